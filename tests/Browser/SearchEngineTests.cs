using System.Text;
using ChemSter.Site.Languages;
using ChemSter.Site.Search;
using ChemSter.Site.Tests.Search;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Browser;

/// <summary>What is found, asked of the very script and the very index that visitors get.</summary>
public sealed class SearchEngineTests
{
    private static readonly string[] Asked =
    [
        "klaster", "klastra", "klastrem", "klastrów", "klastrze", "KLASTRY", "klast",
        "spółka", "spółki", "spolka", "spolke", "przemysłowy", "przemyslowy", "przemysłowego", "przemyśle",
        "założyciele", "założycieli", "zalozyciele", "zalozycele", "założycielski", "kalster", "klaser",
        "innowacyjność", "innowacyjnosc", "innowacyjnością", "członek", "członkowie", "czlonkow", "porozumienia", "porozumieniem",
        "Kędzierzynie", "kedzierzyn", "kozielskiego", "kozielski", "lidera", "liderem", "zgromadzenia", "zgromadzenie", "uczestnik", "uczestnicy",
    ];

    // By the stems of the pages' texts: what a page must have in it so that finding it is right.
    private static readonly Dictionary<string, string> Means = new()
    {
        ["klast"] = "klaster",
        ["kalster"] = "klaster",
        ["klaser"] = "klaster",
        ["zalozycele"] = "założyciel",
        ["zalozyciele"] = "założyciel",
        ["spolka"] = "spółka",
        ["spolke"] = "spółka",
        ["przemyslowy"] = "przemysłowy",
        ["innowacyjnosc"] = "innowacyjność",
        ["czlonkow"] = "członek",
        ["kedzierzyn"] = "Kędzierzyn",
    };

    [TestCaseSource(nameof(Asked))]
    public async Task Forms_of_a_Polish_word_and_slips_in_it_find_the_pages_with_the_word(string asked)
    {
        var polish = TestLanguages.Polish.Rules.Search;
        var wanted = polish.Stem(Means.GetValueOrDefault(asked, asked));
        var index = IndexFile.Find(Sites.Real, "pl")!;
        var expected = index.Pages.Where(p => p.Skip(1).SelectMany(SearchWords.Of).Any(w => polish.Stem(w) == wanted)).Select(p => p[0]).ToList();
        Assert.That(expected, Is.Not.Empty, "The site has the word.");

        await using var visitor = await Visitor.ComeAsync(Which.Real);
        var found = await AskAsync(visitor, Which.Real, "pl", [asked]);

        Assert.That(found[0].Intersect(expected), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task A_pages_title_finds_that_page_first([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        var wrong = new List<string>();
        foreach (var language in site.Languages())
        {
            var pages = IndexFile.Find(site.Built(), language)!.Pages;
            foreach (var change in new Func<string, string>[] { t => t, t => t.ToLowerInvariant(), t => Inflection.None.Stem(t) })
            {
                // The longest title has more letters than a stem.
                var titles = pages.Select(p => string.Join(' ', p[1].Split(' ').Select(change))).ToArray();
                var found = await AskAsync(visitor, site, language, titles);
                wrong.AddRange(pages.Index().Where(p => found[p.Index].FirstOrDefault() != p.Item[0]).Select(p => $"{titles[p.Index]}: {found[p.Index].FirstOrDefault()}"));
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task The_script_finds_the_same_words_and_stems_as_the_generator([Values] Which site)
    {
        await using var visitor = await Visitor.ComeAsync(site);
        await visitor.GoAsync("");
        foreach (var language in site.Languages())
        {
            var index = IndexFile.Find(site.Built(), language)!;
            var rules = RulesOf(language);
            var expected = index.Texts.Select(t => string.Join(' ', SearchWords.Of(t).Select(w => $"{w}:{rules.Stem(w)}"))).ToArray();

            var found = await visitor.Page.EvaluateAsync<string[]>(
                """
                async ([engine, index, texts]) => {
                  const { open } = await import(engine), search = open(await (await fetch(index)).json());
                  return texts.map(text => search.wordsOf(text).map(word => `${word}:${search.stem(word)}`).join(' '));
                }
                """,
                new object[] { Engine(site), visitor.UrlOf(index.File), index.Texts.ToArray() });

            Assert.That(found, Is.EqualTo(expected), language);
        }
    }

    [TestCase("  klaster ", "klaster")]
    [TestCase("kla\u00ADster", "klaster")]
    [TestCase("Grupa\u00A0Azoty", "grupa azoty")]
    [TestCase("CHEM-STER", "chem ster")]
    public async Task What_can_not_be_seen_changes_nothing(string asked, string same)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        var found = await AskAsync(visitor, Which.Real, "pl", [asked, same]);
        Assert.That(found[0], Is.Not.Empty.And.EqualTo(found[1]));
    }

    [TestCase("founding", "found")]
    [TestCase("agreements", "agreement")]
    public async Task Forms_of_an_English_word_find_the_same(string asked, string same)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        var found = await AskAsync(visitor, Which.Real, "en", [asked, same]);
        Assert.That(found[0], Is.Not.Empty.And.EquivalentTo(found[1]));
    }

    [TestCase("pl", "kto założył klaster", "/zalozyciele/")]
    [TestCase("pl", "kto zalozyl", "/zalozyciele/")]
    [TestCase("pl", "kiedy założono klaster?", "/zalozyciele/")]
    [TestCase("en", "who founded it", "/en/founders/")]
    [TestCase("en", "When was the cluster founded?", "/en/founders/")]
    public async Task A_question_finds_what_it_asks_for_and_not_its_little_words(string language, string question, string page)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        var found = await AskAsync(visitor, Which.Real, language, [question]);
        Assert.That(found[0], Does.Contain(page));
    }

    [TestCase("en", "who was it")]
    [TestCase("pl", "kto")]
    public async Task Little_words_alone_are_looked_for(string language, string asked)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        Assert.That((await AskAsync(visitor, Which.Real, language, [asked]))[0], Is.Not.Empty);
    }

    [TestCase("en", "IT services", false, "IT services for companies", "Services for laboratories")]
    [TestCase("en", "services of IT", false, "IT services for companies", "Services for laboratories")]
    [TestCase("en", "CO₂ capture", false, "CO₂ capture from flue gas", "Capture of dust")]
    [TestCase("en", "CO2 capture", false, "CO2 capture from flue gas", "Capture of dust")]
    [TestCase("en", "hepatitis A", false, "Hepatitis A vaccines", "Hepatitis B vaccines")]
    [TestCase("pl", "projekt Maja", false, "Maja prowadzi projekt", "Anna prowadzi projekt")]
    [TestCase("pl", "Maja projekt", false, "Maja prowadzi projekt", "Anna prowadzi projekt")]
    [TestCase("pl", "witamina A i C", false, "Witamina A oraz C", "Witamina C")]
    [TestCase("en", "chemistry in", true, "Chemistry for industry", "Chemistry for schools")]
    [TestCase("en", "in chemistry in", true, "Chemistry for industry", "Chemistry for schools")]
    public async Task A_word_that_only_looks_like_a_little_one_has_to_be_found(string language, string asked, bool isTyped, string found, string other) =>
        Assert.That(await AskTextsAsync(language, asked, isTyped, other, found), Is.EqualTo(new[] { found }));

    [TestCase("en", "it services", "IT services for companies", "Services for laboratories")]
    [TestCase("en", "co₂ capture", "CO₂ capture from flue gas", "Capture of dust")]
    [TestCase("en", "A services in IT", "IT services for companies", null)]
    [TestCase("en", "When was it founded?", "When it was founded", "Founded by many")]
    [TestCase("en", "chemistry in ", "Chemistry in schools", "Chemistry for industry")]
    [TestCase("pl", "Kto założył", "Kto założył projekt", "Razem założył")]
    [TestCase("pl", "maja projekt", "Maja prowadzi projekt", "Anna prowadzi projekt")]
    public async Task A_little_word_is_not_asked_for_and_puts_a_page_that_has_it_before_others(string language, string asked, string first, string? second) =>
        Assert.That(await AskTextsAsync(language, asked, isTyped: asked.EndsWith(' '), second ?? "Laboratories", first), Is.EqualTo(new[] { first, second }.OfType<string>()));

    /// <summary>What is found among pages of one text each, the best first.</summary>
    private static async Task<string[]> AskTextsAsync(string language, string asked, bool isTyped, params string[] texts)
    {
        var index = new SearchIndex((language == "pl" ? TestLanguages.Polish : TestLanguages.English).Rules);
        foreach (var text in texts) index.Add(new SearchPage(text, "", "Page", "", "", new SearchText([new SearchSection("", "", text)])));
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.GoAsync("");
        return await visitor.Page.EvaluateAsync<string[]>(
            """
            async ([engine, index, asked, isTyped]) => {
              const { open } = await import(engine);
              return open(JSON.parse(index)).find(asked, isTyped).hits.map(hit => hit.page.address);
            }
            """,
            new object[] { Engine(Which.Real), Encoding.UTF8.GetString(index.ToBytes()), asked, isTyped });
    }

    /// <summary>The addresses of the pages that are found, the best first.</summary>
    private static async Task<string[][]> AskAsync(Visitor visitor, Which site, string language, string[] asked)
    {
        await visitor.GoAsync("");
        var index = visitor.UrlOf(IndexFile.Find(site.Built(), language)!.File);
        return await visitor.Page.EvaluateAsync<string[][]>(
            """
            async ([engine, index, asked]) => {
              const { open } = await import(engine), search = open(await (await fetch(index)).json());
              return asked.map(query => search.find(query, true).hits.map(hit => hit.page.address));
            }
            """,
            new object[] { Engine(site), index, asked });
    }

    private static string Engine(Which site) =>
        (site == Which.Real ? "/" : "/site/") + site.Built().Files.Single(f => f.StartsWith("assets/search-engine.", StringComparison.Ordinal));

    private static Inflection RulesOf(string language) => language switch
    {
        "pl" => TestLanguages.Polish.Rules.Search,
        "en" => TestLanguages.English.Rules.Search,
        "de" => TestLanguages.German.Rules.Search,
        _ => Inflection.None,
    };
}
