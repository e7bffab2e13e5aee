using ChemSter.Site.Data;
using ChemSter.Site.Languages;

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

    /// <summary>Whether a block may have values; false is certain.</summary>
    public bool MayFindIn(TextBlock block, Language language) =>
        block.Text.Length > 0 && block.Kind is not (BlockKind.Code or BlockKind.Inclusion) && _tokenizer.MayHaveFacts(block, language.Rules.Facts);

    /// <inheritdoc/>
    public void Find(FactScan scan)
    {
        if (MayFindIn(scan.Block, scan.Language)) Read(scan);
    }

    /// <summary>Adds what it finds in a block that may have something.</summary>
    internal void Read(FactScan scan)
    {
        _inclusions.Find(scan);
        var tokens = _tokens ??= new FactTokens();
        _tokenizer.Read(scan, tokens);
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
}
