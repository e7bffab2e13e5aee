using System.Globalization;

namespace ChemSter.Site.Yaml;

/// <summary>What a value was meant to be that is of another kind than its key wants.</summary>
internal static class MeantValue
{
    /// <summary>Whether it is YAML's word for nothing. A key without a value says the same, and is no text by mistake.</summary>
    public static bool IsNull(YamlNode node) => node is YamlScalar { IsQuoted: false, Text: "~" or "null" or "Null" or "NULL" };

    /// <summary>The digits of a number whose groups are set apart, as in "15 000"; null for anything else.</summary>
    public static string? Number(string written)
    {
        var digits = string.Concat(written.Where(c => !char.IsWhiteSpace(c)));
        return digits.Length > 0 && digits.Length < written.Length && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>A number whose decimals stand behind a comma, as most languages of Europe write it, with a point; null for anything else.</summary>
    public static string? Decimal(string written)
    {
        var number = written.Trim().Replace('\u2212', '-').Replace(',', '.');
        return number != written && double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? number : null;
    }

    /// <summary>The items that a text names where a list is wanted, each as it stands between brackets; none where the text has several lines.</summary>
    public static IEnumerable<string> Items(YamlScalar text) =>
        text.Text.Contains('\n', StringComparison.Ordinal) ? [] : text.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(t => YamlText.Write(t, isInFlow: true));

    /// <summary>A text in quotes that was taken for a list or a group, since it begins with a bracket or a brace; null for one of several lines.</summary>
    public static string? Text(YamlNode node) =>
        node.Span.Text is ['[' or '{', ..] text && !text.Contains('\n', StringComparison.Ordinal) ? YamlText.InQuotes(text) : null;
}
