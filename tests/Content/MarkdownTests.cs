using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using CsCheck;

namespace ChemSter.Site.Tests.Content;

/// <summary>What becomes of Markdown on a page.</summary>
public sealed class MarkdownTests
{
    [TestCase("[Grupa]{lang=de} x", """<p><span lang="de">Grupa</span> x</p>""")]
    [TestCase("**[a *b*]{lang=en}**", """<p><strong><span lang="en">a <em>b</em></span></strong></p>""")]
    [TestCase("*Grupa*{lang=de}", """<p><em lang="de">Grupa</em></p>""")]
    [TestCase("[x](https://e.example/){lang=de}", """<p><a href="https://e.example/" hreflang="de" lang="de">x</a></p>""")]
    [TestCase("Tekst. {.lead}", """<p class="lead">Tekst.</p>""")]
    [TestCase("## Zasady {#z}", """<h2 id="z">Zasady</h2>""")]
    [TestCase("## Łódź i ó", """<h2 id="lodz-i-o">Łódź i&nbsp;ó</h2>""")]
    [TestCase("::: {lang=en}\nText.\n:::", "<div lang=\"en\">\n<p>Text.</p>\n</div>")]
    [TestCase("::: notice\nTekst.\n:::", "<div role=\"note\" class=\"notice\">\n<p class=\"notice-heading\"><strong>Uwaga</strong></p>\n<p>Tekst.</p>\n</div>")]
    [TestCase("Pojęcie\n:   Opis", "<dl>\n<dt>Pojęcie</dt>\n<dd>Opis</dd>\n</dl>")]
    [TestCase("```css\na < b\n```", "<pre tabindex=\"0\"><code class=\"language-css\">a &lt; b\n</code></pre>")]
    [TestCase("zbiór {a, b} i {x}", "<p>zbiór {a, b} i&nbsp;{x}</p>")]
    [TestCase("`{{fact x}}` i `[a]{lang=pl}`", "<p><code>{{fact x}}</code> i&nbsp;<code>[a]{lang=pl}</code></p>")]
    [TestCase("1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>")]
    [TestCase("{{when 2013-09}}", "<p><time datetime=\"2013-09\">we wrześniu 2013 roku</time></p>")]
    [TestCase("{{date 2012/2013}}.", "<p>2012–2013.</p>")]
    [TestCase("- a {lang=en}\n- b {#b}", "<ul>\n<li><span lang=\"en\">a</span></li>\n<li><span id=\"b\">b</span></li>\n</ul>")]
    [TestCase("## O [Group]{lang=en} dziś", """<h2 id="o-group-dzis">O&nbsp;<span lang="en">Group</span> dziś</h2>""")]
    [TestCase("## O [Group]{lang=en}", """<h2 id="o-group">O&nbsp;<span lang="en">Group</span></h2>""")]
    [TestCase("[{{date 2013-09}}](about.pl.md)", """<p><a href="/about/"><time datetime="2013-09">wrzesień 2013</time></a></p>""")]
    [TestCase("[x](about.pl.md \"Więcej\")", """<p><a href="/about/" title="Więcej">x</a></p>""")]
    [TestCase("::: cards {lang=en #c}\n## A {lang=de}\nx\n:::", "<div id=\"c\" lang=\"en\">\n  <ul class=\"cards\" role=\"list\">\n      <li id=\"a\"><h2><span lang=\"de\">A</span></h2><p>x</p>\n</li>\n  </ul>\n</div>")]
    public void Markdown_becomes_html(string markdown, string html)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", markdown);

        var prose = site.BuildClean().Page("about/index.html").QuerySelector(".prose")!.InnerHtml;

        Assert.That(prose.Trim(), Is.EqualTo(html));
    }

    [Test]
    public void A_table_says_what_its_headers_head_and_scrolls_by_keyboard()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "| A | B |\n| --- | ---: |\n| c | 1 |");

        var table = site.BuildClean().Page("about/index.html").QuerySelector("[role=region][tabindex='0'][aria-label] > table")!;

        Assert.That(table.QuerySelectorAll("thead th[scope=col]"), Has.Exactly(2).Items);
        Assert.That(table.QuerySelector("tbody td.align-right")!.TextContent, Is.EqualTo("1"));
    }

    [Test]
    public void A_footnote_leads_there_and_back_in_words()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst[^a].\n\n[^a]: Przypis.");

        var page = site.BuildClean().Page("about/index.html");

        var there = page.QuerySelector("a.footnote-ref")!;
        var back = page.QuerySelector(".footnotes li a")!;
        Assert.That(page.QuerySelector(there.GetAttribute("href")!)!.TextContent, Does.Contain("Przypis."));
        Assert.That(page.QuerySelector(back.GetAttribute("href")!), Is.SameAs(there));
        Assert.That((there.GetAttribute("aria-label"), back.GetAttribute("aria-label")), Is.EqualTo(("Przypis 1", "Wróć do odnośnika 1 w tekście")));
    }

    [Test]
    public void A_full_stop_at_the_end_of_a_legal_name_ends_the_sentence_too()
    {
        using var site = TestSite.Small()
            .With("data/organisations.yml", "- id: a\n  name: Azot S.A.\n  lang: pl\n")
            .WithPage("about.pl", "O nas", "Wybrano {{organisation a}}. Lider {{organisation a}} działa.");

        Assert.That(site.BuildClean().Page("about/index.html").QuerySelector(".prose p")!.TextContent, Is.EqualTo("Wybrano Azot S.A. Lider Azot S.A. działa."));
    }

    [Test]
    public void Whatever_the_text_there_is_a_tree_and_never_an_exception() =>
        Gen.Char["ab#*_[](){}!:|\\`<>-= \n{}lang=\"^~1."].Array[0, 80].Select(c => new string(c))
            .Sample(text => MarkdownParser.Parse(new SourceText("x.md", text), 0, TestLanguages.Polish.Folding, new DiagnosticBag()) is not null);

    [TestCase(">")]
    [TestCase("- ")]
    [TestCase("[a](")]
    public void Text_that_nests_too_deep_is_a_finding(string piece)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", string.Concat(Enumerable.Repeat(piece, 3000)));

        Assert.That(site.Codes(), Is.All.StartsWith("SITE"));
    }

    [Test]
    public void Pictures_within_pictures_without_end_are_a_finding_and_do_no_harm_to_the_next_page()
    {
        var deep = string.Concat(Enumerable.Repeat("![a ", 150)) + string.Concat(Enumerable.Repeat("](z.svg)", 150));
        using var site = TestSite.Small().With("input/z.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>""").WithPage("about.pl", "O nas", deep);

        Assert.That(site.Codes(), Does.Contain("SITE6018 input/about.pl.md:5:1"));
        site.WithPage("about.pl", "O nas", "Tekst.").Without("input/z.svg").BuildClean();
    }

    [TestCase("![Znak](z.svg \"Podpis\"){.wide #i lang=en}")]
    [TestCase("![Znak](z.svg \"Podpis\") {.wide #i lang=en}")]
    public void A_figure_keeps_all_its_marks(string markdown)
    {
        using var site = TestSite.Small()
            .With("input/z.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>""")
            .WithPage("about.pl", "O nas", markdown);

        var figure = site.BuildClean().Page("about/index.html").QuerySelector("figure#i.wide[lang=en]")!;

        Assert.That(figure.QuerySelector("figcaption")!.TextContent, Is.EqualTo("Podpis"));
    }
}
