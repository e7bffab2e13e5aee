using System.Diagnostics;

namespace ChemSter.Site.Tests.Support;

/// <summary>Waits for what is to come soon, and no longer than needed.</summary>
public static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Waits until a condition holds, and fails the test if it never does.</summary>
    public static void Until(Func<bool> condition, Func<string> whatIs, TimeSpan? atMost = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            if (Stopwatch.GetElapsedTime(start) > (atMost ?? Longest)) Assert.Fail(whatIs());
            Thread.Sleep(5);
        }
    }
}
