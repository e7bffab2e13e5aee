using System.Globalization;

namespace ChemSter.Site.Translations;

/// <summary>A number as it stands in a text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">The part behind its last.</param>
internal readonly record struct ReadNumber(decimal Value, int End)
{
    /// <summary>Whether it is written in words, wholly or in part.</summary>
    public bool IsInWords { get; init; }

    /// <summary>Whether it is a place in an order.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether it was said without saying how many: "a million".</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it has a scale: "20 thousand".</summary>
    public bool HasScale { get; init; }

    /// <summary>Whether another wording may do without it. Small numbers in words often have none in the other language: "both", "a single", "alone".</summary>
    public bool IsLoose => IsBare || IsOrdinal || (IsInWords && Math.Abs(Value) <= 10 && !HasScale) || Value == 1;

    /// <summary>The value in normal form.</summary>
    public string Text => Write(Value) + (IsOrdinal ? "." : "");

    /// <summary>A number in normal form: digits, a decimal point where it needs one, no zeros behind it.</summary>
    public static string Write(decimal value) => decimal.IsInteger(value) && Math.Abs(value) < int.MaxValue ? ((int)value).ToString(CultureInfo.InvariantCulture) : value.ToString("0.############################", CultureInfo.InvariantCulture);
}
