using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>What export and import need to know of the site.</summary>
/// <param name="Texts">All texts and their translations.</param>
/// <param name="Languages">The site's languages.</param>
/// <param name="Pair">Which blocks of a text and its translation belong together.</param>
public sealed record ExchangeSite(IReadOnlyList<TextToTranslate> Texts, IReadOnlyList<Language> Languages, Func<TextVersion, TextVersion, IReadOnlyList<BlockPair>> Pair)
{
    /// <summary>What the translator of a block saw, and whether that is still what the source says; by text and place of the block in its source.</summary>
    public Func<TextToTranslate, IReadOnlyList<RecordedSource?>>? Recorded { get; init; }

    /// <summary>A text that is not yet a file, taken apart; null where it can't be read.</summary>
    internal TextVersion? Read(string path, string text, string language) =>
        VersionReader.Read(new SourceText(path, text), Languages.First(l => l.Code == language), [.. Languages.Select(l => l.Code)]);

    /// <summary>The places of the blocks that translate each block of the source; -1 where none does.</summary>
    internal int[] TargetsOf(TextToTranslate text)
    {
        var targets = new int[text.Source.Blocks.Count];
        Array.Fill(targets, -1);
        if (text.Target is not { } target) return targets;
        foreach (var pair in Pair(text.Source, target))
        {
            if (pair.IsWhole) targets[pair.Source] = pair.Target;
        }

        return targets;
    }
}

/// <summary>The source of a block as its translator saw it.</summary>
/// <param name="Text">Its canonical text.</param>
/// <param name="IsCurrent">Whether the source still says so.</param>
public readonly record struct RecordedSource(string Text, bool IsCurrent);
