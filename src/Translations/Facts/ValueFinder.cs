using ChemSter.Site.Data;

namespace ChemSter.Site.Translations;

/// <summary>Finds dates, periods, times, numbers, amounts, quantities and codes, and what the site's data puts into a text for <c>{{fact x}}</c> and <c>{{date x}}</c>.</summary>
/// <param name="data">The site's data, with its languages.</param>
public sealed class ValueFinder(SiteData data) : IFactFinder
{
    [ThreadStatic]
    private static FactTokens? _tokens;

    [ThreadStatic]
    private static DateFinder? _dates;

    private readonly FactTokenizer _tokenizer = new(data.Languages);
    private readonly InclusionFinder _inclusions = new(data);

    /// <inheritdoc/>
    public void Find(FactScan scan)
    {
        if (scan.Block.Kind is BlockKind.Code or BlockKind.Inclusion || scan.Text.Length == 0) return;
        _inclusions.Find(scan);
        var tokens = Read(scan);
        if (!tokens.HasFacts) return;
        if (scan.ByDigitsAlone)
        {
            DigitFinder.Find(tokens);
            return;
        }

        Passing.Take(tokens);
        TimeFinder.Find(tokens);
        CodeFinder.Find(tokens);
        PeriodFinder.Find(tokens);
        (_dates ??= new DateFinder()).Find(tokens);
        NumberFinder.Find(tokens);
        WeekdayCheck.Find(tokens);
    }

    private FactTokens Read(FactScan scan)
    {
        var tokens = _tokens ??= new FactTokens();
        _tokenizer.Read(scan, tokens);
        return tokens;
    }
}
