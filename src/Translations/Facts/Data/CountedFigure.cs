using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>A figure of the data by its unit and the words of its label: "20 podmiotów" in a block that speaks of the porozumienie.</summary>
internal sealed class CountedFigure
{
    // Shorter words of a label are in every text.
    private const int ShortestWord = 7;

    private readonly string[] _label;

    private CountedFigure(string[] units, string[] label, string value, SourceSpan place) => (Units, _label, Value, Place) = (units, label, value, place);

    /// <summary>The words for what is counted.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>How many there are.</summary>
    public string Value { get; }

    /// <summary>Where the data says so.</summary>
    public SourceSpan Place { get; }

    /// <summary>The figure in a language; null where its unit is another figure's too, or its label has no word to know it by.</summary>
    public static CountedFigure? Of(Figure figure, IReadOnlyList<Figure> all, Language language)
    {
        if (figure.ValuePlace is not { } place || !figure.Unit.TryGetValue(language.Code, out var unit) || figure.Label.At(language.Code) is not { } label) return null;
        var units = unit.Forms.Where(f => !f.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        if (units.Length == 0 || all.Any(f => f != figure && f.Unit.TryGetValue(language.Code, out var other) && other.Forms.Intersect(units).Any())) return null;
        var words = new NameWords(new TextBlock { Kind = BlockKind.Data, Text = label.Text, Span = label.Span, Content = label.Span });
        var known = new List<string>();
        foreach (var word in words.Words)
        {
            if (word.Length >= ShortestWord) known.Add(words.Folded(word).ToString());
        }

        return known.Count == 0 ? null : new CountedFigure(units, [.. known], figure.Value.ToString(CultureInfo.InvariantCulture), place);
    }

    /// <summary>The number that a block gives, where that is another; null where it is the same, or it isn't sure that it is of the figure.</summary>
    public Fact? FindOther(NameWords words, IReadOnlyList<Fact> facts)
    {
        Fact? other = null;
        foreach (var fact in facts)
        {
            if (fact.Kind is not (FactKind.Number or FactKind.Quantity) || fact.Value.EndsWith('.') || !IsBeforeUnit(words, fact)) continue;
            if (fact.Value == Value || fact.Value.StartsWith(Value + " ", StringComparison.Ordinal)) return null;
            other = fact;
        }

        return other is not null && HasLabel(words) ? other : null;
    }

    private bool IsBeforeUnit(NameWords words, Fact fact)
    {
        foreach (var word in words.Words)
        {
            if (word.Start < fact.Start + fact.Length) continue;
            var written = words.Written(word);
            foreach (var unit in Units)
            {
                if (written.Equals(unit, StringComparison.OrdinalIgnoreCase)) return word.Start - (fact.Start + fact.Length) <= 1;
            }

            return false;
        }

        return false;
    }

    private bool HasLabel(NameWords words)
    {
        foreach (var word in _label)
        {
            if (words.Find(word) >= 0) return true;
        }

        return false;
    }
}
