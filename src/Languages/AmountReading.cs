using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>Reads amounts of money that people wrote, and says what they probably meant where they wrote them as texts do.</summary>
public static class AmountReading
{
    /// <summary>An amount with its currency; null, after a report, where it is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="languages">The languages whose names of currencies are recognised, to say what was meant.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Money? Read(YamlScalar value, IReadOnlyList<Language> languages, DiagnosticBag diagnostics)
    {
        if (Money.TryParse(value.Text, out var money)) return money;
        diagnostics.Report(ProjectProblems.NotAnAmount(value.Span, value.Text, Guess(value.Text, languages)));
        return null;
    }

    // "1 234 567,89 zł", "PLN 1,234.50": digits, at their end perhaps two decimals, and a currency at either side.
    private static string? Guess(string text, IReadOnlyList<Language> languages)
    {
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (digits < 0) return null;
        var sign = (text[..digits] + text[(end + 1)..]).Trim();
        if (CurrencyOf(sign, languages) is not { } currency) return null;
        var number = string.Concat(text[digits..(end + 1)].Where(c => !char.IsWhiteSpace(c)));
        var mark = number.LastIndexOfAny([',', '.']);
        var decimals = mark >= 0 && mark == number.Length - 3 ? "." + number[(mark + 1)..] : "";
        var whole = string.Concat((decimals.Length > 0 ? number[..mark] : number).Where(char.IsAsciiDigit));
        var guess = $"{whole}{decimals} {currency}";
        return Money.TryParse(guess, out _) ? guess : null;
    }

    private static string? CurrencyOf(string sign, IReadOnlyList<Language> languages)
    {
        if (sign.Length == 3 && sign.All(char.IsAsciiLetter)) return sign.ToUpperInvariant();
        var named = languages.SelectMany(l => l.Amounts.Currencies).Where(c => c.Value.Equals(sign, StringComparison.OrdinalIgnoreCase)).Select(c => c.Key).Distinct().ToList();
        return named is [var only] ? only : null;
    }
}
