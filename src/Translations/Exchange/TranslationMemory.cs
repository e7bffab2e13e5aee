namespace ChemSter.Site.Translations;

/// <summary>Texts of the site with their accepted translations, to be found again where the very same stands elsewhere.</summary>
internal sealed class TranslationMemory
{
    // Null where the site has several translations of one text: which fits, only a person can tell.
    private readonly Dictionary<(string Source, SegmentWriting Writing), string?> _known = [];

    /// <summary>Gathers what can be of use for a text.</summary>
    public TranslationMemory(ExchangeSite site, TextToTranslate text)
    {
        var exporter = new Exporter(site);
        foreach (var row in site.Texts.Where(t => t.Language == text.Language && t.Source.Language.Code == text.Source.Language.Code && t.Target is not null))
        {
            foreach (var unit in exporter.Export(row, onlyToDo: false).Units.Where(u => u.State == UnitState.Final && u.Markdown is not null))
            {
                var key = (unit.Source.Raw, unit.Form.Writing);
                _known[key] = _known.TryGetValue(key, out var other) && other != unit.Markdown ? null : unit.Markdown;
            }
        }
    }

    /// <summary>The translation of a text; null where none is known.</summary>
    public string? Find(Segment source, SegmentForm form) => _known.GetValueOrDefault((source.Raw, form.Writing));
}
