using System.Globalization;
using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;
using CsCheck;

namespace ChemSter.Site.Tests.Properties;

/// <summary>A site by chance: languages, sections, pages with links among each other, snippets, news, former addresses, missing translations, drafts.
/// It is right; tests that need a wrong one spoil it.</summary>
/// <param name="Languages">Its languages, the first the default.</param>
/// <param name="Pages">Its pages; the first is the home page.</param>
/// <param name="BasePath">The path below which it lives, with a slash at both ends.</param>
/// <param name="HasSearch">Whether it has a page to search on.</param>
public sealed record RandomSite(IReadOnlyList<string> Languages, IReadOnlyList<RandomSitePage> Pages, string BasePath, bool HasSearch)
{
    private static readonly string[] Known = ["pl", "en"];

    /// <summary>Sites of one or two languages and up to a dozen pages.</summary>
    public static Gen<RandomSite> Any { get; } = By(Gen.Bool, Gen.Int[0, 3]);

    /// <summary>Such sites of two languages.</summary>
    public static Gen<RandomSite> InTwoLanguages { get; } = By(Gen.Const(true), Gen.Int[0, 3]);

    /// <summary>Such sites with sections.</summary>
    public static Gen<RandomSite> WithSections { get; } = By(Gen.Bool, Gen.Int[1, 3]);

    /// <summary>The pages that must be published, each in each language that it has, with their files in the output.</summary>
    public IReadOnlyList<(RandomSitePage Page, string Language, string File)> Published =>
        [.. from page in Pages from language in Languages where IsThere(page, language) select (page, language, FileOf(page, language))];

    /// <summary>Whether a page is published in a language.</summary>
    public bool IsThere(RandomSitePage page, string language) => !page.IsDraft && page.IsIn(language, Languages);

    /// <summary>The files of the site.</summary>
    public MemoryFiles Write()
    {
        var files = new MemoryFiles().With("data/site.yml", Settings());
        // A page includes what lies beside it.
        foreach (var folder in Pages.Select(p => p.Section is { } section ? $"section-{section}/" : "").Distinct())
        {
            foreach (var language in Languages) files.With($"input/{folder}_box.{language}.md", $"Boxed text of the snippet, {language}.\n");
        }

        foreach (var page in Pages)
        {
            foreach (var language in Languages.Where(l => page.IsIn(l, Languages))) files.With(PathOf(page, language), TextOf(page, language));
        }

        foreach (var language in Languages.Where(_ => HasSearch)) files.With($"input/search.{language}.md", $"---\ntitle: Search {language}\ndescription: To find pages, {language}.\ntemplate: search\n---\n\n{{{{site-map}}}}\n");
        return files;
    }

    /// <summary>The path of a page's file in a language.</summary>
    public static string PathOf(RandomSitePage page, string language) => $"input/{page.Key}.{language}.md";

    /// <summary>Builds files of a site.</summary>
    public static (BuildResult Result, IReadOnlyDictionary<string, byte[]> Files) Build(ISiteFiles files, DateOnly? day = null)
    {
        using var output = new MemoryOutput();
        var result = new SiteBuilder(new BuildOptions { Root = "/", AsOf = day ?? new DateOnly(2026, 1, 1) }, files, isRepeated: false).Build(output);
        return (result, output.Changed.ToDictionary(f => f, f => output.Find(f)!.Value.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>The site built; fails if anything is found in it.</summary>
    public IReadOnlyDictionary<string, byte[]> BuildClean(DateOnly? day = null)
    {
        var (result, files) = Build(Write(), day);
        return result.Diagnostics.Count == 0 ? files : throw new InvalidOperationException(new TextReport(UiLanguage.English, colour: false).Render(result.Diagnostics));
    }

    /// <summary>The text of a page's file.</summary>
    public string TextOf(RandomSitePage page, string language)
    {
        var text = new StringBuilder("---\n");
        Line($"title: Title of {page.Number} in {language}");
        Line($"description: Page {page.Number} of the site, in {language}.");
        if (page.HasSlug) Line($"slug: slug-{page.Number}");
        if (page.Day > 0) Line($"date: 2025-01-{page.Day:00}");
        if (page.IsDraft) Line($"draft: true");
        if (page.IsHidden) Line($"sitemap: false");
        if (page.HasFormer && IsThere(page, language)) Line($"redirect-from: [/former/{page.Number}-{language}/]");
        if (page.LanguageChoice < 2 && Languages.Count > 1) Line($"translate: false");
        Line($"---");
        Line($"");
        for (var i = 0; i < page.Blocks.Count; i++) Line($"{BlockOf(page, language, page.Blocks[i], i)}\n");
        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private string BlockOf(RandomSitePage page, string language, int block, int number) => (block % 8) switch
    {
        0 => $"## Part {number} {{#part-{number}}}\n\nBelow it.",
        1 => LinkFrom(page, language, block / 8),
        2 => "{{include _box}}",
        3 => $"- One\n- Two of {number}\n  - Three",
        4 => "| A | B |\n| --- | --- |\n| c | d |",
        5 => "{{pages}}",
        6 => "::: notice\nMark *this*.\n:::",
        _ => $"Some text of block {number}, with **weight** and `code`.",
    };

    // To a page of the same language that is there, by its file, as an editor would.
    private string LinkFrom(RandomSitePage page, string language, int choice)
    {
        var there = Pages.Where(p => IsThere(p, language)).ToList();
        var target = there[choice % there.Count];
        return $"A way to [page {target.Number}]({UpFrom(page)}{target.Key}.{language}.md).";
    }

    private static string UpFrom(RandomSitePage page) => page.Key.Contains('/', StringComparison.Ordinal) ? "../" : "";

    private string FileOf(RandomSitePage page, string language)
    {
        var segments = new List<string>();
        if (language != Languages[0]) segments.Add(language);
        if (page.Section is { } section) segments.Add(SlugOf(Pages.First(p => p.Key == $"section-{section}/index"), $"section-{section}"));
        if (!page.IsIndex) segments.Add(SlugOf(page, page.Key.Split('/')[^1]));
        return string.Concat(segments.Select(s => s + "/")) + "index.html";
    }

    private static string SlugOf(RandomSitePage page, string name) => page.HasSlug ? $"slug-{page.Number}" : name;

    private string Settings() => $$"""
        name: { {{InAll("Random site")}} }
        short-name: Random
        description: { {{InAll("A site by chance.")}} }
        languages: [{{string.Join(", ", Languages)}}]
        default-language: {{Languages[0]}}
        x-default: {{Languages[0]}}
        base-url: https://random.example{{BasePath}}
        social-cards: false
        severity: { SITE5001: off, titles: off, structure: off, facts: off, terms: off, language: off, advice: off }

        """;

    private string InAll(string text) => string.Join(", ", Languages.Select(l => $"{l}: {text} {l}"));

    private static Gen<RandomSite> By(Gen<bool> both, Gen<int> sections) =>
        from two in both
        from polishFirst in Gen.Bool
        from count in sections
        from pages in RandomSitePage.Any.List[1, 9]
        from path in Gen.Int[0, 2]
        from search in Gen.Bool
        select Make(two ? polishFirst ? Known : ["en", "pl"] : polishFirst ? ["pl"] : ["en"], count, pages, new[] { "/", "/a/", "/a/b/" }[path], search);

    private static RandomSite Make(IReadOnlyList<string> languages, int sections, List<RandomSitePage> pages, string path, bool search)
    {
        var all = new List<RandomSitePage> { pages[0] with { Number = 0, Key = "index", Section = null, IsIndex = true, IsDraft = false, IsHidden = false, HasSlug = false, HasFormer = false, Day = 0, LanguageChoice = 2 } };
        for (var s = 0; s < sections; s++)
        {
            all.Add(pages[s % pages.Count] with { Number = all.Count, Key = $"section-{s}/index", Section = s, IsIndex = true, IsDraft = false, HasFormer = false, LanguageChoice = 2 });
        }

        foreach (var page in pages)
        {
            int? section = sections > 0 && page.SectionChoice < sections ? page.SectionChoice : null;
            all.Add(page with { Number = all.Count, Key = section is { } s ? $"section-{s}/page-{all.Count}" : $"page-{all.Count}", Section = section });
        }

        return new RandomSite(languages, all, path, search);
    }
}

/// <summary>A page of a random site.</summary>
/// <param name="Blocks">What stands on it, by numbers.</param>
/// <param name="LanguageChoice">In which languages it is: 0 the first, 1 the second, else all.</param>
/// <param name="SectionChoice">Which section it is in, if there are so many.</param>
public sealed record RandomSitePage(IReadOnlyList<int> Blocks, int LanguageChoice, int SectionChoice)
{
    /// <summary>Which of the site's pages it is.</summary>
    public int Number { get; init; }

    /// <summary>Its path without language and ending.</summary>
    public string Key { get; init; } = "";

    /// <summary>Its section; null for none.</summary>
    public int? Section { get; init; }

    /// <summary>Whether it is the first page of the site or of its section.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Whether it is no page yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether search engines are not to know it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether its address has a name of its own.</summary>
    public bool HasSlug { get; init; }

    /// <summary>Whether it was at another address before.</summary>
    public bool HasFormer { get; init; }

    /// <summary>Its day in January 2025; 0 for none.</summary>
    public int Day { get; init; }

    /// <summary>Pages of up to five blocks.</summary>
    public static Gen<RandomSitePage> Any { get; } =
        from blocks in Gen.Int[0, 799].List[1, 5]
        from languages in Gen.Int[0, 4]
        from section in Gen.Int[0, 4]
        from rare in Gen.Int[0, 9]
        from slug in Gen.Bool
        from former in Gen.Int[0, 3]
        from day in Gen.Int[0, 28]
        select new RandomSitePage(blocks, languages, section) { IsDraft = rare == 0, IsHidden = rare == 1, HasSlug = slug, HasFormer = former == 0, Day = rare > 5 ? day : 0 };

    /// <summary>Whether it has a file in a language.</summary>
    public bool IsIn(string language, IReadOnlyList<string> languages) => LanguageChoice > 1 || languages.Count == 1 || languages[LanguageChoice] == language;
}
