using System.Text.RegularExpressions;

namespace ChemSter.Site.Tests.Palette;

/// <summary>A rule of a style sheet with the rules nested in it; an at-rule is one whose selector begins with @.</summary>
public sealed partial class CssRule(string selector, CssRule? parent)
{
    private readonly List<(string Property, string Value)> _declarations = [];
    private readonly List<CssRule> _rules = [];

    public string Selector => selector;

    public CssRule? Parent => parent;

    public IReadOnlyList<(string Property, string Value)> Declarations => _declarations;

    /// <summary>This rule and all those in it.</summary>
    public IEnumerable<CssRule> All => _rules.SelectMany(r => r.All).Prepend(this);

    /// <summary>This rule and those it stands in, from the inside out.</summary>
    public IEnumerable<CssRule> Around
    {
        get
        {
            for (var rule = this; rule is not null; rule = rule.Parent) yield return rule;
        }
    }

    /// <summary>The value of the last declaration of a property; null where there is none.</summary>
    public string? this[string property] => _declarations.LastOrDefault(d => d.Property == property).Value;

    /// <summary>Whether it holds only under an at-rule that has these words.</summary>
    public bool IsOnlyFor(string words) => Around.Any(r => r.Selector.StartsWith('@') && r.Selector.Contains(words, StringComparison.Ordinal));

    /// <summary>Reads a style sheet as the theme writes them: nested rules, comments, at-rules.</summary>
    public static CssRule Parse(string css)
    {
        css = Comments().Replace(css, "");
        var root = new CssRule("", null);
        var current = root;
        var start = 0;
        for (var at = 0; at < css.Length; at++)
        {
            switch (css[at])
            {
                case '"':
                    at = css.IndexOf('"', at + 1);
                    break;
                case '{':
                    var inner = new CssRule(css[start..at].Trim(), current);
                    current._rules.Add(inner);
                    current = inner;
                    start = at + 1;
                    break;
                case '}':
                    Declare(css[start..at]);
                    current = current.Parent ?? throw new FormatException("A brace too many in a style.");
                    start = at + 1;
                    break;
                case ';':
                    Declare(css[start..at]);
                    start = at + 1;
                    break;
                default:
                    break;
            }
        }

        return current == root ? root : throw new FormatException("A style is not closed.");

        void Declare(string text)
        {
            if (text.Split(':', 2) is [var property, var value]) current._declarations.Add((property.Trim(), value.Trim()));
        }
    }

    [GeneratedRegex("/\\*.*?\\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
