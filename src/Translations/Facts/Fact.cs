namespace ChemSter.Site.Translations;

/// <summary>Something that a text says and that its translation must say too, in whatever words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The value in a normal form that is the same in every language: <c>2013-08</c>, <c>118756.85 PLN</c>, <c>office@example.org</c>.</param>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="IsLoose">Whether another wording may well do without it, as with "both", "one" and "second": only another value in its place is told, never that it is missing.</param>
public readonly record struct Fact(FactKind Kind, string Value, int Start, int Length, bool IsLoose = false);

/// <summary>The kinds of facts. Facts are compared within a kind.</summary>
public enum FactKind
{
    /// <summary>A date as precisely as it is said, ISO 8601: <c>2013</c>, <c>2013-08</c>, <c>2013-08-19</c>; <c>--08</c> and <c>--08-19</c> without year.</summary>
    Date,

    /// <summary>A period of years or a century: <c>2012/2013</c>, <c>1901/2000</c>.</summary>
    Period,

    /// <summary>A time of day: <c>14:30</c>.</summary>
    Time,

    /// <summary>A number without unit, in digits or words: <c>20</c>, <c>1500.5</c>; a place in an order has a full stop: <c>2.</c>.</summary>
    Number,

    /// <summary>A share: <c>65 %</c>, <c>3 pp</c>.</summary>
    Percent,

    /// <summary>An amount of money: <c>118756.85 PLN</c>.</summary>
    Amount,

    /// <summary>A quantity: <c>12 km</c>.</summary>
    Quantity,

    /// <summary>A formula, a CAS number, a version, a number of a law: compared as written.</summary>
    Code,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An address on the web.</summary>
    WebAddress,

    /// <summary>A telephone number, its digits.</summary>
    Telephone,

    /// <summary>A number in a public register: <c>KRS 0000850420</c>.</summary>
    Register,

    /// <summary>An organisation of the data, by its id.</summary>
    Organisation,

    /// <summary>Another name, or an acronym.</summary>
    Name,
}
