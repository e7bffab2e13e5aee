using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;

namespace ChemSter.Site.Commands;

/// <summary>The command can't do what it was told to.</summary>
/// <param name="explanation">Why, and what can be done.</param>
internal sealed class UsageException(Bilingual explanation) : Exception(explanation.English)
{
    /// <summary>Why, and what can be done.</summary>
    public Bilingual Explanation => explanation;
}

/// <summary>Runs what writes files of the site, and says in a sentence why something could not be done.</summary>
internal static class CommandGuard
{
    /// <summary>Runs it.</summary>
    /// <returns>Its exit code, or that of the failure.</returns>
    public static int Run(UserConsole console, Func<int> act) => RunAsync(console, () => Task.FromResult(act())).GetAwaiter().GetResult();

    /// <inheritdoc cref="Run"/>
    public static async Task<int> RunAsync(UserConsole console, Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (UsageException wrong)
        {
            await console.Error.WriteLineAsync(console.Say(wrong.Explanation));
            return ExitCode.WrongUsage;
        }
        catch (OutputRefusedException refused)
        {
            await console.Error.WriteLineAsync(console.Say(refused.Explanation));
            return ExitCode.WrongUsage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(console.Say(new Bilingual($"Nie udało się zapisać. {problem.Message}", $"It can’t be written. {problem.Message}")));
            return ExitCode.CannotWrite;
        }
    }
}
