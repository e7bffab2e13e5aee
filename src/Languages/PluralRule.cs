using System.Globalization;

namespace ChemSter.Site.Languages;

/// <summary>The plural categories of one language, by the rules of the Unicode CLDR (UTS #35 part 3, Language Plural Rules).</summary>
/// <remarks>Rules are data, in CLDR's own notation: <c>v = 0 and i % 10 = 2..4 and i % 100 != 12..14</c>. Counts here are whole
/// numbers, so of CLDR's operands n and i are the number and v, w, f, t, c, e are 0.</remarks>
public sealed class PluralRule
{
    private readonly IReadOnlyList<(string Category, Condition[][] AnyOf)> _rules;

    private PluralRule(IReadOnlyList<(string, Condition[][])> rules) => _rules = rules;

    /// <summary>CLDR's categories in CLDR's order; every language has at least <c>other</c>.</summary>
    public static IReadOnlyList<string> AllCategories { get; } = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>The categories that this language has, <c>other</c> last.</summary>
    public IReadOnlyList<string> Categories => [.. _rules.Select(r => r.Category), "other"];

    /// <summary>The category of a count: the first rule that holds, else <c>other</c>.</summary>
    public string CategoryOf(int count)
    {
        foreach (var (category, anyOf) in _rules)
        {
            if (anyOf.Any(all => all.All(condition => condition.Holds(Math.Abs(count))))) return category;
        }

        return "other";
    }

    /// <summary>Reads rules, a category and its condition each.</summary>
    /// <exception cref="FormatException">A condition is not in CLDR's notation.</exception>
    public static PluralRule Parse(IEnumerable<(string Category, string Condition)> rules) =>
        new([.. rules.Select(r => (r.Category, ParseAnyOf(r.Condition)))]);

    private static Condition[][] ParseAnyOf(string text) =>
        [.. text.Split(" or ").Select(all => all.Split(" and ").Select(Condition.Parse).ToArray())];

    /// <summary>One comparison: operand, modulus if any, equal or not, and the ranges.</summary>
    private sealed record Condition(char Operand, int Modulus, bool IsEqual, (int From, int To)[] Ranges)
    {
        public static Condition Parse(string text)
        {
            var isEqual = !text.Contains("!=", StringComparison.Ordinal);
            var sides = text.Split(isEqual ? "=" : "!=");
            if (sides.Length != 2) throw new FormatException($"“{text}” is no condition");
            var left = sides[0].Split('%', StringSplitOptions.TrimEntries);
            if (left[0].Length != 1 || !"nivwftce".Contains(left[0][0], StringComparison.Ordinal)) throw new FormatException($"“{left[0]}” is no operand");
            return new Condition(left[0][0], left.Length > 1 ? ToNumber(left[1]) : 0, isEqual, [.. sides[1].Split(',').Select(ToRange)]);
        }

        public bool Holds(int count)
        {
            var value = Operand is 'n' or 'i' ? count : 0;
            if (Modulus > 0) value %= Modulus;
            return Ranges.Any(r => value >= r.From && value <= r.To) == IsEqual;
        }

        private static (int From, int To) ToRange(string text)
        {
            var ends = text.Split("..");
            return (ToNumber(ends[0]), ToNumber(ends[^1]));
        }

        private static int ToNumber(string text) => int.Parse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
