using ChemSter.Site.Translations;

namespace ChemSter.Site.Benchmarks.Translations;

/// <summary>A page with one fault planted in it.</summary>
/// <param name="Family">The kind of fault.</param>
/// <param name="Text">The page and its translation as they were.</param>
/// <param name="Markdown">The file with the fault.</param>
/// <param name="Start">Where the fault is in that file.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="What">What was done, for people.</param>
public sealed record Mutant(Family Family, TextToTranslate Text, string Markdown, int Start, int End, string What);

/// <summary>A kind of fault.</summary>
/// <param name="Group">Of which goal it counts: structure, numbers, dates, addresses, names, terms, language, state, typography.</param>
/// <param name="Name">Its name; those of Kubernetes' benchmark of localisation drift are kept where the fault is the same.</param>
/// <param name="Codes">How the codes begin that a right finding may have; empty where nothing must be found.</param>
/// <param name="Plant">All that can be planted in a page: one mutant for each place.</param>
public sealed record Family(string Group, string Name, string[] Codes, Func<Page, IEnumerable<Change>> Plant)
{
    /// <summary>Whether the source is changed, after its translation was accepted, and not the translation.</summary>
    public bool IsInSource { get; init; }

    /// <summary>Whether nothing must be found.</summary>
    public bool IsHarmless => Codes.Length == 0;
}

/// <summary>A change of a file: what stands from <paramref name="Start"/> to <paramref name="End"/> becomes another text.</summary>
/// <param name="Start">Where it begins, a UTF-16 offset.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Replacement">The other text.</param>
public readonly record struct Change(int Start, int End, string Replacement);

/// <summary>A page in which faults are planted, and its counterpart.</summary>
/// <param name="Version">The page.</param>
/// <param name="Other">Its counterpart in the other language.</param>
/// <param name="Pairs">The counterparts of its blocks, by their places; -1 for none.</param>
public sealed record Page(TextVersion Version, TextVersion Other, int[] Pairs)
{
    /// <summary>The file.</summary>
    public string Text => Version.Source.Text;

    /// <summary>The blocks of some kinds.</summary>
    public IEnumerable<(TextBlock Block, int Place)> Blocks(params BlockKind[] kinds) =>
        Version.Blocks.Select((b, i) => (b, i)).Where(b => kinds.Contains(b.b.Kind));

    /// <summary>The whole lines of a block, with the empty line behind them.</summary>
    public Change WithoutLines(TextBlock block, string replacement = "")
    {
        var start = Text.LastIndexOf('\n', Math.Max(0, block.Span.Start - 1)) + 1;
        var end = Text.IndexOf('\n', Math.Max(start, block.Span.End - 1));
        end = end < 0 ? Text.Length : end + 1;
        if (replacement.Length == 0 && end < Text.Length && Text[end] == '\n') end++;
        return new Change(start, end, replacement);
    }
}
