using System.Globalization;

namespace ChemSter.Site.Translations;

/// <summary>The numbers of the marks of a unit, and the data that they stand for. A mark of the translation that the source has too has its number.</summary>
internal sealed class XliffCodes
{
    private readonly Dictionary<string, string> _dataIds = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Text)> _data = [];

    public XliffCodes(ExchangeUnit unit)
    {
        Source = Number(unit.Source, []);
        Target = unit.Target is null ? [] : Number(unit.Target, Source);
    }

    /// <summary>For each part of the source that begins or is a mark, its id; for others null.</summary>
    public IReadOnlyList<Numbered?> Source { get; }

    /// <summary>The same for the translation.</summary>
    public IReadOnlyList<Numbered?> Target { get; }

    /// <summary>The data, each once.</summary>
    public IReadOnlyList<(string Id, string Text)> Data => _data;

    /// <summary>The id of some data.</summary>
    public string DataId(string text)
    {
        if (_dataIds.TryGetValue(text, out var id)) return id;
        id = string.Create(CultureInfo.InvariantCulture, $"d{_data.Count + 1}");
        _dataIds[text] = id;
        _data.Add((id, text));
        return id;
    }

    /// <summary>A mark with its id; <paramref name="End"/> is the end of a pair, empty for a mark that stands by itself.</summary>
    public sealed record Numbered(string Id, PartKind Kind, string Begin, string End);

    private Numbered?[] Number(Segment segment, IReadOnlyList<Numbered?> known)
    {
        var free = known.OfType<Numbered>().ToList();
        var numbered = new Numbered?[segment.Parts.Count];
        var own = 0;
        for (var i = 0; i < numbered.Length; i++)
        {
            var part = segment.Parts[i];
            if (part.Kind is not (PartKind.Open or PartKind.Code)) continue;
            var end = part.Kind == PartKind.Open ? segment.Parts[segment.EndOf(i)].Text : "";
            var same = free.FirstOrDefault(n => n.Kind == part.Kind && n.Begin == part.Text && n.End == end);
            if (same is not null) free.Remove(same);
            numbered[i] = same ?? new Numbered(string.Create(CultureInfo.InvariantCulture, $"{(known.Count > 0 ? "t" : "")}{++own}"), part.Kind, part.Text, end);
            DataId(part.Text);
            if (part.Kind == PartKind.Open) DataId(end);
        }

        return numbered;
    }
}
