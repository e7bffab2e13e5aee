namespace ChemSter.Site.Tests.Palette;

/// <summary>The colour tokens of a theme, as <c>:root</c> gives them, in light and in dark mode.</summary>
public sealed class Tokens
{
    private readonly Dictionary<string, string> _values = [];

    /// <summary>Reads them from a style sheet.</summary>
    public Tokens(CssRule styles)
    {
        foreach (var rule in styles.All.Where(r => r.Selector == ":root" && !r.Around.Any(a => a.Selector.StartsWith("@media", StringComparison.Ordinal))))
        {
            foreach (var (property, value) in rule.Declarations.Where(d => d.Property.StartsWith("--", StringComparison.Ordinal))) _values[property[2..]] = value;
        }
    }

    /// <summary>The names of those that are colours.</summary>
    public IEnumerable<string> Names => _values.Keys.Where(n => Find(n, isDark: false) is not null);

    /// <summary>A token's colour; an error where there is none.</summary>
    public Colour this[string name, bool isDark] => Find(name, isDark) ?? throw new ArgumentException($"{name} is no colour of the theme.");

    public bool IsColour(string name) => Find(name, isDark: false) is not null;

    private Colour? Find(string name, bool isDark) => _values.TryGetValue(name, out var value) ? Resolve(value, isDark) : null;

    private Colour? Resolve(string value, bool isDark)
    {
        if (value.StartsWith("var(--", StringComparison.Ordinal) && value.IndexOf(')') == value.Length - 1) return Find(value[6..^1], isDark);
        if (!value.StartsWith("light-dark(", StringComparison.Ordinal)) return Colour.Parse(value);
        var inner = value["light-dark(".Length..^1];
        var depth = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            depth += inner[i] == '(' ? 1 : inner[i] == ')' ? -1 : 0;
            if (inner[i] == ',' && depth == 0) return Resolve((isDark ? inner[(i + 1)..] : inner[..i]).Trim(), isDark);
        }

        return null;
    }
}
