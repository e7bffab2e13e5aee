using System.CommandLine;
using System.CommandLine.Completions;
using ChemSter.Site.Files;

namespace ChemSter.Site.Commands.Help;

/// <summary>What shells complete from the site itself: keys of pages, codes of languages, codes of messages.</summary>
/// <param name="shared">The options that say which site.</param>
internal sealed class SiteCompletions(SharedOptions shared)
{
    /// <summary>Gives the arguments of a command and of those below it what they can be completed to, by their names.</summary>
    public void AddTo(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            if (argument.Name.Contains("PAGE", StringComparison.Ordinal)) argument.CompletionSources.Add(Keys);
            if (argument.Name.Contains("LANG", StringComparison.Ordinal)) argument.CompletionSources.Add(Languages);
            if (argument.Name == "CODE" && command.Name == "explain") argument.CompletionSources.Add(_ => Explanations.Codes.Select(c => new CompletionItem(c)));
        }

        foreach (var below in command.Subcommands) AddTo(below);
    }

    // The name of a page's file without its language and ending.
    private IEnumerable<CompletionItem> Keys(CompletionContext context)
    {
        var files = new DiskFiles(shared.RootOf(context.ParseResult)).List("input").Select(f => f.Path).Where(p => p.EndsWith(".md", StringComparison.Ordinal));
        return files.Select(p => p["input/".Length..^".md".Length]).Where(p => p.Contains('.', StringComparison.Ordinal)).Select(p => p[..p.LastIndexOf('.')]).Distinct().Select(k => new CompletionItem(k));
    }

    private IEnumerable<CompletionItem> Languages(CompletionContext context) => shared.LanguagesOf(context.ParseResult).Select(l => new CompletionItem(l));
}
