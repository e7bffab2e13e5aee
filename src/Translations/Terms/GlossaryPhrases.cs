using System.Collections.Frozen;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>The agreed wordings of the glossary as phrases whose counterparts are known, so that "Koordynator Klastra" is not taken for a name.</summary>
public sealed class GlossaryPhrases : IPhraseBook
{
    private readonly FrozenDictionary<string, TermTable> _tables;

    /// <summary>Reads them from the data of a site.</summary>
    public GlossaryPhrases(SiteData data) => _tables = data.Languages.ToFrozenDictionary(l => l.Code, l => new TermTable(data, l), StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Covers(TextBlock block, Language language, int start, int length)
    {
        if (!_tables.TryGetValue(language.Code, out var table) || table.IsEmpty) return false;
        var hits = new List<TermHit>();
        table.Find(block, hits);
        return hits.Exists(h => start >= h.Start && start + length <= h.Start + h.Length && h.Wordings.Any(w => w.IsRight));
    }
}
