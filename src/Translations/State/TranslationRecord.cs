using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>What a translator saw: the source text, block by block, that a translation renders. It is written when somebody
/// accepts the translation, and never by a build; editing the translation changes nothing in it. Because it holds the text
/// itself, it says which words have changed since without any history: clones in CI have none, and dates of commits say nothing.</summary>
/// <param name="SourceLanguage">The code of the language that was translated from.</param>
/// <param name="Blocks">The blocks, in the order that they had.</param>
public sealed record TranslationRecord(string SourceLanguage, IReadOnlyList<RecordedBlock> Blocks)
{
    /// <summary>The folder of records, in the site's root.</summary>
    public const string Root = "translations/";

    /// <summary>How the names of records end.</summary>
    public const string Extension = ".lock";

    /// <summary>Differences that somebody has looked at and wants.</summary>
    public IReadOnlyList<Acknowledgement> Accepted { get; init; } = [];

    /// <summary>The file that it was read from; null for one that isn't written yet.</summary>
    public SourceText? File { get; init; }

    /// <summary>Whether something is wrong with the file, which has been reported: nothing can be concluded from it.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The path of the record of a text's translation into a language, from the site's root: <c>translations/en/about/founders.lock</c>.</summary>
    public static string PathOf(string key, string language) => $"{Root}{language}/{key}{Extension}";

    /// <summary>Which text and language the record of a path is of; null where the path is no record's.</summary>
    public static (string Key, string Language)? Named(string path)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal) || !path.EndsWith(Extension, StringComparison.Ordinal)) return null;
        var slash = path.IndexOf('/', Root.Length);
        return slash < 0 || slash + 1 >= path.Length - Extension.Length ? null : (path[(slash + 1)..^Extension.Length], path[Root.Length..slash]);
    }

    /// <summary>Whether a block of the source is recorded: one that says or shows something by itself. Lists, tables and lines do not.</summary>
    public static bool Holds(TextBlock block) => block.Text.Length > 0 || block.Links.Length > 0 || block.Kind == BlockKind.Inclusion;
}

/// <summary>A block of the source as it was when its translation was accepted.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Level">A heading's or list's level, 0 for none; for the reader of the record only.</param>
/// <param name="Key">The name that it had by itself: the front matter's key, the path in a data file.</param>
/// <param name="Text">Its canonical text.</param>
/// <param name="Links">Where its links led, and which pictures it showed.</param>
/// <param name="TargetHash">The hash of the block that translated it; null where none did.</param>
public sealed record RecordedBlock(BlockKind Kind, int Level, string Key, string Text, IReadOnlyList<string> Links, ulong? TargetHash)
{
    /// <summary>Why the last change of the source needed no other translation; null where nobody said so.</summary>
    public string? Reason { get; init; }

    /// <summary>The hash of its text, comparable with <see cref="TextBlock.TextHash"/>.</summary>
    public ulong TextHash => BlockHashes.OfText(Kind, Key, Text);

    /// <summary>The hash of its links and pictures, comparable with <see cref="TextBlock.ShapeHash"/>.</summary>
    public ulong ShapeHash => BlockHashes.OfLinks(Links);

    /// <summary>A block as it is now.</summary>
    /// <param name="source">The block of the source.</param>
    /// <param name="target">The block that translates it; null where none does.</param>
    /// <param name="reason">Why the source's last change needed no other translation; null where it did, or there was none.</param>
    public static RecordedBlock Of(TextBlock source, TextBlock? target, string? reason = null) =>
        new(source.Kind, source.Level, source.Key, CanonicalText.Of(source), source.Links.Length == 0 ? [] : [.. source.Links.Select(l => l.Target)], target?.TextHash) { Reason = reason };
}
