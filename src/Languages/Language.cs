using System.Globalization;

namespace ChemSter.Site.Languages;

/// <summary>All that the generator knows of a language of the site; read from <c>data/languages/CODE.yml</c>, nothing of it in code.</summary>
public sealed record Language
{
    /// <summary>The code, in addresses and in HTML's <c>lang</c>: a BCP 47 tag such as <c>pl</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The language's name for itself: "Polski".</summary>
    public required string Name { get; init; }

    /// <summary>Language and region for Open Graph, with an underscore: <c>pl_PL</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>The direction of writing: <c>ltr</c> or <c>rtl</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>Its plural categories.</summary>
    public required PluralRule Plurals { get; init; }

    /// <summary>How it writes dates.</summary>
    public required DateWords Dates { get; init; }

    /// <summary>The order of its letters.</summary>
    public required Collation Collation { get; init; }

    /// <summary>Letters that addresses spell in the language's own way, before the general table: ö as oe in German.</summary>
    public required IReadOnlyDictionary<char, string> Folding { get; init; }

    /// <summary>What stands between groups of three digits.</summary>
    public required string DigitGroup { get; init; }

    /// <summary>From how many digits on groups are set apart: five in Polish ("1500", "15 000").</summary>
    public required int DigitGroupsFrom { get; init; }

    /// <summary>The comma between parts of a phrase, without its blank: <c>،</c> in Arabic.</summary>
    public string Comma { get; init; } = ",";

    /// <summary>The semicolon between parts of a phrase, without its blank: <c>؛</c> in Arabic.</summary>
    public string Semicolon { get; init; } = ";";

    /// <summary>The words of the site's own interface.</summary>
    public required InterfaceTexts Texts { get; init; }

    /// <summary>The words of the accessibility statement.</summary>
    public required StatementTexts Statement { get; init; }

    /// <summary>The words by which pages say how fresh they are; null where its file has none.</summary>
    public FreshnessTexts? Freshness { get; init; }

    /// <summary>The words around open data; null for a language that has none, in a site that publishes no such data.</summary>
    public OpenDataTexts? OpenData { get; init; }

    /// <summary>The words of projects; null in a language that has none, which is right for a site without projects.</summary>
    public ProjectTexts? Projects { get; init; }

    /// <summary>The words of documents; null in a language that has none.</summary>
    public DocumentTexts? Documents { get; init; }

    /// <summary>The words of offers and jobs; null in a language that has none.</summary>
    public OfferTexts? Offers { get; init; }

    /// <summary>The words of events; null where the language's file lacks them, which only a site with events is told.</summary>
    public EventTexts? Events { get; init; }

    /// <summary>The words around the composition in numbers, the map and the bodies; null where the language's file has none.</summary>
    public ChartTexts? Charts { get; init; }

    /// <summary>The words of contacts, press kit and glossary; null where its file has none.</summary>
    public OfficeTexts? Office { get; init; }

    /// <summary>The words of the profile sheet; null where its file has none.</summary>
    public ProfileTexts? Profile { get; init; }

    /// <summary>The words around organisations; null where its file has none.</summary>
    public MemberTexts? Members { get; init; }

    /// <summary>The words around news; null where its file has none.</summary>
    public NewsTexts? News { get; init; }

    /// <summary>What is known of how it is written.</summary>
    public LanguageRules Rules { get; init; } = LanguageRules.None;

    /// <summary>Sets its texts as they are shown.</summary>
    public Typographer Typographer { get; init; } = Typographer.None;

    /// <summary>How it writes amounts of money.</summary>
    public AmountWords Amounts { get; init; } = AmountWords.Plain;

    /// <summary>A whole number with the language's groups of digits.</summary>
    public string Format(int number) => number < 0 ? "-" + Grouped(number.ToString(CultureInfo.InvariantCulture)[1..]) : Grouped(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with the language's groups of digits and its mark before decimals, of which it shows as many as the number was given.</summary>
    /// <param name="number">The number, not below zero.</param>
    public string Format(decimal number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? Grouped(digits) : $"{Grouped(digits[..point])}{Rules.Facts.DecimalMark ?? '.'}{digits[(point + 1)..]}";
    }

    /// <summary>A text that goes with a number, <c>{count}</c>, with that number in it.</summary>
    public string Format(PluralText text, int count) => text.For(count).Replace("{count}", Format(count), StringComparison.Ordinal);

    /// <summary>An amount of money, which is never parted at the end of a line.</summary>
    public string Format(Money money) => Amounts.Pattern
        .Replace(' ', '\u00A0')
        .Replace("{amount}", Format(money.Amount), StringComparison.Ordinal)
        .Replace("{currency}", Amounts.Currencies.GetValueOrDefault(money.Currency, money.Currency), StringComparison.Ordinal);

    private string Grouped(string digits)
    {
        if (digits.Length < DigitGroupsFrom) return digits;
        for (var i = digits.Length - 3; i > 0; i -= 3) digits = digits.Insert(i, DigitGroup);
        return digits;
    }
}
