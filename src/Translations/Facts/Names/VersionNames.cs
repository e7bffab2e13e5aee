namespace ChemSter.Site.Translations;

/// <summary>The names of a text in one language, read once for all its translations. All its words are read only where a block needs them.</summary>
internal sealed class VersionNames
{
    private readonly DeclaredNames _declared;
    private readonly NameWord[] _capitals;
    private readonly int[] _firstCapital;
    private readonly NameWords?[] _words;
    private readonly List<NameMention>?[] _mentions;

    /// <summary>Reads them.</summary>
    public VersionNames(TextVersion version, DeclaredNames declared)
    {
        (Version, _declared) = (version, declared);
        var count = version.Blocks.Count;
        (_words, _mentions, _firstCapital) = (new NameWords?[count], new List<NameMention>?[count], new int[count + 1]);
        var capitals = new List<NameWord>(count * 4);
        for (var i = 0; i < count; i++)
        {
            _firstCapital[i] = capitals.Count;
            if (!HasText(version.Blocks[i])) continue;
            CapitalWords.Read(version.Blocks[i].Text, capitals);
            if (declared.MayStandIn(version.Blocks[i], capitals, _firstCapital[i])) _mentions[i] = declared.Find(Words(i)!);
        }

        _firstCapital[count] = capitals.Count;
        _capitals = [.. capitals];
    }

    /// <summary>The text.</summary>
    public TextVersion Version { get; }

    /// <summary>The words of a block that have capitals.</summary>
    public ReadOnlySpan<NameWord> Capitals(int block) => _capitals.AsSpan(_firstCapital[block].._firstCapital[block + 1]);

    /// <summary>The words of a block; null for a block without text, and for -1.</summary>
    public NameWords? Words(int block)
    {
        if (block < 0 || !HasText(Version.Blocks[block])) return null;
        return _words[block] ??= new NameWords(Version.Blocks[block]);
    }

    /// <summary>How a word is written in the text. Asked only where a name has no counterpart.</summary>
    public WordCounts Count(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < _words.Length; i++) Words(i);
        return WordCounts.Of(folded, _words, Version.Language.Rules.Names.Capitals);
    }

    /// <summary>The names of the data in a block; null where there are none.</summary>
    public List<NameMention>? Mentions(int block) => block < 0 ? null : _mentions[block];

    /// <summary>The names of the data in a block, as facts.</summary>
    public IReadOnlyList<Fact> Facts(int block) =>
        Mentions(block) is { } mentions ? [.. mentions.Select(m => new Fact(m.Name.Organisation is null ? FactKind.Name : FactKind.Organisation, m.Name.Id, m.Start, m.Length))] : [];

    /// <summary>Whether a block has text in which names can be looked for.</summary>
    public static bool HasText(TextBlock block) => block.Text.Length > 0 && block.Kind is not (BlockKind.Code or BlockKind.Inclusion or BlockKind.Rule);
}
