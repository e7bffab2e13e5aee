using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>One mistake in the text of a small right site; the text begins in line 6 of the file.</summary>
public sealed class TextMistakes
{
    [TestCase("[x](kontakt.pl.md)", "SITE4001 P:6:5", TestName = "A link to a page that is not there")]
    [TestCase("[x](page:kontakt)", "SITE4001 P:6:5", TestName = "A link to a key that is not there")]
    [TestCase("[x](index.pl.md#adres)", "SITE4002 P:6:5", TestName = "A link to an anchor that is not there")]
    [TestCase("[x](#adres)", "SITE4002 P:6:5", TestName = "A link to an anchor that is not on the page")]
    [TestCase("[x](/o-nas/)", "SITE4004 P:6:5", TestName = "A link by address")]
    [TestCase("[x](C:\\\\plik.pdf)", "SITE4005 P:6:5", TestName = "A link to a disk")]
    [TestCase("[x](file:///plik.pdf)", "SITE4005 P:6:5", TestName = "A link to a local file")]
    [TestCase("[x]()", "SITE4006 P:6:1", TestName = "A link without address")]
    [TestCase("[](index.pl.md)", "SITE4010 P:6:4", TestName = "A link without text")]
    [TestCase("[x](plan.pdf)", "SITE4007 P:6:5", TestName = "A link to a file that is not there")]
    [TestCase("[x](../../data/site.yml)", "SITE4007 P:6:5", TestName = "A link to a file outside the input")]
    [TestCase("[x](index.en.md)", "SITE4003 P:6:5", TestName = "A link to the other language by mistake")]
    [TestCase("![Opis](zdjecie.jpg)", "SITE4007 P:6:9", TestName = "A picture that is not there")]
    [TestCase("![Opis](https://example.org/x.png)", "SITE4007 P:6:9", TestName = "A picture of another host")]
    [TestCase("[x](javascript:alert%281%29)", "SITE7001 P:6:5", TestName = "An address that runs code")]
    [TestCase("[x](<java\tscript:alert(1)>)", "SITE7001 P:6:5", TestName = "An address that hides that it runs code")]
    [TestCase("[x](&#106;avascript:alert%281%29)", "SITE7001 P:6:5", TestName = "An address that runs code by an entity")]
    [TestCase("[x](data:text/html,x)", "SITE7001 P:6:5", TestName = "An address that holds a page")]
    [TestCase("[x](javascript&colon;alert%281%29)", "SITE7001 P:6:5", TestName = "An address that runs code by an entity for its colon")]
    [TestCase("[x](&#x6A;ava&Tab;script:alert%281%29)", "SITE7001 P:6:5", TestName = "An address that runs code by entities inside")]
    [TestCase("[x](vbscript:x)", "SITE7001 P:6:5", TestName = "An address that runs code of another kind")]
    [TestCase("![x](<javascript:alert(1)>)", "SITE7001 P:6:6", TestName = "A picture that runs code")]
    [TestCase("## A {onclick=x}", "SITE7002 P:6:6", TestName = "An event at a heading")]
    [TestCase("::: notice {srcdoc=x}\nA\n:::", "SITE7002 P:6:1", TestName = "A document as attribute of a box")]
    [TestCase("<javascript:alert(1)>", "SITE7001 P:6:1", TestName = "An autolink that runs code")]
    [TestCase("[a]\n\n[a]: javascript:x", "SITE7001 P:8:6", TestName = "A reference that runs code")]
    [TestCase("Zdanie[^9] dalej.", "SITE6027 P:6:7", TestName = "A footnote that is not there")]
    [TestCase("Zobacz [tekst][adres].", "SITE6028 P:6:14", TestName = "A link whose address is not there")]
    [TestCase("A <b>b</b>.", "SITE6007 P:6:3", TestName = "HTML in a sentence")]
    [TestCase("<div>\n\nx\n\n</div>", "SITE6007 P:6:1", "SITE6007 P:10:1", TestName = "HTML around text")]
    [TestCase("<script>alert(1)</script>", "SITE6007 P:6:1", TestName = "A script")]
    [TestCase("A b</b> <I>c</i>", "SITE6007 P:6:4", "SITE6007 P:6:9", TestName = "A closing tag without an opening one")]
    [TestCase("![Plan {{date 2013}}](plan.png)", "SITE6013 P:6:8", "SITE4007 P:6:23", TestName = "An inclusion in a picture's text alternative")]
    [TestCase("# Tytuł", "SITE6003 P:6:1", TestName = "A second title")]
    [TestCase("### Za nisko", "SITE6002 P:6:1", TestName = "A skipped level")]
    [TestCase("##\n\nx", "SITE6004 P:6:1", TestName = "An empty heading")]
    [TestCase("## A {#x}\n\n## B {#x}", "SITE6005 P:8:1", TestName = "An anchor twice")]
    [TestCase("[x]{onclick=alert(1)}", "SITE7002 P:6:4", TestName = "An event as attribute")]
    [TestCase("[x]{style=color:red}", "SITE7002 P:6:4", TestName = "A style as attribute")]
    [TestCase("[x]{.nieznana}", "SITE7002 P:6:4", TestName = "An unknown class")]
    [TestCase("::: kard\nx\n:::", "SITE6009 P:6:1", TestName = "An unknown container")]
    [TestCase("{{timelin}}", "SITE6010 P:6:1", TestName = "An unknown inclusion")]
    [TestCase("x {{fact}} y", "SITE6011 P:6:3", TestName = "An inclusion without its word")]
    [TestCase("x {{timeline}} y", "SITE6012 P:6:3", TestName = "A block inclusion in a sentence")]
    [TestCase("## A {{fact x}}", "SITE6013 P:6:6", TestName = "An inclusion in a heading")]
    [TestCase("{{fact ludzie}}", "SITE3012 P:6:1", TestName = "A fact that is not there")]
    [TestCase("{{when kiedys}}", "SITE3012 P:6:1", TestName = "An event that is not there")]
    [TestCase("{{date 12.05.2026}}", "SITE3001 P:6:1", TestName = "A date in the text that is not ISO")]
    [TestCase("{{organisation kto}}", "SITE3012 P:6:1", TestName = "An organisation that is not there")]
    [TestCase("{{include _nic}}", "SITE4007 P:6:1", TestName = "A snippet that is not there")]
    [TestCase("::: timeline\n### Bez daty\n:::", "SITE6002 P:7:1", "SITE6015 P:7:1", TestName = "A timeline without date")]
    [TestCase("## A\n\n::: timeline\n### 2013-13: Zła data\n:::", "SITE3002 P:9:5", TestName = "A timeline with a wrong date")]
    [TestCase("<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b", "SITE1020 P:6:1", TestName = "A conflict of git's")]
    public void Is_found_where_it_is(string text, params string[] expected)
    {
        using var site = TestSite.Small().With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Opis.\n---\n\n{text}\n");

        Assert.That(site.Codes(), Is.EquivalentTo(expected.Select(e => e.Replace("P:", "input/about.pl.md:", StringComparison.Ordinal))));
    }

    [TestCase("# Tytuł", "## Tytuł")]
    [TestCase("## A\n\n#### B", "## A\n\n### B")]
    [TestCase("::: notise\nx\n:::", "::: notice\nx\n:::")]
    [TestCase("{{timelin}}", "{{timeline}}")]
    [TestCase("A <b>b</b> i <i>c</i>.", "A **b** i *c*.")]
    [TestCase("<p>Jeden</p>\n<p>dwa</p>", "Jeden\n\ndwa")]
    [TestCase("<!-- uwaga --> Tekst.", "<!-- uwaga --> \nTekst.")]
    public void A_change_is_offered(string text, string mended)
    {
        using var site = TestSite.Small().With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Opis.\n---\n\n{text}\n");

        var found = site.Build().Diagnostics[0];

        Assert.That(found.Fixes.Single().IsSafe, Is.False);
        Assert.That(AddressMistakes.Mended(found), Does.EndWith($"---\n\n{mended}\n"));
    }

    [Test]
    public void A_broken_link_names_the_nearest_page_and_leaves_the_old_site_as_it_was()
    {
        using var site = TestSite.Small();
        var before = site.BuildClean().Snapshot();

        site.WithPage("index.pl", "Start", "Więcej: [o nas](abuot.pl.md).");

        Assert.That(site.Messages(), Is.EqualTo("""
            error SITE4001: there is no page “abuot.pl.md”
              --> input/index.pl.md:6:17
               |
             6 | Więcej: [o nas](abuot.pl.md).
               |                 ^^^^^^^^^^^
               = help: did you mean “about.pl.md”?
               = suggestion (check --fix all): write “about.pl.md”


            """.ReplaceLineEndings("\n")));
        Assert.That(new BuiltSite(site.Output).Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void All_mistakes_of_all_files_are_told_at_once_in_a_steady_order()
    {
        using var site = TestSite.Small()
            .WithPage("index.pl", "Start", "<b>x</b> [x](nie.pl.md)", "kolor: zielony")
            .WithPage("about.en", "About us", "[x](nope.md)");
        var first = site.Codes();

        Assert.That(first, Is.EqualTo(new[]
        {
            "SITE4001 input/about.en.md:6:5",
            "SITE2004 input/index.pl.md:4:1",
            "SITE6007 input/index.pl.md:7:1",
            "SITE4001 input/index.pl.md:7:14",
        }));
        Assert.That(site.Codes(), Is.EqualTo(first));
    }

    [Test]
    public void A_snippet_that_includes_itself_is_found()
    {
        using var site = TestSite.Small()
            .With("input/_a.pl.md", "{{include _a}}")
            .WithPage("about.pl", "O nas", "{{include _a}}");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE6014 input/_a.pl.md:1:1" }));
    }

    [Test]
    public void A_mistake_in_a_snippet_is_shown_in_the_snippet()
    {
        using var site = TestSite.Small()
            .With("input/_a.pl.md", "Tekst\n\n[x](nie.pl.md)")
            .WithPage("about.pl", "O nas", "{{include _a}}");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4001 input/_a.pl.md:3:5" }));
    }

    [Test]
    public void A_comment_is_dropped()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst <!-- uwaga --> dalej.\n\n<!-- cały blok -->\n\nKoniec.");

        Assert.That(site.BuildClean().Text("about/index.html"), Does.Not.Contain("uwaga").And.Not.Contain("<!--").And.Contain("Koniec."));
    }

    [TestCase("<!-- uwaga --> Widoczny tekst.", "SITE6020 P:6:16")]
    [TestCase("<!-- a --> <!-- b --> c", "SITE6020 P:6:23")]
    [TestCase("<!-- a\nb --> ogon\ndalej", "SITE6020 P:7:7")]
    [TestCase("Tekst.\n\n<!-- uwaga\n\n## Dalej", "SITE6021 P:8:1")]
    [TestCase("::: notice\nA\n\n## B", "SITE6021 P:6:1")]
    [TestCase("::: notice\nA\n:::\n\n:::\n\nB", "SITE6021 P:10:1")]
    [TestCase("::: notice\nA\n\n::: {lang=en}\nB\n:::\n\nC\n:::\n\nD", "SITE6021 P:9:1")]
    [TestCase("```\nkod\n\nTekst.", "SITE6021 P:6:1")]
    [TestCase("::: cards Tytuł\n## A\nx\n:::", "SITE6022 P:6:1")]
    [TestCase("x {{organisation kk glos}}", "SITE6023 P:6:3")]
    [TestCase("{{aims wszystkie}}", "SITE6023 P:6:1")]
    [TestCase("Tekst[^1].\n\n[^1]: A\n[^2]: B", "SITE6024 P:9:1")]
    [TestCase("{{include _s}}\n\n{{include _s}}", "SITE6005 P:8:1")]
    [TestCase("{{include _f}}\n\nTekst[^1].\n\n[^1]: A", "SITE6025 input/_f.pl.md:3:1")]
    public void What_would_be_lost_unseen_is_found(string text, string expected)
    {
        using var site = TestSite.Small()
            .With("data/organisations.yml", "- { id: kk, name: Klaster }")
            .With("input/_s.pl.md", "## Adres")
            .With("input/_f.pl.md", "Tekst[^1].\n\n[^1]: Przypis.")
            .With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Opis.\n---\n\n{text}\n");

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected.Replace("P:", "input/about.pl.md:", StringComparison.Ordinal) }));
    }

    [Test]
    public void A_better_link_is_named_from_where_the_snippet_lies()
    {
        using var site = TestSite.Small()
            .With("input/parts/_s.pl.md", "[x](../index.en.md)")
            .WithPage("about.pl", "O nas", "{{include parts/_s}}");

        Assert.That(site.Messages(), Does.Contain("../index.pl.md"));
    }

    [Test]
    public void The_end_of_a_box_with_too_few_colons_is_shown_beside_its_beginning()
    {
        using var site = TestSite.Small().WithPage("about.en", "About us", "::: call-to-action\n[Home](index.en.md)\n::");

        var found = site.Build().Diagnostics.Single(d => d.Code == "SITE6021");

        Assert.That((found.Span.From.Line, found.Related.Single().Span.From.Line), Is.EqualTo((6, 8)));
    }
}
