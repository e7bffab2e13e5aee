using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output;

[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed partial class StructureTests(WholeSite site)
{
    private static readonly string[] Landmarks = ["body > header", "main", "body > footer"];

    [Test]
    public void There_is_one_main_heading_and_no_level_is_skipped() => site.EveryPage(page =>
    {
        var headings = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList();
        var faults = new List<string>();
        if (headings.Count(h => h.LocalName == "h1") != 1 || headings[0].LocalName != "h1") faults.Add("not exactly one h1, at the beginning");
        faults.AddRange(headings.Zip(headings.Skip(1)).Where(p => LevelOf(p.Second) > LevelOf(p.First) + 1).Select(p => $"{p.Second.OuterHtml} follows {p.First.OuterHtml}"));
        faults.AddRange(headings.Where(h => ReadText.Of(h).Length == 0).Select(h => $"{h.OuterHtml} is empty"));
        return faults;
    });

    [Test]
    public void Ids_are_unique_and_without_blanks() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id!)
            .Where(g => g.Count() > 1 || g.Key.Length == 0 || g.Key.Any(char.IsWhiteSpace))
            .Select(g => $"id \"{g.Key}\" {g.Count()} times"));

    [Test]
    public void There_is_one_header_one_main_and_one_footer() => site.EveryPage(page =>
        Landmarks.Where(s => page.Document.QuerySelectorAll(s).Length != 1).Select(s => $"not exactly one {s}"));

    [Test]
    public void Every_navigation_has_a_name_of_its_own() => site.EveryPage(page =>
    {
        var names = page.Document.QuerySelectorAll("nav").Select(n => NameOf(n, page.Document)).ToList();
        return names.Where(n => n.Length == 0).Select(_ => "a nav without name")
            .Concat(names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => $"two navs named {g.Key}"));
    });

    [Test]
    public void References_between_elements_lead_to_elements() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("[aria-labelledby], [aria-describedby], [aria-controls]")
            .Where(e => e.Attributes.Any(a => a.Name is "aria-labelledby" or "aria-describedby" or "aria-controls" && page.Document.GetElementById(a.Value) is null))
            .Select(ReadText.Tag));

    [Test]
    public void The_first_thing_on_the_page_leads_to_its_content() => site.EveryPage(page =>
    {
        var first = page.Document.Body!.FirstElementChild!;
        var target = first.GetAttribute("href") is ['#', .. var id] ? page.Document.GetElementById(id) : null;
        return first.LocalName == "a" && first.ClassName == "skip-link" && target?.LocalName == "main" ? [] : [ReadText.Tag(first)];
    });

    [Test]
    public void Pictures_have_an_alternative_and_a_size() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("img")
            .Where(i => string.IsNullOrWhiteSpace(i.GetAttribute("alt")) || !IsSize(i.GetAttribute("width")) || !IsSize(i.GetAttribute("height")))
            .Select(ReadText.Tag));

    [Test]
    public void Drawings_are_hidden_or_named() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("svg").Where(s => s.GetAttribute("aria-hidden") != "true" && s.GetAttribute("aria-label") is null).Select(ReadText.Tag));

    [Test]
    public void Table_headers_say_what_they_head() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("th").Where(h => h.GetAttribute("scope") is not ("col" or "row")).Select(h => h.OuterHtml)
            .Concat(page.Document.QuerySelectorAll("table").Where(t => t.QuerySelector("th") is null).Select(_ => "a table without headers")));

    [Test]
    public void Links_to_the_page_itself_say_so_and_no_others() => site.EveryPage(page =>
    {
        var links = page.Document.QuerySelectorAll("body > header a, nav:not(.contents) a, .page-list a, body > footer a").ToList();
        var faults = links.Where(l => (l.GetAttribute("aria-current") == "page") != IsOwn(l)).Select(l => l.OuterHtml).ToList();
        faults.AddRange(page.Document.QuerySelectorAll("[aria-current=page]").Where(e => e.LocalName != "a" && e.Closest("nav.breadcrumb") is null).Select(ReadText.Tag));
        if (page.Document.QuerySelector("[aria-current=page]") is null) faults.Add("says nowhere which page it is");
        return faults;

        bool IsOwn(IElement link) => new Uri(page.Address, link.GetAttribute("href")!) == page.Address;
    });

    [Test]
    public void Links_to_a_page_above_say_that_the_page_is_below_it() => site.EveryPage(page =>
    {
        var above = page.Document.QuerySelectorAll("nav.breadcrumb a").Skip(1).Select(a => a.GetAttribute("href")).ToHashSet();
        return page.Document.QuerySelectorAll("nav.main-navigation a, body > footer nav a")
            .Where(a => (a.GetAttribute("aria-current") == "true") != above.Contains(a.GetAttribute("href"))).Select(a => a.OuterHtml);
    });

    [Test]
    public void Times_are_machine_readable() => site.EveryPage(page =>
        page.Document.QuerySelectorAll("time").Where(t => !IsDate(t.GetAttribute("datetime") ?? "") || ReadText.Of(t).Length == 0).Select(t => t.OuterHtml));

    [Test]
    public void There_is_no_style_or_event_on_an_element_and_no_script_but_the_theme_s() => site.EveryPage(page =>
        page.Document.All
            .Where(e => (e.LocalName == "script" && !e.HasAttribute("src") && e.GetAttribute("type") is not ("application/ld+json" or "speculationrules") && !e.TextContent.Contains("#place=", StringComparison.Ordinal))
                || e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            .Select(ReadText.Tag));

    [Test]
    public void No_attribute_is_there_without_saying_anything() => site.EveryPage(page =>
        page.Document.All.Where(e => e.Attributes.Any(a => a.Value.Length == 0 && a.Name != "hidden")).Select(ReadText.Tag));

    // Browsers take the first and forget the second; so does the parser, which is why the text is looked at.
    [Test]
    public void No_attribute_stands_twice_on_an_element() => site.EveryPage(page =>
        StartTags().Matches(site.Built.Text(page.File))
            .Where(t => Attributes().Matches(t.Value).GroupBy(a => a.Groups[1].Value).Any(g => g.Count() > 1)).Select(t => t.Value));

    [Test]
    public void Passages_are_marked_with_languages_that_differ_from_what_surrounds_them() => site.EveryPage(page =>
        page.Main.QuerySelectorAll("[lang]").Where(e => e.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == e.GetAttribute("lang")).Select(ReadText.Tag));

    private static int LevelOf(IElement heading) => heading.LocalName[1] - '0';

    private static bool IsSize(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0;

    private static string NameOf(IElement nav, IDocument document) =>
        nav.GetAttribute("aria-label") ?? (nav.GetAttribute("aria-labelledby") is { } id ? document.GetElementById(id)?.TextContent : null) ?? "";

    private static bool IsDate(string text) =>
        Dates().Match(text) is { Success: true } match
        && (match.Length < 10 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    [GeneratedRegex("<[a-z][^>]*>")]
    private static partial Regex StartTags();

    [GeneratedRegex(" ([a-z-]+)=\"[^\"]*\"")]
    private static partial Regex Attributes();

    [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$", RegexOptions.Singleline)]
    private static partial Regex Dates();
}
