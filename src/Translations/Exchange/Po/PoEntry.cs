using System.Text;

namespace ChemSter.Site.Translations;

/// <summary>An entry of a PO file while it is read, and the unit that it becomes.</summary>
internal sealed class PoEntry
{
    public StringBuilder Context { get; } = new();

    public StringBuilder Source { get; } = new();

    public StringBuilder Translation { get; } = new();

    public bool HasSource { get; private set; }

    public bool HasTranslation { get; private set; }

    public bool IsFuzzy { get; set; }

    public string? TargetHash { get; set; }

    public int Line { get; private set; } = 1;

    public StringBuilder Begin(int line)
    {
        (HasSource, Line) = (true, line);
        return Source;
    }

    public StringBuilder Translate()
    {
        HasTranslation = true;
        return Translation;
    }

    /// <summary>A field of the header.</summary>
    public string? Header(string name)
    {
        foreach (var line in Translation.ToString().Split('\n'))
        {
            if (line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase) && line[(name.Length + 1)..].Trim() is { Length: > 0 } value) return value;
        }

        return null;
    }

    public (string Original, ExchangeUnit Unit) ToUnit()
    {
        var context = Context.ToString();
        var blank = context.LastIndexOf(' ');
        var translation = Translation.ToString();
        var unit = new ExchangeUnit(context[(blank + 1)..], new Segment([]), null, translation.Length == 0 ? UnitState.Initial : IsFuzzy ? UnitState.Outdated : UnitState.Translated)
        {
            SourceMarkdown = Source.ToString(),
            Markdown = translation.Length == 0 ? null : translation,
            TargetHash = TargetHash == PoNames.NoTarget ? "" : TargetHash,
            Line = Line,
        };
        return (blank < 0 ? "" : context[..blank], unit);
    }
}
