using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>The words of a language by which prose speaks of what the data holds.</summary>
internal sealed class DatumPhrases
{
    private readonly string[] _keys;

    /// <summary>Takes the words from the data.</summary>
    public DatumPhrases(SiteData data, Language language)
    {
        Events = [.. data.Timeline.Select(entry => DatedEvent.Of(entry, language)).OfType<DatedEvent>()];
        Figures = [.. data.Figures.Select(figure => CountedFigure.Of(figure, data.Figures, language)).OfType<CountedFigure>()];
        _keys = [.. Events.Select(e => e.Key).Concat(Figures.SelectMany(f => f.Units)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The events whose date is known.</summary>
    public IReadOnlyList<DatedEvent> Events { get; }

    /// <summary>The figures whose unit is that of no other.</summary>
    public IReadOnlyList<CountedFigure> Figures { get; }

    /// <summary>Whether a text has a word of any of them; most have none.</summary>
    public bool MayBeIn(string text)
    {
        foreach (var key in _keys)
        {
            if (text.Contains(key, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
