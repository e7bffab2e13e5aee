using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>One builder that builds the same site again and again, as the preview does.</summary>
public sealed class RepeatedBuildTests
{
    [Test]
    public void What_is_wrong_is_told_each_time_until_it_is_mended()
    {
        using var site = TestSite.Small();
        site.With("input/about.en.md", [0x2D, 0x2D, 0x2D, 0x0A, 0xB3]).WithPage("extra.pl", "Dodatkowa", "[x](nie.md)");
        var files = new WatchedFiles(site.Root);
        var builder = new SiteBuilder(new BuildOptions { Root = site.Root }, files);
        using var output = new MemoryOutput();

        var first = Codes();
        Assert.That(first, Has.Count.GreaterThan(2));
        Assert.That(Codes(), Is.EqualTo(first));
        Assert.That(Codes(), Is.EqualTo(first));

        List<string> Codes()
        {
            var result = builder.Build(output);
            output.Discard();
            return [.. result.Diagnostics.Select(d => $"{d.Code} {d.Span.File} {d.Span.From}")];
        }
    }

    /// <summary>Edits that follow each other, each of which another part of what a build remembers must not hide. Some are mistakes, mended by the next.</summary>
    private static readonly (string What, Action<TestSite> Do)[] Edits =
    [
        ("nothing", _ => { }),
        ("a sentence", s => s.WithPage("about.en", "About us", "Another text about us.")),
        ("a link to an anchor", s => s.WithPage("about.pl", "O nas", "## Cel {#cel}\n\nTekst.", "slug: o-nas").WithPage("index.pl", "Start", "[Cel](about.pl.md#cel)")),
        ("the anchor goes", s => s.WithPage("about.pl", "O nas", "## Inny {#inny}\n\nTekst.", "slug: o-nas")),
        ("still gone, another page changes", s => s.WithPage("about.en", "About us", "Text about us.")),
        ("the anchor comes back", s => s.WithPage("about.pl", "O nas", "## Cel {#cel}\n\nTekst.", "slug: o-nas")),
        ("a link to an anchor that never was", s => s.WithPage("index.en", "Home", "[Aim](about.en.md#aim)")),
        ("mended where it leads", s => s.WithPage("about.en", "About us", "## Aim {#aim}\n\nText.")),
        ("a file that nobody uses", s => s.With("input/a.svg", Svg(10))),
        ("the file is used", s => s.WithPage("index.pl", "Start", "![Obraz](a.svg)")),
        ("the file changes", s => s.With("input/a.svg", Svg(20))),
        ("it gets a sidecar", s => s.With("input/a.svg.yml", "alt: { pl: Koło, en: Circle }").WithPage("index.pl", "Start", "![](a.svg)")),
        ("the sidecar changes", s => s.With("input/a.svg.yml", "alt: { pl: Kwadrat, en: Square }")),
        ("the file is used no more", s => s.WithPage("index.pl", "Start", "Bez obrazu.")),
        ("the file goes", s => s.Without("input/a.svg").Without("input/a.svg.yml")),
        ("a title that is too long", s => s.WithPage("about.en", new string('t', 80), "Text about us.")),
        ("the text below it", s => s.WithPage("about.en", new string('t', 80), "Another text.\n\ntitle: no title")),
        ("another page's text", s => s.WithPage("index.en", "Home", "Another text.")),
        ("two pages with one title", s => s.WithPage("about.en", "Home", "Text.")),
        ("the text of one of them", s => s.WithPage("about.en", "Home", "title: this is no title")),
        ("the title in quotes", s => s.WithPage("about.en", "Home", "Text.").With("input/index.en.md", "---\n\"title\": Home\ndescription: Home.\n---\n\nText.")),
        ("a text that looks like a title", s => s.With("input/index.en.md", "---\n\"title\": Home\ndescription: Home.\n---\n\ntitle: none")),
        ("the title is its own again", s => s.WithPage("about.en", "About us", "Text.").WithPage("index.en", "Home", "Text.")),
        ("a text with a warning", s => s.WithPage("index.en", "Home", "## One\n\n#### Two")),
        ("another page's text", s => s.WithPage("about.en", "About us", "Another text.")),
        ("a draft with a mistake", s => s.WithPage("draft.pl", "Szkic", "[Nic](nic.md", "draft: true").WithPage("draft.en", "Draft", "{{nothing}}", "draft: true")),
        ("the draft's text is mended", s => s.WithPage("draft.en", "Draft", "All is well.", "draft: true")),
        ("the draft has no text", s => s.WithPage("draft.en", "Draft", "", "draft: true")),
        ("the draft is published", s => s.WithPage("draft.en", "Draft", "Text.").WithPage("draft.pl", "Szkic", "Tekst.")),
        ("a page in one language only", s => s.WithPage("only.pl", "Tylko po polsku", "Tekst.")),
        ("its text", s => s.WithPage("only.pl", "Tylko po polsku", "Inny tekst.")),
        ("its folder says so", s => s.Without("input/only.pl.md").WithPage("one/only.pl", "Tylko po polsku", "Inny tekst.").With("input/one/_directory.yml", "translate: false")),
        ("its folder has no such key", s => s.With("input/one/_directory.yml", "translat: false")),
        ("it goes", s => s.Without("input/one/only.pl.md").Without("input/one/_directory.yml")),
        ("a snippet", s => s.With("input/_box.en.md", "Boxed.").WithPage("about.en", "About us", "{{include _box}}")),
        ("the snippet changes", s => s.With("input/_box.en.md", "Boxed *anew*.")),
        ("no text at all", s => s.With("input/about.en.md", [0x2D, 0x2D, 0x2D, 0x0A, 0xB3])),
        ("another page meanwhile", s => s.WithPage("index.en", "Home", "Text once more.")),
        ("text again", s => s.WithPage("about.en", "About us", "Text.").Without("input/_box.en.md")),
        ("a file of another name", s => s.With("input/page.en.MD", "Text.").With("input/nolanguage.md", "Text.")),
        ("it goes", s => s.Without("input/page.en.MD").Without("input/nolanguage.md")),
        ("a style", s => s.With("theme/styles/components/new.css", ".new { color: red }")),
        ("a style from elsewhere", s => s.With("theme/styles/components/new.css", ".new { background: url(https://elsewhere.example/x.png) }")),
        ("the style goes, a file comes that is no part of a theme", s => s.Without("theme/styles/components/new.css").With("theme/notes.txt", "notes")),
        ("the settings", s => s.With("data/site.yml", File.ReadAllText(Path.Combine(s.Root, "data/site.yml")).Replace("small.example/", "small.example/here/", StringComparison.Ordinal)).Without("theme/notes.txt")),
        ("files are excluded", s => File.AppendAllText(Path.Combine(s.Root, "data/site.yml"), "exclude: [left.*]\n")),
        ("one of them", s => s.WithPage("left.en", "Left out", "Text.")),
        ("data that is no text", s => s.With("data/aims.yml", [0xFF, 0xFE, 0x00])),
        ("data", s => s.Without("data/aims.yml")),
        ("an old address", s => s.WithPage("about.en", "About us", "Text.", "redirect-from: [/old/]")),
        ("it goes", s => s.WithPage("about.en", "About us", "Text.")),
        ("a section that moved", s => s.WithPage("part/index.pl", "Dział", "Tekst.", "slug: nowy", "translate: false", "redirect-from: [/stary/]").WithPage("part/team.pl", "Zespół", "Tekst.", "translate: false")),
        ("the ledger knows of a page below it", s => s.With("data/addresses.txt", "/stary/team/ pl part/team\n")),
        ("all of it goes", s => s.Without("data/addresses.txt").Without("input/part/index.pl.md").Without("input/part/team.pl.md")),
        ("a page that is left out in a language", s => s.WithPage("two.pl", "Druga", "## Cel\n\nTekst. [Trzecia](three.pl.md)").WithPage("three.pl", "Trzecia", "[Cel](two.pl.md#cel)").With("data/site.yml", Settings(s) + "missing-translation: leave-out\n")),
        ("its source is shown there", s => s.With("data/site.yml", Settings(s).Replace("leave-out", "show-source", StringComparison.Ordinal))),
        ("the source's text", s => s.WithPage("two.pl", "Druga", "## Cel\n\nInny tekst. [Trzecia](three.pl.md)")),
        ("a link to it", s => s.WithPage("index.en", "Home", "[Two](two.en.md)\n\n{{pages}}")),
        ("the source's title", s => s.WithPage("two.pl", "Dwa", "## Cel\n\nInny tekst. [Trzecia](three.pl.md)")),
        ("an anchor of the source goes", s => s.WithPage("two.pl", "Dwa", "## Inny cel\n\nInny tekst. [Trzecia](three.pl.md)")),
        ("an anchor of the source comes back", s => s.WithPage("two.pl", "Dwa", "## Cel\n\nInny tekst. [Trzecia](three.pl.md)")),
        ("one of them is translated, in the same words", s => s.With("input/three.en.md", File.ReadAllText(Path.Combine(s.Root, "input/three.pl.md")).Replace("two.pl.md", "two.en.md", StringComparison.Ordinal))),
        ("it was written first", s => s.WithPage("three.en", "Three", "Text.", "source-language: en")),
        ("the other language is shown for it", s => s.Without("input/three.pl.md").WithPage("two.pl", "Dwa", "Tekst. [Trzecia](three.pl.md)")),
        ("a picture for all", s => s.With("input/b.svg", Svg(10)).WithPage("two.pl", "Dwa", "![Obraz](b.svg)").WithPage("three.en", "Three", "![Picture](b.svg)")),
        ("one for a language", s => s.With("input/b.pl.svg", Svg(11))),
        ("one for the other", s => s.With("input/b.en.svg", Svg(12))),
        ("that for all goes", s => s.Without("input/b.svg")),
        ("that for a language goes", s => s.Without("input/b.pl.svg")),
        ("that for all comes back", s => s.With("input/b.svg", Svg(13))),
        ("nothing is shown any more", s => s.WithPage("two.en", "Two", "Text.").WithPage("three.pl", "Trzecia", "Tekst.").WithPage("two.pl", "Dwa", "Tekst.").WithPage("three.en", "Three", "Text.").Without("input/b.svg").Without("input/b.en.svg")),
        ("a page gets a day, and its language a feed", s => s.WithPage("about.pl", "O nas", "Tekst.", "slug: o-nas", "date: 2025-05-05")),
        ("a later day", s => s.WithPage("about.pl", "O nas", "Tekst.", "slug: o-nas", "date: 2025-06-05")),
        ("another page has none", s => s.WithPage("index.en", "Home", "More text.")),
        ("no day any more", s => s.WithPage("about.pl", "O nas", "Tekst.", "slug: o-nas", "date: 2025-06")),
        ("a statement that nobody shows", s => s.With("data/accessibility.yml", "status: not-assessed\nprepared: 2024-01-01")),
        ("it is shown", s => s.WithPage("about.pl", "O nas", "{{accessibility-statement}}", "slug: o-nas").WithPage("about.en", "About us", "{{accessibility-statement}}")),
        ("its page is named", s => s.With("data/accessibility.yml", "page: about\nstatus: not-assessed\nprepared: 2024-01-01")),
        ("another page is named", s => s.With("data/accessibility.yml", "page: index\nstatus: not-assessed\nprepared: 2024-01-01")),
        ("the right one, with a contact", s => s.With("data/accessibility.yml", "page: about\nstatus: not-assessed\nprepared: 2024-01-01\ncontact: { email: a@example.org }")),
        ("its page moves", s => s.WithPage("about.pl", "O nas", "{{accessibility-statement}}", "slug: dostepnosc")),
        ("people are named", s => s.With("data/site.yml", Settings(s) + "humans: { team: [Nikt] }\nsecurity: { contact: a@example.org, expires: 2026-01-15 }\n")),
        ("other people", s => s.With("data/site.yml", Settings(s).Replace("[Nikt]", "[Nikt, Inny]", StringComparison.Ordinal))),
        ("the statement goes", s => s.Without("data/accessibility.yml").WithPage("about.pl", "O nas", "Tekst.").WithPage("about.en", "About us", "Text.")),
        ("a page to search on", s => s.WithPage("search.pl", "Szukaj", "{{site-map}}", "slug: szukaj", "template: search").WithPage("search.en", "Search", "{{site-map}}", "template: search")),
        ("a sentence to be found", s => s.WithPage("about.en", "About us", "## Aim {#aim}\n\nTo be found.")),
        ("a sentence in the other language", s => s.WithPage("about.pl", "O nas", "Do znalezienia.", "slug: o-nas")),
        ("the text of the page to search on", s => s.WithPage("search.pl", "Szukaj", "Tekst.\n\n{{site-map}}", "slug: szukaj", "template: search")),
        ("a title to be found", s => s.WithPage("about.en", "About all of us", "## Aim {#aim}\n\nTo be found.")),
        ("a page that is not to be found", s => s.WithPage("about.pl", "O nas", "Do znalezienia.", "slug: o-nas", "sitemap: false")),
        ("no search in a language", s => s.WithPage("search.en", "Search", "{{site-map}}")),
        ("a sentence that nobody looks for", s => s.WithPage("about.en", "About us", "Not to be found.")),
        ("a search again", s => s.WithPage("search.en", "Search", "{{site-map}}", "template: search")),
        ("none at all", s => s.WithPage("search.en", "Search", "{{site-map}}").WithPage("search.pl", "Szukaj", "{{site-map}}", "slug: szukaj")),
        ("a sentence in the end", s => s.WithPage("about.en", "About us", "The last text.")),
    ];

    [Test]
    public void Whatever_was_edited_it_gives_and_tells_what_a_first_build_does()
    {
        using var site = TestSite.Small();
        var options = new BuildOptions { Root = site.Root, AsOf = new DateOnly(2026, 1, 1) };
        var files = new WatchedFiles(site.Root);
        var builder = new SiteBuilder(options, files);
        using var output = new MemoryOutput();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (what, edit) in Edits)
        {
            edit(site);
            files.LookAgain();
            using var clean = new MemoryOutput();
            var expected = new SiteBuilder(options, new DiskFiles(site.Root), isRepeated: false).Build(clean);
            known.UnionWith(expected.Files.Select(f => f.Path));
            // Twice, for what is told only once would be missed at the second time.
            foreach (var time in new[] { "first", "second" })
            {
                var result = builder.Build(output);
                if (!result.Succeeded) output.Discard();
                Assert.That(Told(result), Is.EqualTo(Told(expected)), $"{what}, {time} time");
                if (!result.Succeeded) continue;
                Assert.That(known.Where(f => !IsSame(output.Find(f), clean.Find(f))), Is.Empty, $"{what}, {time} time");
                Assert.That(result.Files, Is.EqualTo(expected.Files), $"{what}, {time} time");
            }

            // What an edit breaks, a later one mends: else nothing after it would be compared.
            if (ReferenceEquals(what, Edits[^1].What)) Assert.That(expected.Succeeded, "The last edit leaves a site that is published.");
        }
    }

    [Test]
    public void The_pages_of_a_file_are_found_by_its_name()
    {
        using var site = TestSite.Small();
        var result = new SiteBuilder(new BuildOptions { Root = site.Root }, new WatchedFiles(site.Root)).Build(new MemoryOutput());
        Assert.That(result.AddressesOf("input/about.pl.md"), Is.EqualTo(new[] { "/o-nas/" }));
        Assert.That(result.AddressesOf("data/site.yml"), Is.Empty);
    }

    private static string Settings(TestSite site) => File.ReadAllText(Path.Combine(site.Root, "data/site.yml"));

    private static List<string> Told(BuildResult result) => [.. result.Diagnostics.Select(d => $"{d.Severity} {d.Code} {d.Span.File} {d.Span.From} {d.Span.Text} {d.Message.English}")];

    private static bool IsSame(ReadOnlyMemory<byte>? one, ReadOnlyMemory<byte>? other) =>
        one is null == other is null && (one is not { } bytes || bytes.Span.SequenceEqual(other!.Value.Span));

    private static string Svg(int size) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\"/>";
}
