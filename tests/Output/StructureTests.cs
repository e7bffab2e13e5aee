using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output;

/// <summary>How the theme's pages are built; what holds for the pages of any theme is in <see cref="Rules"/>.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class StructureTests(WholeSite site)
{
    private static readonly string[] Landmarks = ["body > header", "main", "body > footer"];

    [Test]
    public void There_is_one_header_one_main_and_one_footer() => site.EveryPage(page =>
        Landmarks.Where(s => page.Document.QuerySelectorAll(s).Length != 1).Select(s => $"not exactly one {s}"));

    [Test]
    public void The_first_thing_on_the_page_leads_to_its_content() => site.EveryPage(page =>
    {
        var first = page.Document.Body!.FirstElementChild!;
        var target = first.GetAttribute("href") is ['#', .. var id] ? page.Document.GetElementById(id) : null;
        return first.LocalName == "a" && first.ClassName == "skip-link" && target?.LocalName == "main" ? [] : [ReadText.Tag(first)];
    });

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
    public void There_is_no_style_or_event_on_an_element_and_no_script_but_the_theme_s() => site.EveryPage(page =>
        page.Document.All
            .Where(e => (e.LocalName == "script" && !e.HasAttribute("src") && e.GetAttribute("type") is not ("application/ld+json" or "speculationrules") && !e.TextContent.Contains("#place=", StringComparison.Ordinal))
                || e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            .Select(ReadText.Tag));

    [Test]
    public void No_attribute_is_there_without_saying_anything() => site.EveryPage(page =>
        page.Document.All.Where(e => e.Attributes.Any(a => a.Value.Length == 0 && a.Name is not ("hidden" or "alt"))).Select(ReadText.Tag));

    [Test]
    public void Passages_are_marked_with_languages_that_differ_from_what_surrounds_them() => site.EveryPage(page =>
        page.Main.QuerySelectorAll("[lang]").Where(e => e.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == e.GetAttribute("lang")).Select(ReadText.Tag));
}
