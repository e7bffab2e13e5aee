using System.Globalization;

namespace ChemSter.Site.Languages;

/// <summary>An amount of money in its currency. Nothing is ever converted or rounded.</summary>
/// <param name="Amount">The amount, with no decimals or two, as it was written.</param>
/// <param name="Currency">The currency's code (ISO 4217): <c>PLN</c>.</param>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>How an amount is written in data: <c>1234567.89 PLN</c>. Three decimals could be a thousand by mistake, so there are none or two.</summary>
    public const string Pattern = "^[0-9]{1,15}(\\.[0-9]{2})? [A-Z]{3}$";

    /// <summary>Reads an amount as data has it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="money">The amount read.</param>
    /// <returns>Whether the text has the form of <see cref="Pattern"/>.</returns>
    public static bool TryParse(string text, out Money money)
    {
        money = default;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        if (blank is < 1 or > 18 || text.Length != blank + 4) return false;
        var number = text.AsSpan(0, blank);
        var currency = text[(blank + 1)..];
        var point = number.IndexOf('.');
        if (!currency.All(char.IsAsciiLetterUpper) || (point >= 0 && point != number.Length - 3)) return false;
        var whole = point < 0 ? number : number[..point];
        if (whole.Length is 0 or > 15 || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)) return false;
        money = new Money(amount, currency);
        return true;
    }

    /// <summary>As it is written in data.</summary>
    public override string ToString() => $"{Amount.ToString(CultureInfo.InvariantCulture)} {Currency}";
}
