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

    /// <summary>The words around the composition in numbers, the map and the bodies; null where the language's file has none.</summary>
    public ChartTexts? Charts { get; init; }

    /// <summary>The words around organisations; null where its file has none.</summary>
    public MemberTexts? Members { get; init; }
    /// <summary>The words around news; null where its file has none.</summary>
    public NewsTexts? News { get; init; }

    /// <summary>What is known of how it is written.</summary>
    public LanguageRules Rules { get; init; } = LanguageRules.None;

    /// <summary>Sets its texts as they are shown.</summary>
    public Typographer Typographer { get; init; } = Typographer.None;

    /// <summary>A whole number with the language's groups of digits.</summary>
    public string Format(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.TrimStart('-').Length < DigitGroupsFrom) return digits;
        for (var i = digits.Length - 3; i > (number < 0 ? 1 : 0); i -= 3) digits = digits.Insert(i, DigitGroup);
        return digits;
    }
}
