using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds what the site's data puts into a text, so that it agrees with the same written by hand in another language.</summary>
/// <param name="data">The site's data.</param>
internal sealed class InclusionFinder(SiteData data)
{
    /// <summary>Finds them.</summary>
    public void Find(FactScan scan)
    {
        foreach (var run in scan.Block.Runs)
        {
            if (run.Kind != RunKind.Inclusion) continue;
            var words = scan.Text.Substring(run.Start, run.Length).Trim('{', '}', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1) Add(scan, run, words[0], words[1]);
        }
    }

    private void Add(FactScan scan, TextRun run, string name, string id)
    {
        switch (name)
        {
            case "fact" when data.Figures.Find(id) is { } figure:
                scan.Add(FactKind.Number, ReadNumber.Write(figure.Value), run.Start, run.Length);
                break;
            case "date" or "when" when DateOf(id) is { } date:
                scan.Add(date.To is null ? FactKind.Date : FactKind.Period, date.ToString(), run.Start, run.Length);
                break;
            default:
                break;
        }
    }

    private DatePeriod? DateOf(string id)
    {
        if (!char.IsAsciiDigit(id[0])) return data.Timeline.Find(id)?.Date;
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return PartialDate.TryParse(id, out var date) ? new DatePeriod(date) : null;
        return PartialDate.TryParse(id[..slash], out var from) && PartialDate.TryParse(id[(slash + 1)..], out var to) ? new DatePeriod(from, to) : null;
    }
}
