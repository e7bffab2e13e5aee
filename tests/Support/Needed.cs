namespace ChemSter.Site.Tests.Support;

/// <summary>What a test needs beside the .NET SDK, and a computer may not have: a browser, the validator, a compiler. No test is left out in silence:
/// where work is judged it fails, on somebody’s own computer it is reported as skipped, and both say what to install.</summary>
public static class Needed
{
    // Build servers set it.
    private static bool IsJudged => Environment.GetEnvironmentVariable("CI") is { Length: > 0 } and not "false";

    /// <summary>What was found; without it the test ends here.</summary>
    public static T Get<T>(Func<T> find)
    {
        try
        {
            return find();
        }
        catch (ToolMissingException missing)
        {
            Lacks(missing.Message);
            throw;
        }
    }

    /// <summary>Ends the test, since the computer lacks what it needs.</summary>
    /// <param name="whatToDo">What is missing, and what to install.</param>
    public static void Lacks(string whatToDo)
    {
        if (IsJudged) Assert.Fail(whatToDo);
        Assert.Ignore(whatToDo);
    }
}

/// <summary>A program or package that tests need is not there and could not be had; the message says what to do.</summary>
public sealed class ToolMissingException(string message) : Exception(message);
