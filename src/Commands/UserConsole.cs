using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Commands;

/// <summary>How the generator speaks to the person or program that runs it.</summary>
/// <param name="output">Where results go.</param>
/// <param name="error">Where complaints go.</param>
public sealed class UserConsole(TextWriter output, TextWriter error)
{
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Where results go.</summary>
    public TextWriter Output => output;

    /// <summary>Where complaints go.</summary>
    public TextWriter Error => error;

    /// <summary>The language to speak: Polish where the environment asks for it (LC_ALL, LC_MESSAGES, LANG, in this order), else English.</summary>
    public UiLanguage Language { get; } = FromEnvironment();

    /// <summary>Whether somebody watches complaints arrive, on a terminal that can write over a line.</summary>
    public bool IsWatched => IsTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Asks the person at the terminal; null where there is none to ask: input or output leads elsewhere.</summary>
    public IQuestions? Questions
    {
        get => field ?? (CanAsk ? new TerminalQuestions(Language) : null);
        init;
    }

    private bool CanAsk => !Console.IsInputRedirected && !Console.IsOutputRedirected && ReferenceEquals(output, Console.Out) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private bool IsTerminal => !Console.IsErrorRedirected && ReferenceEquals(error, Console.Error);

    /// <summary>A text in that language.</summary>
    public string Say(Bilingual text) => text.In(Language);

    /// <summary>Shows findings: to a person with their places, or to a program as a line of JSON each.</summary>
    public void Show(IReadOnlyList<Diagnostic> findings, string format)
    {
        if (format == "json")
        {
            foreach (var finding in findings) output.Write(JsonReport.Render(finding) + "\n");
        }
        else
        {
            // Colour on a terminal only, and never against the reader's wish (no-color.org).
            var colour = IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
            error.Write(new TextReport(Language, colour).Render(findings));
        }
    }

    private static UiLanguage FromEnvironment()
    {
        var locale = LocaleVariables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("pl", StringComparison.OrdinalIgnoreCase) == true ? UiLanguage.Polish : UiLanguage.English;
    }
}
