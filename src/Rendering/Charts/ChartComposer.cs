using System.Globalization;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Makes charts of the numbers of organisations, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="pageLanguage">The page's own language, in which its links lead on.</param>
/// <param name="texts">The language's words for charts.</param>
/// <param name="parts">The parts that are made of names and dates.</param>
/// <param name="today">The day of the build.</param>
public sealed class ChartComposer(SiteView site, Language language, string pageLanguage, ChartTexts texts, PartModels parts, DateOnly today)
{
    private readonly Composition _composition = new(site.Facts, today);

    /// <summary>The charts that a page can ask for by name, in the order in which they stand if it names none.</summary>
    public static string[] Names => ["kinds", "competences", "places", "years"];

    /// <summary>The charts of which there is any data: the one that is named, or all.</summary>
    public IEnumerable<ChartModel> Charts(string? name) =>
        Names.Where(n => name is null || n == name).Select(Chart).OfType<ChartModel>();

    /// <summary>A chart; null where there is nothing to count.</summary>
    public ChartModel? Chart(string name) => name switch
    {
        "kinds" => Parts(_composition.ByKind, k => k.Plural, k => site.PageAbout("kinds", k.Id, pageLanguage), texts.ByKind, texts.Kind),
        "places" => Parts(_composition.ByPlace, p => p.Name, p => site.PageAbout("places", p.Id, pageLanguage), texts.ByPlace, texts.Place),
        "competences" => Competences(),
        "years" => Years(),
        _ => null,
    };

    private ChartModel? Parts<T>(IReadOnlyList<(T? Entry, int Count)> counts, Func<T, LocalizedText> nameOf, Func<T, string?> linkTo, string caption, string label)
        where T : class
    {
        if (counts.Count == 0) return null;
        var rows = Rows(counts, nameOf, linkTo, ShareOf);
        return Compose(caption, label, rows, Total) with { Share = texts.Share };
    }

    // An organisation counts with each of its competences, so that there are no parts of a whole.
    private ChartModel? Competences()
    {
        var counts = _composition.ByCompetence;
        if (counts.Count == 0) return null;
        return Compose(texts.ByCompetence, texts.Competence, Rows(counts, c => c.Name, c => site.PageAbout("competences", c.Id, pageLanguage), _ => null), Total) with { Note = Set(texts.Several) };
    }

    private ChartModel? Years()
    {
        var counts = _composition.ByYear;
        if (counts.Count == 0) return null;
        var most = Math.Max(1, counts.Max(c => c.Count));
        return Compose(
            texts.ByYear, texts.Year, [.. counts.Select(c => new ChartRowModel(c.Year.ToString(CultureInfo.InvariantCulture), null, language.Format(c.Count), null, Bar(c.Count, most)))], total: null)
            with
        { Note = _composition.Undated == 0 ? null : Set(texts.Undated.With(language.Format(_composition.Undated))) };
    }

    private string ShareOf(int count)
    {
        var share = (int)Math.Round(100.0 * count / _composition.All, MidpointRounding.AwayFromZero);
        return texts.Percent.With(share == 0 ? "<1" : language.Format(share));
    }

    private ChartRowModel Total => new(Set(texts.All), null, language.Format(_composition.All), null, null);

    // Longest first, and by name where they are equal; what is not known comes last.
    private List<ChartRowModel> Rows<T>(IReadOnlyList<(T? Entry, int Count)> counts, Func<T, LocalizedText> nameOf, Func<T, string?> linkTo, Func<int, string?> shareOf)
        where T : class
    {
        var most = counts.Max(c => c.Count);
        return
        [
            .. counts
                .Select(c => (c.Entry, c.Count, Name: c.Entry is null ? texts.NotGiven : nameOf(c.Entry).In(language.Code)))
                .OrderBy(c => c.Entry is null).ThenByDescending(c => c.Count).ThenBy(c => c.Name, language.Collation)
                .Select(c => new ChartRowModel(Set(c.Name), c.Entry is null ? null : linkTo(c.Entry), language.Format(c.Count), shareOf(c.Count), Bar(c.Count, most))),
        ];
    }

    // A bar begins at zero, and what there is can be seen.
    private static int Bar(int count, int most) => count == 0 ? 0 : Math.Max(1, (int)Math.Round(100.0 * count / most));

    private ChartModel Compose(string caption, string label, IReadOnlyList<ChartRowModel> rows, ChartRowModel? total) => new(
        Set(caption), language.Texts.AsOf, parts.Date(new DatePeriod(PartialDate.Of(today))), language.Comma, Set(label), Set(texts.Number), null, rows, total, null);

    private string Set(string text) => language.Typographer.Set(text);
}
