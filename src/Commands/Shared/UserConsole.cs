using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;

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

    /// <summary>The language to speak: the one that was asked for (<c>--ui-language</c>), else Polish where the environment asks for it
    /// (LC_ALL, LC_MESSAGES, LANG, in this order), else English.</summary>
    public UiLanguage Language { get; set; } = FromEnvironment();

    /// <summary>Ends what is under way.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Whether somebody watches complaints arrive, on a terminal that can write over a line.</summary>
    public bool IsWatched => IsTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Asks the person at the terminal; null where there is none to ask: input or output leads elsewhere.</summary>
    public IQuestions? Questions
    {
        get => field ?? (IsDialogue ? new TerminalQuestions(Language) : null);
        init;
    }

    /// <summary>How many characters a line of results has room for.</summary>
    public int Width => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Math.Clamp(Console.WindowWidth - 1, 60, 120) : 100;

    private bool IsDialogue => !Console.IsInputRedirected && !Console.IsOutputRedirected && ReferenceEquals(output, Console.Out) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private bool IsTerminal => !Console.IsErrorRedirected && ReferenceEquals(error, Console.Error);

    /// <summary>A text in that language.</summary>
    public string Say(Bilingual text) => text.In(Language);

    /// <summary>Whether colours may be used: on a terminal only, and never against the reader's wish (no-color.org).</summary>
    public bool TakesColour => IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Whether somebody is there to answer.</summary>
    public bool CanAsk => IsTerminal && !Console.IsInputRedirected;

    /// <summary>Asks a question; true only if somebody is there and says yes.</summary>
    public bool Asks(Bilingual question)
    {
        if (!CanAsk) return false;
        error.Write($"{Say(question)} {Say(new Bilingual("[t/N]", "[y/N]"))} ");
        return Console.ReadLine()?.Trim().ToUpperInvariant() is "T" or "TAK" or "Y" or "YES";
    }

    /// <summary>Shows findings: to a person with their places, or to a program in the format that it asked for.</summary>
    public void Show(IReadOnlyList<Diagnostic> findings, Request request)
    {
        var folder = GitHubActions.FolderOf(request.Options.Root);
        switch (request.Format)
        {
            case "json":
                foreach (var finding in findings) output.Write(JsonReport.Render(finding) + "\n");
                return;
            case "sarif":
                output.Write(new SarifReport(Language, folder, code => Explanations.Of(code, Language)).Render(findings));
                return;
            case "github":
                output.Write(new GitHubReport(Language, folder).Render(findings));
                return;
        }

        error.Write(new TextReport(Language, TakesColour).Render(findings));
        if (request.Annotates) output.Write(new GitHubReport(Language, folder).Render(findings));
    }

    private static UiLanguage FromEnvironment()
    {
        var locale = LocaleVariables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("pl", StringComparison.OrdinalIgnoreCase) == true ? UiLanguage.Polish : UiLanguage.English;
    }
}
