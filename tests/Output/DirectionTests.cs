using AngleSharp.Dom;

namespace ChemSter.Site.Tests.Output;

/// <summary>Directions of writing on the fictional site, one of whose languages runs from right to left.</summary>
public sealed class DirectionTests
{
    private static readonly WholeSite Site = WholeSite.Fictional;

    [Test]
    public void Every_passage_that_is_marked_with_a_language_says_in_which_direction_it_runs() => Site.EveryPage(page =>
        page.Document.QuerySelectorAll("body [lang]")
            .Where(e => e.GetAttribute("dir") != WholeSite.DirectionOf(e.GetAttribute("lang")!))
            .Select(ReadText.Tag));

    [Test]
    public void Names_and_texts_in_other_letters_are_kept_from_mixing_with_those_around_them() => Site.EveryPage(page =>
        page.Language != "ar"
            ? []
            : page.Document.Body!.Descendants<IText>()
                .Where(t => t.ParentElement!.Closest("[dir=ltr], bdi, script") is null)
                .Select(t => ReadText.Squeeze(t.Data))
                // A single word mixes with nothing; the site's own name is written into sentences as Arabic names are.
                .Where(t => t.Replace("Fikcja Network", "", StringComparison.Ordinal).Split(' ').Count(w => w.Any(char.IsAsciiLetter)) > 1)
                .Select(t => $"\"{t}\" is not kept apart"));

    [Test]
    public void Numbers_of_telephones_addresses_and_code_run_from_left_to_right() =>
        Assert.That(
            Site.Page("ar/contact/index.html").Main.QuerySelectorAll("a[href^='tel:'], a[href^='mailto:']").Select(a => a.GetAttribute("dir")),
            Is.EqualTo(["ltr", "ltr"]));

    [Test]
    public void Code_and_addresses_in_the_text_of_a_page_that_runs_the_other_way_say_so()
    {
        using var site = Support.TestSite.CopyOf(Support.Repository.FictionalSite).Severity("SITE5001: off");
        site.WithPage("code.ar", "شيفرة", "`{{fact x}}` <https://fikcja.example/a> <a@fikcja.example>\n\n```text\ncode\n```\n\nنص[^1]\n\n[^1]: حاشية.", "translate: false");
        var prose = site.BuildClean().Page("ar/code/index.html").QuerySelector(".prose")!;

        Assert.That(prose.QuerySelectorAll("code:not(pre code), pre, p > a:not(.footnote-back-ref)").Select(e => e.GetAttribute("dir")), Is.EqualTo(["ltr", "ltr", "ltr", "ltr"]));
    }

    [Test]
    public void A_site_whose_languages_all_run_one_way_need_not_say_it() => WholeSite.Real.EveryPage(page =>
        page.Document.QuerySelectorAll("body [dir]").Select(ReadText.Tag));

    [Test]
    public void A_passage_that_runs_the_other_way_says_so_on_such_a_site_too()
    {
        using var site = Support.TestSite.Small().WithPage("about.pl", "O nas", "Słowo [שלום]{lang=he} i [pax]{lang=la}.", "slug: o-nas").WithPage("about.en", "About us", "The word [שלום]{lang=he} and [pax]{lang=la}.");

        Assert.That(
            site.BuildClean().Page("o-nas/index.html").QuerySelectorAll(".prose [lang]").Select(e => (e.GetAttribute("lang"), e.GetAttribute("dir"))),
            Is.EqualTo([("he", "rtl"), ("la", (string?)null)]));
    }

    [Test]
    public void Punctuation_of_the_interface_is_that_of_the_language()
    {
        var figures = ReadText.Of(Site.Page("ar/organisations/index.html").Main.QuerySelector(".figures")!);

        Assert.That(figures, Does.Contain("تأسيس الشبكة، ").And.Contain("؛ حتى: ").And.Not.Match("[,;] "));
    }

    [TestCase("ar/organisations", "1 تنين")]
    [TestCase("ar/organisations", "3 فوانيس")]
    [TestCase("ar/organisations", "22 جزيرة")]
    [TestCase("ar/organisations", "1,500 قصة")]
    [TestCase("ar/about", "بين عامي 2009 و2010")]
    public void Numbers_and_dates_are_in_the_form_that_the_language_wants(string page, string words) =>
        Assert.That(ReadText.Of(Site.Page(page + "/index.html").Main).Replace('\u00A0', ' '), Does.Contain(words));
}
