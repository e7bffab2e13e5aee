using System.Text.RegularExpressions;

namespace ChemSter.Site.Tests.Palette;

/// <summary>What a colour is for, where it stands on another.</summary>
public enum Use
{
    /// <summary>It carries no meaning.</summary>
    Decoration,

    /// <summary>A border, mark or drawing by which something is known: 3:1 (WCAG 1.4.11).</summary>
    Part,

    /// <summary>Text: 7:1 (WCAG 1.4.6).</summary>
    Text,
}

/// <summary>Which tokens stand on which in the styles. A rule's background is its own, else that of the nearest rule that it is nested in; where none has one,
/// it may stand on anything that the page is made of.</summary>
public static partial class UsedPairs
{
    /// <summary>What a rule without a background of its own may stand on.</summary>
    private static readonly string[] Anywhere = ["paper", "surface"];

    private static readonly string[] Parts = ["outline", "stroke", "fill", "text-decoration", "accent-color", "column-rule", "caret-color", "--focus"];

    /// <summary>The pairs of a style sheet, each with the rule where it was found.</summary>
    /// <param name="styles">The style sheet.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="places">The backgrounds of elements whose own rules say nothing of it, by a selector; the first that is part of a rule's selector counts.</param>
    public static IEnumerable<(string Colour, string On, Use Use, string Where)> In(CssRule styles, Tokens tokens, IReadOnlyDictionary<string, string> places)
    {
        foreach (var rule in styles.All.Where(r => !r.IsOnlyFor("forced-colors") && !r.Around.Any(a => a.Selector.StartsWith("@media print", StringComparison.Ordinal))))
        {
            var where = string.Join(' ', rule.Around.Reverse().Select(r => r.Selector).Where(s => s.Length > 0 && !s.StartsWith("@layer", StringComparison.Ordinal)));
            var own = ColoursOf(rule["background"] ?? rule["background-color"], tokens).ToList();
            // An empty pseudo-element has no text: its background is a drawing.
            var isDrawing = own.Count > 0 && (rule["content"] == "\"\"" || (where.Contains("::", StringComparison.Ordinal) && rule["content"] is null && rule["color"] is null));
            var ground = BackgroundsOf(isDrawing ? rule.Parent : rule, where, tokens, places);
            foreach (var colour in ColoursOf(rule["color"], tokens))
            {
                foreach (var on in ground) yield return (colour, on, Use.Text, where);
            }

            // A frame is seen if it stands out on one of its two sides.
            var beside = own.Count > 0 && !isDrawing ? BackgroundsOf(rule.Parent, where, tokens, places) : ground;
            foreach (var colour in rule.Declarations.Where(d => d.Property.StartsWith("border", StringComparison.Ordinal)).SelectMany(d => ColoursOf(d.Value, tokens)))
            {
                foreach (var on in Contrast(colour, ground) >= Contrast(colour, beside) ? ground : beside) yield return (colour, on, Use.Part, where);
            }

            foreach (var colour in rule.Declarations.Where(d => Parts.Any(p => d.Property.StartsWith(p, StringComparison.Ordinal))).SelectMany(d => ColoursOf(d.Value, tokens)))
            {
                foreach (var on in ground) yield return (colour, on, Use.Part, where);
            }

            foreach (var drawn in isDrawing ? own : [])
            {
                foreach (var on in ground) yield return (drawn, on, Use.Part, where);
            }

            if (isDrawing) continue;

            double Contrast(string colour, IEnumerable<string> grounds) => grounds.Min(on => new[] { false, true }.Min(isDark => Colour.Contrast(tokens[colour, isDark], tokens[on, isDark])));

            // What stands on a background and does not say its colour has that of what is around; and links may be anywhere.
            foreach (var on in own)
            {
                var text = rule.Around.SelectMany(r => ColoursOf(r["color"], tokens)).FirstOrDefault() ?? "ink";
                yield return (text, on, Use.Text, where);
                var links = rule.All.Where(r => r != rule && Links().IsMatch(r.Selector)).SelectMany(r => ColoursOf(r["color"], tokens).Append(r["color"] == "inherit" ? text : null)).FirstOrDefault(c => c is not null);
                if (!rule.Selector.StartsWith("::", StringComparison.Ordinal)) yield return (links ?? (rule["color"] is null ? "link" : text), on, Use.Text, where + " a");
            }
        }
    }

    private static IEnumerable<string> BackgroundsOf(CssRule? rule, string where, Tokens tokens, IReadOnlyDictionary<string, string> places)
    {
        foreach (var around in rule?.Around ?? [])
        {
            if (ColoursOf(around["background"] ?? around["background-color"], tokens).ToList() is { Count: > 0 } own) return own;
        }

        return places.Where(p => where.Contains(p.Key, StringComparison.Ordinal)).Select(p => new[] { p.Value }).FirstOrDefault() ?? Anywhere;
    }

    private static IEnumerable<string> ColoursOf(string? value, Tokens tokens) =>
        value is null ? [] : Names().Matches(value).Select(m => m.Groups[1].Value).Where(tokens.IsColour);

    [GeneratedRegex("var\\(--([a-z0-9-]+)")]
    private static partial Regex Names();

    [GeneratedRegex("(^|[ ,>(&])a([ ,:.\\[)]|$)")]
    private static partial Regex Links();
}
