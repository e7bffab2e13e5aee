using System.Text;

namespace ChemSter.Site.Tests.Output;

[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class HeadTests(WholeSite site)
{
    [Test]
    public void Html_names_the_language_that_the_address_names_and_its_direction() => site.EveryPage(page =>
    {
        var first = page.File.Split('/')[0];
        var expected = site.Languages.Contains(first) ? first : site.DefaultLanguage;
        var html = page.Document.DocumentElement;
        return html.GetAttribute("lang") == expected && html.GetAttribute("dir") == WholeSite.DirectionOf(expected) ? [] : [$"{ReadText.Tag(html)}, expected lang {expected}"];
    });

    // What decides how the bytes are read and what may be fetched comes first, what nobody waits for last.
    [Test]
    public void The_head_is_in_order() => site.EveryPage(page =>
    {
        var elements = page.Document.Head!.Children.ToList();
        return elements.Zip(elements.Skip(1)).Where(p => PlaceOf(p.First) > PlaceOf(p.Second)).Select(p => $"{ReadText.Tag(p.Second)} stands behind {ReadText.Tag(p.First)}")
            .Concat(elements.Where(e => PlaceOf(e) < 0).Select(e => $"{ReadText.Tag(e)} has no place"));
    });

    [Test]
    public void A_picture_for_social_networks_is_shown_large() => site.EveryPage(page =>
        page.Meta("twitter:card") == (page.Meta("og:image") is null ? null : "summary_large_image") ? [] : [$"twitter:card {page.Meta("twitter:card")}"]);

    [TestCase("title")]
    [TestCase("meta[name=description]")]
    public void Titles_and_descriptions_are_there_once_and_unique_in_the_whole_site(string selector)
    {
        site.EveryPage(page => page.Document.QuerySelectorAll($"head > {selector}").Length == 1 ? [] : [$"not exactly one {selector}"]);
        var texts = site.Translated.Select(p => (p.File, p.Language, Text: TextOf(p))).ToList();
        Assert.That(texts.Where(t => t.Text.Length == 0).Select(t => t.File), Is.Empty, "without text");
        Assert.That(texts.GroupBy(t => (t.Text, IsLegalName(t.Text) ? t.Language : "")).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(t => t.File))}"), Is.Empty);

        // A page about an organisation or a place is called by its name, which is the same in all languages.
        static bool IsLegalName(string title) => title.Split(" – ")[0] is "Beispielhausen" or "Pretendham" or "Zmyślin" || WholeSite.Fictional.Page("podmioty/index.html").Main.QuerySelectorAll("ul.organisations > li > h3").Any(h => title.StartsWith(ReadText.Of(h.FirstElementChild ?? h), StringComparison.Ordinal));

        string TextOf(OutputPage page)
        {
            var element = page.Document.QuerySelector($"head > {selector}")!;
            return element.GetAttribute("content") ?? element.TextContent;
        }
    }

    [Test]
    public void The_canonical_address_is_the_page_s_own() => site.EveryTranslatedPage(page =>
    {
        var canonical = page.Document.QuerySelectorAll("link[rel=canonical]").Select(l => l.GetAttribute("href")).ToList();
        return canonical is [{ } only] && only == page.Address.AbsoluteUri ? [] : [$"canonical {string.Join(", ", canonical)}"];
    });

    [Test]
    public void The_character_set_is_among_the_first_1024_bytes() => site.EveryPage(page =>
        Encoding.UTF8.GetString(site.Built.Bytes(page.File).AsSpan(0, 1024)).Contains("<meta charset=\"utf-8\">", StringComparison.Ordinal) ? [] : ["no charset"]);

    [Test]
    public void Pages_may_be_indexed() => site.EveryTranslatedPage(page => page.Meta("robots") is { } robots ? [$"robots {robots}"] : []);

    [Test]
    public void The_content_security_policy_allows_nothing_but_the_site_itself_and_what_stands_in_the_page() => site.EveryPage(page =>
    {
        var policy = page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
        var directives = policy.Split(';', StringSplitOptions.TrimEntries).Select(d => d.Split(' ')).ToDictionary(d => d[0], d => d[1..]);
        var inside = page.Document.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").Select(Hash).ToList();
        var styles = page.Document.QuerySelectorAll("style").Select(Hash).ToList();
        var faults = directives.Where(d => d.Key is not ("script-src" or "style-src")).Where(d => d.Value is not (["'self'"] or ["'none'"])).Select(d => $"{d.Key} {string.Join(' ', d.Value)}").ToList();
        if (directives.GetValueOrDefault("default-src") is not ["'none'"]) faults.Add("default-src is not 'none'");
        var scripts = directives.GetValueOrDefault("script-src", []);
        faults.AddRange(scripts.Where(s => s != "'self'" && !s.StartsWith("'sha256-", StringComparison.Ordinal)).Select(s => $"script-src {s}"));
        faults.AddRange(inside.Except(scripts).Select(s => $"a script in the page is not allowed: {s}"));
        if (!directives.GetValueOrDefault("style-src", []).SequenceEqual(styles)) faults.Add("style-src is not the hash of the page's one style");
        return faults;

        static string Hash(AngleSharp.Dom.IElement element) => $"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
    });

    [Test]
    public void Styles_fetch_nothing() =>
        site.EveryPage(page => page.Document.QuerySelectorAll("style").Where(s => s.TextContent.Contains("url(", StringComparison.Ordinal)).Select(s => s.TextContent));

    [Test]
    public void Open_Graph_says_what_the_page_says() => site.EveryTranslatedPage(page =>
    {
        var faults = new List<string>();
        Expect("og:url", page.Address.AbsoluteUri);
        Expect("og:title", ReadText.Of(page.Document.QuerySelector("h1")!));
        Expect("og:description", page.Meta("description"));
        Expect("og:type", "website");
        Expect("og:locale", LocaleOf(page.Language));
        var alternates = page.Document.QuerySelectorAll("meta[property='og:locale:alternate']").Select(m => m.GetAttribute("content"));
        var others = page.Alternates.Select(a => a.Language).Where(l => l != "x-default" && l != page.Language).Select(LocaleOf);
        if (!alternates.SequenceEqual(others)) faults.Add($"og:locale:alternate {string.Join(", ", alternates)}");
        if (string.IsNullOrEmpty(page.Meta("og:site_name"))) faults.Add("no og:site_name");
        return faults;

        void Expect(string property, string? expected)
        {
            if (page.Meta(property) != expected) faults.Add($"{property} is \"{page.Meta(property)}\", expected \"{expected}\"");
        }
    });

    [Test]
    public void The_Open_Graph_picture_is_a_published_picture_of_the_size_given() => site.EveryPage(page =>
    {
        var image = page.Meta("og:image");
        if (image is null || site.FileAt(new Uri(image)) is not { } file || !site.Built.Has(file)) return [$"og:image {image}"];
        if (file.EndsWith(".svg", StringComparison.Ordinal)) return ["og:image is an SVG, which social networks do not show"];
        var size = ChemSter.Site.Pictures.PictureHeader.Read(site.Built.Bytes(file));
        var given = $"{page.Meta("og:image:width")}x{page.Meta("og:image:height")}";
        var faults = new List<string>();
        if (given != $"{size?.Width}x{size?.Height}") faults.Add($"og:image of {given}");
        if (string.IsNullOrEmpty(page.Meta("og:image:alt"))) faults.Add("no og:image:alt");
        return faults;
    });

    private static int PlaceOf(AngleSharp.Dom.IElement element)
    {
        string[] order =
        [
            "meta[charset]", "meta[http-equiv=Content-Security-Policy]", "meta[name=viewport]", "title", "meta[name=description]", "meta[name=robots]", "link[rel=canonical]", "link[rel=alternate][hreflang]",
            "meta[name=color-scheme]", "meta[name=theme-color]", "meta[name=referrer]", "meta[property^='og:']", "meta[name='twitter:card']", "link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]",
            "link[rel=alternate][type]", "link[rel=author]", "meta[name='deklaracja-dostępności']", "style", "script[type=speculationrules]", "script[type='application/ld+json']", "script[type=module]",
        ];
        return Array.FindIndex(order, selector => element.Matches(selector));
    }

    // Open Graph wants an underscore where HTML has a hyphen.
    private static string LocaleOf(string language) => language switch
    {
        "pl" => "pl_PL",
        "en" => "en_GB",
        "de" => "de_DE",
        "ar" => "ar_EG",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };
}
