using System.Globalization;
using CsCheck;

namespace ChemSter.Site.Tests.Translations;

/// <summary>Properties of what goes by likelihood, such as alignment: over the same random samples in every run, so that a test never
/// fails by chance. <c>SITE_STRESS=2000</c> takes so many others instead.</summary>
public static class FixedSamples
{
    private const int Count = 120;

    /// <summary>Fails with the first samples for which something is wrong; null says that nothing is.</summary>
    /// <param name="gen">Makes the samples.</param>
    /// <param name="whatIsWrong">Looks at one.</param>
    /// <param name="count">How many are tried; fewer where each takes long.</param>
    public static void Hold<T>(Gen<T> gen, Func<T, string?> whatIsWrong, int count = Count)
    {
        var stress = int.TryParse(Environment.GetEnvironmentVariable("SITE_STRESS"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 0;
        var begin = stress > 0 ? (uint)Environment.TickCount : 0;
        var random = new PCG(1, begin);
        var wrong = new List<string>();
        for (var i = 0; i < Math.Max(count, stress); i++)
        {
            if (whatIsWrong(gen.Generate(random, null, out _)) is { } problem) wrong.Add(problem);
        }

        Assert.That(wrong.Count, Is.Zero, () => $"The shortest of them:\n{wrong.MinBy(w => w.Length)}");
    }
}
