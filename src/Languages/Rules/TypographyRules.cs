using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>How a language sets its texts: <c>typography:</c> in its rules. What a language doesn't name is left as written.</summary>
/// <remarks>Words stand in one value, with blanks between them; a small initial letter stands for a capital too.</remarks>
public sealed record TypographyRules
{
    /// <summary>Nothing known.</summary>
    public static TypographyRules None { get; } = new();

    /// <summary>Words after which no line ends: one-letter words, titles, other short words if a site wants them (<c>keep-with-next</c>).</summary>
    public IReadOnlyList<string> KeepWithNext { get; init; } = [];

    /// <summary>Words that stay with a number behind them: "nr", "art." (<c>before-number</c>).</summary>
    public IReadOnlyList<string> BeforeNumber { get; init; } = [];

    /// <summary>Words and signs that stay with a number before them: units, "r.", "%" (<c>after-number</c>). The names of months need not be listed.</summary>
    public IReadOnlyList<string> AfterNumber { get; init; } = [];

    /// <summary>Words that stay with a Roman number before them: "w." as in "XIX w." (<c>after-roman</c>).</summary>
    public IReadOnlyList<string> AfterRoman { get; init; } = [];

    /// <summary>Words before numbers that are names, such as those of registers: "NIP", "ISBN" (<c>before-code</c>). Nothing is changed in such a number.</summary>
    public IReadOnlyList<string> BeforeCode { get; init; } = [];

    /// <summary>Numbers that look like a range and are none, a zero for each digit: <c>00-000</c> is a Polish post code (<c>codes</c>).</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Words that begin with an apostrophe: "tis" for "’tis" (<c>elided</c>).</summary>
    public IReadOnlyList<string> Elided { get; init; } = [];

    /// <summary>Whether initials and abbreviations of single letters stay together: "J. Kowalska", "z. B." (<c>initials</c>).</summary>
    public bool Initials { get; init; }

    /// <summary>The marks that <c>"</c> stands for: opening and closing, and the same for quotations within quotations if they are others (<c>quotes</c>).</summary>
    public string Quotes { get; init; } = "";

    /// <summary>The marks that <c>'</c> stands for where it is no apostrophe (<c>single-quotes</c>).</summary>
    public string SingleQuotes { get; init; } = "";

    /// <summary>The apostrophe (<c>apostrophe</c>).</summary>
    public char? Apostrophe { get; init; }

    /// <summary>What a hyphen between two blanks becomes (<c>dash</c>). A dash between blanks never begins a line.</summary>
    public char? Dash { get; init; }

    /// <summary>What two and three hyphens become, as in TeX (<c>hyphens</c>).</summary>
    public string Hyphens { get; init; } = "";

    /// <summary>What a hyphen between the numbers of a range becomes (<c>range</c>).</summary>
    public char? Range { get; init; }

    /// <summary>What a hyphen right before a number becomes (<c>minus</c>).</summary>
    public char? Minus { get; init; }

    /// <summary>What three full stops become (<c>ellipsis</c>).</summary>
    public char? Ellipsis { get; init; }

    /// <summary>What a blank between groups of three digits becomes (<c>digit-group</c>).</summary>
    public char? DigitGroup { get; init; }

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static TypographyRules Read(MapReader map)
    {
        var rules = new TypographyRules
        {
            KeepWithNext = Words("keep-with-next"),
            BeforeNumber = Words("before-number"),
            AfterNumber = Words("after-number"),
            AfterRoman = Words("after-roman"),
            BeforeCode = Words("before-code"),
            Codes = Words("codes"),
            Elided = Words("elided"),
            Initials = map.Flag("initials") ?? false,
            Quotes = Marks("quotes", 2, 4),
            SingleQuotes = Marks("single-quotes", 2, 2),
            Apostrophe = Mark("apostrophe"),
            Dash = Mark("dash"),
            Hyphens = Marks("hyphens", 2, 2),
            Range = Mark("range"),
            Minus = Mark("minus"),
            Ellipsis = Mark("ellipsis"),
            DigitGroup = Mark("digit-group"),
        };
        map.Finish();
        return rules;

        string[] Words(string key) => map.Text(key)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

        // A blank is a mark too, where it is the only one.
        string Marks(string key, int few, int many)
        {
            if (map.Scalar(key) is not { } value) return "";
            var marks = value.Text.Length == 1 ? value.Text : value.Text.Replace(" ", "", StringComparison.Ordinal);
            if (marks.Length == few || marks.Length == many) return marks;
            map.Diagnostics.Report(TypographyProblems.NotSoManyMarks(value.Span, value.Text, few, many));
            return "";
        }

        char? Mark(string key) => Marks(key, 1, 1) is [var mark] ? mark : null;
    }
}
