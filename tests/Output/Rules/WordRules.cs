using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output.Rules;

/// <summary>What words need to be read aloud and understood: their language, and dates that say the same to people and machines (WCAG 3.1.1, 3.1.2).</summary>
internal static partial class WordRules
{
    // As each language has them in its sentences; machines' months count from one.
    private static readonly Dictionary<string, string[]> Months = new()
    {
        ["pl"] = ["styczeń|stycznia|styczniu", "luty|lutego|lutym", "marzec|marca|marcu", "kwiecień|kwietnia|kwietniu", "maj|maja|maju", "czerwiec|czerwca|czerwcu", "lipiec|lipca|lipcu", "sierpień|sierpnia|sierpniu", "wrzesień|września|wrześniu", "październik|października|październiku", "listopad|listopada|listopadzie", "grudzień|grudnia|grudniu"],
        ["en"] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["de"] = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        ["ar"] = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    };

    public static IEnumerable<PageRule> All =>
    [
        new("languages are well-formed tags", page => page.Document.QuerySelectorAll("[lang], [hreflang]:not([hreflang=x-default])").SelectMany(e => new[] { e.GetAttribute("lang"), e.LocalName == "html" ? null : e.GetAttribute("hreflang") }.OfType<string>()
            .Where(l => l != "x-default" && !Tags().IsMatch(l)).Select(l => $"\"{l}\" on {ReadText.Tag(e)}"))),
        new("the page has a language", page => string.IsNullOrEmpty(page.Document.DocumentElement.GetAttribute("lang")) ? ["html without lang"] : []),
        new("foreign letters are marked as foreign", ForeignLetters),
        new("links to another language say so", LinksToOtherLanguages),
        new("times are what they say", page => page.Document.QuerySelectorAll("time").SelectMany(FaultsOfTime)),
    ];

    // Letters of a script in which none of the languages around is written.
    private static IEnumerable<string> ForeignLetters(RulePage page) =>
        page.Document.Body!.Descendants<IText>().Where(t => t.ParentElement!.Closest("script, style") is null && ArabicLetters().IsMatch(t.Data))
            .Where(t => !t.ParentElement!.Closest("[lang]")!.GetAttribute("lang")!.StartsWith("ar", StringComparison.Ordinal)).Select(t => $"\"{t.Data.Trim()}\" is not marked as Arabic");

    // Other than the page's, and other than that of the passage that the link stands in.
    private static IEnumerable<string> LinksToOtherLanguages(RulePage page)
    {
        var own = page.Document.DocumentElement.GetAttribute("lang");
        foreach (var link in page.Document.QuerySelectorAll("body a[href]"))
        {
            if (page.LeadsOn || page.LanguageAt(new Uri(page.Address, link.GetAttribute("href"))) is not { } there || there == own || there == link.ParentElement!.Closest("[lang]")!.GetAttribute("lang")) continue;
            if (link.GetAttribute("hreflang") != there) yield return $"{ReadText.Tag(link)} leads to {there}";
        }
    }

    private static IEnumerable<string> FaultsOfTime(IElement time)
    {
        var written = time.GetAttribute("datetime") ?? "";
        // The time of day, with its distance from UTC (HTML, a global date and time), stands behind the day in both.
        var clock = Clock().Match(written);
        var machine = clock.Success ? written[..10] : written;
        var words = ReadText.Of(time);
        var language = time.Closest("[lang]")!.GetAttribute("lang")!;
        if (Dates().Match(machine) is not { Success: true } date || (machine.Length == 10 && !DateOnly.TryParseExact(machine, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
        {
            return [$"\"{machine}\" is no date"];
        }

        if (clock.Success) return words.Contains(clock.Groups["time"].Value.TrimStart('0'), StringComparison.Ordinal) && DateOnly.TryParseExact(machine, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? [] : [$"{written} is shown as \"{words}\""];
        var numbers = Numbers().Matches(words).Select(n => int.Parse(n.Value, CultureInfo.InvariantCulture)).Order();
        int[] expected = date.Groups["day"].Success ? [int.Parse(date.Groups["day"].Value, CultureInfo.InvariantCulture), int.Parse(date.Groups["year"].Value, CultureInfo.InvariantCulture)] : [int.Parse(date.Groups["year"].Value, CultureInfo.InvariantCulture)];
        // Every month but the one it is must be absent: "March" is not to be found in a text of May.
        var named = Months[language].Index().Where(m => m.Item.Split('|').Any(form => Regex.IsMatch(words, $"(?<!\\p{{L}}){form}(?!\\p{{L}})"))).Select(m => m.Index + 1);
        int[] months = date.Groups["month"].Success ? [int.Parse(date.Groups["month"].Value, CultureInfo.InvariantCulture)] : [];
        return numbers.SequenceEqual(expected.Order()) && named.SequenceEqual(months) ? [] : [$"{machine} is shown as \"{words}\""];
    }

    // RFC 5646, section 2.1, without the forms that are there for old times' sake.
    [GeneratedRegex("^(x(-[a-z0-9]{1,8})+|[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex("\\p{IsArabic}")]
    private static partial Regex ArabicLetters();

    [GeneratedRegex("^(?<year>[0-9]{4})(-(?<month>0[1-9]|1[0-2])(-(?<day>[0-9]{2}))?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Dates();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?<time>([01][0-9]|2[0-3]):[0-5][0-9])([+-][0-9]{2}:[0-5][0-9]|Z)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
