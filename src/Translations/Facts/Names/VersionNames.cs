namespace ChemSter.Site.Translations;

/// <summary>The words and names of a text in one language, read once for all its translations.</summary>
internal sealed class VersionNames
{
    private readonly NameWords?[] _words;
    private readonly List<NameMention>?[] _mentions;
    private readonly Dictionary<TextBlock, int> _places = [];
    private WordCounts? _counts;

    /// <summary>Reads them.</summary>
    public VersionNames(TextVersion version, DeclaredNames declared)
    {
        Version = version;
        _words = new NameWords?[version.Blocks.Count];
        _mentions = new List<NameMention>?[version.Blocks.Count];
        for (var i = 0; i < _words.Length; i++)
        {
            var block = version.Blocks[i];
            if (block.Text.Length == 0 || block.Kind is BlockKind.Code or BlockKind.Inclusion or BlockKind.Rule) continue;
            _words[i] = new NameWords(block);
            if (declared.Find(_words[i]!) is not { } mentions) continue;
            _mentions[i] = mentions;
            _places[block] = i;
        }
    }

    /// <summary>The text.</summary>
    public TextVersion Version { get; }

    /// <summary>How its words are written.</summary>
    public WordCounts Counts => _counts ??= new WordCounts(_words, Version.Language.Rules.Names.Capitals);

    /// <summary>The words of a block; null for a block without text, and for -1.</summary>
    public NameWords? Words(int block) => block < 0 ? null : _words[block];

    /// <summary>The names of the data in a block; null where there are none.</summary>
    public List<NameMention>? Mentions(int block) => block < 0 ? null : _mentions[block];

    /// <summary>The names of the data in a block, as facts.</summary>
    public IReadOnlyList<Fact> Facts(TextBlock block)
    {
        if (!_places.TryGetValue(block, out var place) || _mentions[place] is not { } mentions) return [];
        return [.. mentions.Select(m => new Fact(m.Name.Organisation is null ? FactKind.Name : FactKind.Organisation, m.Name.Id, m.Start, m.Length))];
    }
}
