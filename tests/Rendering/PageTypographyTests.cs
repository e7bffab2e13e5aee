using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ChemSter.Site.Tests.Output;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Rendering;

/// <summary>Typography on pages: what is set, and what must stay. In these tests ~ stands for a no-break space.</summary>
public sealed partial class PageTypographyTests
{
    [TestCase("w **domu** i *z* psem", "w~<strong>domu</strong> i~<em>z</em>~psem")]
    [TestCase("Stoi w\ndomu, a\nobok\nnikt.", "Stoi w~domu, a~obok\nnikt.")]
    [TestCase("\"Słowo **\"w słowie\"** i\" koniec", "„Słowo <strong>«w~słowie»</strong> i” koniec")]
    [TestCase("**10** kg i 5 **kg**, 3 [kg](about.pl.md)", "<strong>10</strong>~kg i~5~<strong>kg</strong>, 3~<a href=\"/o-nas/\">kg</a>")]
    [TestCase("\"[Strona](about.pl.md)\", [\"strona\"](about.pl.md)", "„<a href=\"/o-nas/\">Strona</a>”, <a href=\"/o-nas/\">„strona”</a>")]
    [TestCase("Lata 2007-2013 - i tak dalej...", "Lata 2007–2013~– i~tak dalej…")]
    [TestCase("o {{when 2013-08-12}} i `x`", "o~<time datetime=\"2013-08-12\">12~sierpnia 2013 roku</time> i~<code>x</code>")]
    [TestCase("koniec w\\\ndomu", "koniec w<br>\ndomu")]
    public void The_text_of_a_block_is_set_as_a_whole(string markdown, string html) => Assert.That(ParagraphOf(markdown), Is.EqualTo(html));

    [TestCase("`a - \"b\"... w 5 kg`", "<code>a - \"b\"... w 5 kg</code>")]
    [TestCase("<https://a.example/x--y...z> <a--b@c.example>", "<a href=\"https://a.example/x--y...z\">https://a.example/x--y...z</a> <a href=\"mailto:a--b@c.example\">a--b@c.example</a>")]
    [TestCase("https://a.example/x--y i a--b@c.example", "https://a.example/x--y i~a--b@c.example")]
    [TestCase("[a--b](https://a.example/x--y?q='z')", "<a href=\"https://a.example/x--y?q=%27z%27\">a–b</a>")]
    [TestCase("NIP 123-456-32-18, KRS 10-20, tel. 12-34, 47-225", "NIP 123-456-32-18, KRS 10-20, tel.~12-34, 47-225")]
    [TestCase("\\\"nie\\\" i &quot;nie&quot;, 2007\\-2013, a \\- b", "\"nie\" i~\"nie\", 2007-2013, a~- b")]
    [TestCase("[It's \"so\" in a house - yes]{lang=en} i tak", "<span lang=\"en\">It’s “so” in a house~– yes</span> i~tak")]
    [TestCase("w [C'est \"ici\" - à 5 kg]{lang=fr} i", "w~<span lang=\"fr\">C'est \"ici\" - à 5 kg</span> i")]
    [TestCase("\"[The *\"one\"*]{lang=en-GB}\"", "„<span lang=\"en-GB\">The <em>“one”</em></span>”")]
    public void Code_addresses_numbers_of_registers_and_other_languages_stay(string markdown, string html) => Assert.That(ParagraphOf(markdown), Is.EqualTo(html));

    [Test]
    public void Blocks_in_another_language_follow_its_rules()
    {
        var prose = ProseOf("::: {lang=en}\n\"A house\" w domu\n\n- \"It\"\n:::\n\n\"C'est\" w domu {lang=fr}\n\n```\n\"w domu\"...\n```\n\n> \"w domu\"\n\n| \"w domu\" | b |\n| --- | --- |\n| w domu | \"c\" |");

        Assert.That(Shown(prose.QuerySelector("div[lang=en]")!), Is.EqualTo("<p>“A house” w domu</p><ul><li>“It”</li></ul>"));
        Assert.That(Shown(prose.QuerySelector("p[lang=fr]")!), Is.EqualTo("\"C'est\" w domu"));
        Assert.That(prose.QuerySelector("pre")!.TextContent.Trim(), Is.EqualTo("\"w domu\"..."));
        Assert.That(Shown(prose.QuerySelector("blockquote p")!), Is.EqualTo("„w~domu”"));
        Assert.That(prose.QuerySelectorAll("th, td").Select(Shown), Is.EqualTo(new[] { "„w~domu”", "b", "w~domu", "„c”" }));
    }

    [Test]
    public void Anchors_and_links_to_them_are_those_of_the_text_as_typed()
    {
        const string Text = "## O \"domu\" - w 2007-2013...\n\na\n\n## I *w* [It's]{lang=en}\n\nb\n\n## Trzeci `w x`\n\n[a](#o-domu-w-2007-2013)";
        var set = PageOf(Text);
        var plain = PageOf(Text, site => site.With("data/languages/pl.rules.yml", "typography: {}").With("data/languages/en.rules.yml", "typography: {}"));

        Assert.That(Ids(set), Is.EqualTo(Ids(plain)).And.Contains("o-domu-w-2007-2013"));
        Assert.That(Hrefs(set), Is.EqualTo(Hrefs(plain)).And.Contains("#o-domu-w-2007-2013"));
        Assert.That(plain.QuerySelector("h2")!.TextContent, Is.EqualTo("O \"domu\" - w 2007-2013..."));
        Assert.That(set.QuerySelectorAll("nav.contents a").Select(Shown), Is.EqualTo(new[] { "O~„domu”~– w~2007–2013…", "I~w~It’s", "Trzeci w x" }));
    }

    [Test]
    public void Pictures_get_the_right_marks_and_captions_their_no_break_spaces_too()
    {
        const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>""";
        var prose = PageOf("![\"Znak\" w bieli](z.svg \"Podpis 'w' 5 kg\")\n\nW zdaniu ![\"It's\" a sign](z.svg){lang=en} i [link](about.pl.md \"'Tu' i tam...\")", site => site.With("input/z.svg", Picture)).QuerySelector(".prose")!;

        Assert.That(prose.QuerySelector("figure img")!.GetAttribute("alt"), Is.EqualTo("„Znak” w bieli"));
        Assert.That(Shown(prose.QuerySelector("figcaption")!), Is.EqualTo("Podpis ‚w’ 5~kg"));
        Assert.That(prose.QuerySelector("p img")!.GetAttribute("alt"), Is.EqualTo("“It’s” a sign"));
        Assert.That(prose.QuerySelector("p a")!.GetAttribute("title"), Is.EqualTo("‚Tu’ i tam…"));
    }

    [Test]
    public void Titles_and_descriptions_are_set_where_they_are_shown_and_keep_their_blanks_in_the_head()
    {
        using var site = TestSite.Small().With("input/typografia.pl.md", "---\ntranslate: false\ntitle: O \"nas\" w 2007-2013\ndescription: \"To jest 'strona' o nas - w sieci...\"\nnav-label: O nas i o sieci\n---\n\nTekst.\n\n::: notice Uwaga w \"ramce\"\nTekst.\n:::");
        var page = site.BuildClean().Page("typografia/index.html");

        Assert.That(Shown(page.QuerySelector("h1")!), Is.EqualTo("O~„nas” w~2007–2013"));
        Assert.That(Shown(page.QuerySelector("p.lead")!), Is.EqualTo("To jest ‚strona’ o~nas~– w~sieci…"));
        Assert.That(Shown(page.QuerySelector("nav.breadcrumb [aria-current]")!), Is.EqualTo("O~nas i~o~sieci"));
        Assert.That(Shown(page.QuerySelector(".notice-heading strong")!), Is.EqualTo("Uwaga w~„ramce”"));
        Assert.That(page.Title, Is.EqualTo("O „nas” w 2007–2013 – Small"));
        string[] heads = [.. page.QuerySelectorAll("meta[name=description], meta[property^=og]").Select(m => m.GetAttribute("content")!)];
        Assert.That(heads, Has.Exactly(2).EqualTo("To jest ‚strona’ o nas – w sieci…").And.Exactly(1).EqualTo("O „nas” w 2007–2013"));
        var graph = page.QuerySelector("script[type='application/ld+json']")!.TextContent;
        Assert.That(string.Join('\n', heads) + page.Title + JsonDocument.Parse(graph).RootElement.GetProperty("@graph"), Does.Not.Contain("\u00A0").And.Not.Contain("\\u00A0"));
        Assert.That(graph, Does.Contain("O nas i o sieci"));
    }

    [Test]
    public void Data_is_set_in_the_language_that_it_is_in()
    {
        using var site = TestSite.Small()
            .With("data/organisations.yml", "- id: a\n  name: Dom \"O\" Sp. z o.o.\n  lang: pl\n  description: { pl: \"Mieszka w \\\"O\\\".\", en: \"Lives in \\\"O\\\".\" }\n")
            .With("data/principles.yml", "- id: p\n  title: { pl: Razem - i w domu, en: Together - and at home }\n  text: { pl: \"5 kg w 2007-2013...\", en: It's 5 kg in 2007-2013... }\n")
            .WithPage("about.pl", "O nas", "{{organisations}}\n\n{{principles}}\n\nW \"{{organisation a}}\".")
            .WithPage("about.en", "About us", "{{organisations}}\n\n{{principles}}\n\nIn \"{{organisation a}}\".");
        var built = site.BuildClean();
        var (polish, english) = (built.Page("about/index.html").QuerySelector(".prose")!, built.Page("en/about/index.html").QuerySelector(".prose")!);

        Assert.That(Shown(polish.QuerySelector("li h2, li h3")!), Is.EqualTo("Dom „O” Sp.~z~o.o."));
        Assert.That(Shown(polish.QuerySelector("#organisation-a p")!), Is.EqualTo("Mieszka w~„O”."));
        Assert.That(Shown(polish.QuerySelector("#principle-p")!), Does.Contain("Razem~– i~w~domu").And.Contain("<p>5~kg w~2007–2013…</p>"));
        Assert.That(Shown(english.QuerySelector("#organisation-a")!), Does.Contain("<span lang=\"pl\">Dom „O” Sp.~z~o.o.</span>").And.Contain("Lives in “O”."));
        Assert.That(Shown(english.QuerySelectorAll("p")[^1]), Is.EqualTo("In “<span lang=\"pl\">Dom „O” Sp.~z~o.o.</span>”."));
    }

    [Test]
    public void A_snippet_that_many_pages_include_is_set_on_each()
    {
        using var site = TestSite.Small().With("input/_note.pl.md", "\"Tekst\" w **domu**...").WithPage("a.pl", "A", "{{include _note}}", "translate: false").WithPage("b.pl", "B", "{{include _note}}\n\n\"I\" w domu", "translate: false");
        var built = site.BuildClean();

        Assert.That(new[] { "a/index.html", "b/index.html" }.Select(f => Shown(built.Page(f).QuerySelector(".prose p")!)), Is.All.EqualTo("„Tekst” w~<strong>domu</strong>…"));
        Assert.That(Shown(built.Page("b/index.html").QuerySelectorAll(".prose p")[^1]), Is.EqualTo("„I” w~domu"));
    }

    [Test]
    public void A_rule_with_the_wrong_number_of_marks_is_told()
    {
        using var site = TestSite.Small().With("data/languages/en.rules.yml", "typography:\n  quotes: “ ” ‘\n  dash: –\n");

        Assert.That(site.Messages(), Does.Contain("SITE5601").And.Contain("data/languages/en.rules.yml:2:11").And.Contain("2 or 4"));
    }

    [Test]
    public void No_line_of_a_Polish_page_of_the_site_can_end_in_a_word_of_one_letter()
    {
        var pages = WholeSite.Real.Pages.Where(p => p.Language == "pl").ToList();
        // The lines of a block are those of all that stands in it.
        var faults = pages.SelectMany(p => p.Document.Body!.QuerySelectorAll("p, li, dt, dd, td, th, h1, h2, h3, h4, a, figcaption, span")
            .Where(e => e.Closest("[lang]")!.GetAttribute("lang") == "pl" && e.QuerySelector("[lang], code") is null)
            .SelectMany(e => LooseLetter().Matches(e.TextContent).Select(m => $"{p.File}: {m.Value}")));

        Assert.That(pages, Has.Count.GreaterThan(5));
        Assert.That(pages.Sum(p => KeptLetter().Count(p.Main.TextContent)), Is.GreaterThan(50));
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Long_words_are_left_to_the_browser_which_is_told_their_language()
    {
        var style = WholeSite.Real.Page("index.html").Document.QuerySelector("style")!.TextContent;

        Assert.That(style, Does.Match(@"@media[^{]*width ?< ?48rem[^{]*\{[^}]*hyphens: ?auto"));
        Assert.That(WholeSite.Real.Pages.Select(p => p.Language).Distinct(), Is.EquivalentTo(new[] { "pl", "en" }));
    }

    [Test]
    public void Pages_hold_no_soft_hyphens_and_no_invisible_characters() =>
        Assert.That(WholeSite.All.SelectMany(s => s.Pages).Where(p => p.Document.DocumentElement.OuterHtml.Any(c => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFC' or '\uFFFF')).Select(p => p.File), Is.Empty);

    private static string ParagraphOf(string markdown) => Shown(ProseOf(markdown).QuerySelector("p")!);

    private static IElement ProseOf(string markdown) => PageOf(markdown).QuerySelector(".prose")!;

    private static AngleSharp.Html.Dom.IHtmlDocument PageOf(string markdown, Func<TestSite, TestSite>? with = null)
    {
        using var site = TestSite.Small().WithPage("typografia.pl", "Typografia", markdown, "translate: false");
        return (with?.Invoke(site) ?? site).BuildClean().Page("typografia/index.html");
    }

    private static string Shown(IElement element) =>
        element.InnerHtml.Replace("&nbsp;", "~", StringComparison.Ordinal).Replace("\n<", "<", StringComparison.Ordinal).Trim();

    private static IEnumerable<string> Ids(IParentNode page) => page.QuerySelectorAll("main [id]").Select(e => e.Id!);

    private static IEnumerable<string> Hrefs(IParentNode page) => page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!);

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}.’-])[aiouwzAIOUWZ][ \n][^\s]*")]
    private static partial Regex LooseLetter();

    [GeneratedRegex("(?<![\\p{L}\\p{Nd}.’-])[aiouwzAIOUWZ]\u00A0")]
    private static partial Regex KeptLetter();
}
