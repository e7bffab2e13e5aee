namespace ChemSter.Site.Languages;

/// <summary>A date, or the time from one date to another, both ends included.</summary>
/// <param name="From">The date, or the beginning.</param>
/// <param name="To">The end of a period; null for a single date.</param>
public readonly record struct DatePeriod(PartialDate From, PartialDate? To = null)
{
    /// <summary>The ISO 8601 form: <c>2013-08</c>, or <c>2012/2013</c> for a period.</summary>
    public override string ToString() => To is { } to ? $"{From}/{to}" : From.ToString();
}
