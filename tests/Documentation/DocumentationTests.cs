using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>The documentation for editors as the site that it is.</summary>
public sealed class DocumentationTests
{
    private static BuiltSite Built => Sites.Documentation;

    [Test]
    public void It_is_always_the_same_to_the_byte()
    {
        var output = Path.Combine(Sites.Folder, "documentation-again");
        Generator.Run(new BuildOptions { Root = Guide.Root, Output = output, AsOf = new DateOnly(2026, 1, 1) });

        Assert.That(new BuiltSite(output).Snapshot(), Is.EqualTo(Built.Snapshot()));
    }

    [TestCase("pl", "komunikaty/index.html")]
    [TestCase("en", "en/messages/index.html")]
    public void All_pages_on_errors_are_in_the_list_each_once_and_by_their_numbers(string language, string page)
    {
        var listed = Built.Page(page).QuerySelectorAll(".page-list a").Select(a => a.TextContent[..8].ToLowerInvariant()).ToList();

        var there = Directory.EnumerateFiles(Path.Combine(Guide.Root, "input/errors"), $"site*.{language}.md").Select(f => Path.GetFileName(f)[..8]);
        Assert.That(listed, Is.EqualTo(there.Order(StringComparer.Ordinal)));
    }

    [Test]
    public void No_menu_lists_the_pages_on_errors_and_each_has_a_way_back()
    {
        var page = Built.Page("en/messages/site2004/index.html");

        Assert.That(page.QuerySelectorAll("header nav:not(.breadcrumb) a, footer nav a").Select(a => a.GetAttribute("href")), Has.None.Contains("/messages/site"));
        Assert.That(page.QuerySelectorAll(".breadcrumb a").Select(a => a.GetAttribute("href")), Does.Contain("/docs/en/messages/"));
    }

    [Test]
    public void Every_page_of_the_guide_is_found_from_the_home_page()
    {
        var known = new HashSet<string> { "index.html" };
        var open = new Queue<string>(known);
        while (open.TryDequeue(out var file))
        {
            foreach (var link in Built.Page(file).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith("/docs/", StringComparison.Ordinal)))
            {
                var target = link["/docs/".Length..].Split('#')[0] + "index.html";
                if (Built.Has(target) && known.Add(target)) open.Enqueue(target);
            }
        }

        Assert.That(Built.Pages.Select(p => p.File).Where(f => !f.StartsWith("en/", StringComparison.Ordinal)).Except(known).Except(["szukaj/index.html"]), Is.Empty);
    }
}
