using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Commands;

/// <summary>What GitHub Actions tells a command that it runs, by variables, and what it is told in turn.</summary>
/// <remarks>Source: GitHub, Variables reference.</remarks>
internal static class GitHubActions
{
    /// <summary>Whether the command runs there.</summary>
    public static bool IsRunning => Ask("GITHUB_ACTIONS") == "true";

    /// <summary>The site's folder from the root of the repository, with forward slashes; empty where it is that, or lies outside.</summary>
    public static string FolderOf(string root)
    {
        var folder = Path.GetRelativePath(Workspace, root).Replace('\\', '/');
        return folder == "." || folder.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(folder) ? "" : folder;
    }

    /// <summary>Adds the findings to the summary of the job, where there is one.</summary>
    /// <exception cref="IOException">The summary can't be written.</exception>
    public static void Summarise(IReadOnlyList<Diagnostic> findings, BuildOptions options, UiLanguage language)
    {
        if (Ask("GITHUB_STEP_SUMMARY") is not { Length: > 0 } path) return;
        JobSummary.Append(path, new MarkdownReport(language, LinksTo(FolderOf(options.Root)), PageOn(language), options.Strict).Render(findings));
    }

    /// <summary>Adds a text to the summary of the job, where there is one.</summary>
    /// <exception cref="IOException">The summary can't be written.</exception>
    public static void Summarise(string markdown)
    {
        if (Ask("GITHUB_STEP_SUMMARY") is { Length: > 0 } path) JobSummary.Append(path, markdown);
    }

    // Where the repository is that of the generator, its pages on messages are in it.
    private static Func<string, string?> PageOn(UiLanguage language) => code =>
    {
        var path = $"docs/input/errors/{code.ToLowerInvariant()}.{(language == UiLanguage.Polish ? "pl" : "en")}.md";
        return Commit() is { } commit && File.Exists(Path.Combine(Workspace, path)) ? $"{commit}/{path}" : null;
    };

    private static string Workspace => Ask("GITHUB_WORKSPACE") ?? Directory.GetCurrentDirectory();

    // The address of the files as they are checked.
    private static string? Commit() =>
        Ask("GITHUB_SERVER_URL") is { } server && Ask("GITHUB_REPOSITORY") is { } repository && Ask("GITHUB_SHA") is { } commit ? $"{server}/{repository}/blob/{commit}" : null;

    private static Func<SourceSpan, string?> LinksTo(string folder)
    {
        if (Commit() is not { } commit) return _ => null;
        return span =>
        {
            var path = string.Join('/', (folder.Length == 0 ? span.File : $"{folder}/{span.File}").Split('/').Select(Uri.EscapeDataString));
            // Markdown is shown as a page, in which lines have no numbers, unless it is asked for plain.
            return FormattableString.Invariant($"{commit}/{path}?plain=1#L{span.From.Line}");
        };
    }

    private static string? Ask(string variable) => Environment.GetEnvironmentVariable(variable);
}
