using ChemSter.Site.Pictures;
using ChemSter.Site.Tests.Output;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Pictures;

/// <summary>The pictures that social networks show of pages without one of their own.</summary>
public sealed class SocialCardTests
{
    private const string Letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜẞ";

    private static readonly CardColours Colours = CardColours.Of("--band:oklch(28% .06 250);--on-band:#eef7fa;--band-2:light-dark(#afd9ea,#fff)");

    private static CardFont Inter { get; } = CardFont.Read("inter", new ChemSter.Site.Files.BuiltInFiles().Read("theme/fonts/Inter-Bold.ttf"))!;

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void Every_page_has_a_picture_for_social_networks_and_cards_have_their_size(WholeSite site) => site.EveryPage(page =>
    {
        var image = page.Document.QuerySelector("meta[property='og:image']")?.GetAttribute("content");
        if (image is null || site.FileAt(new Uri(image)) is not { } file || !site.Built.Has(file)) return [$"og:image {image}"];
        if (!file.StartsWith("assets/cards/", StringComparison.Ordinal)) return [];
        var size = PictureHeader.Read(site.Built.Bytes(file));
        return (size?.Width, size?.Height, size?.Type, site.Built.Bytes(file).Length <= 100_000) == (1200, 630, "image/png", true) ? [] : [$"{file}: {size}"];
    });

    [Test]
    public void A_page_s_card_says_in_words_what_is_on_it()
    {
        var head = WholeSite.Real.Page("historia/index.html").Document;

        Assert.That(head.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), Does.Match("/assets/cards/card\\.[0-9a-f]{16}\\.png$"));
        Assert.That(head.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"), Does.EndWith(" – Klaster Chemii Specjalistycznej CHEM-STER"));
    }

    [Test]
    public void Cards_of_pages_differ_and_those_of_one_title_are_one()
    {
        var cards = WholeSite.Real.Pages.Select(p => p.Document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")).ToList();

        Assert.That(cards, Is.Unique);
    }

    [Test]
    public void A_title_with_letters_that_no_font_has_gets_the_general_picture()
    {
        var image = WholeSite.Fictional.Page("ar/about/index.html").Document.QuerySelector("meta[property='og:image']")!.GetAttribute("content");

        Assert.That(image, Does.Contain("/assets/social."));
    }

    [Test]
    public void The_font_has_every_letter_of_the_site_s_languages() => Assert.That(Letters.EnumerateRunes().Where(r => !Inter.Has(r.ToString())), Is.Empty);

    [TestCase("ش")]
    [TestCase("木")]
    [TestCase("\U0001F9EA")]
    public void A_letter_that_a_font_lacks_is_known_to_be_missing(string letter) => Assert.That(Inter.Has(letter), Is.False);

    // What a font lacks is drawn as a box; a letter that it has is drawn otherwise than that, and otherwise than any other.
    [Test]
    public void No_letter_is_drawn_as_an_empty_box()
    {
        using var folder = TestSite.Small();
        var painter = new CardPainter((name, bytes) =>
        {
            folder.With(name, bytes.ToArray());
            return Path.Combine(folder.Root, name);
        });
        var drawn = (Letters + "木森").EnumerateRunes().ToDictionary(r => r.ToString(), r => Convert.ToHexString(painter.Draw(CardOf(r.ToString()))));

        var box = Without("木");
        Assert.That(Letters.EnumerateRunes().Where(r => drawn[r.ToString()] == box), Is.Empty);
        Assert.That(Letters.EnumerateRunes().Select(r => drawn[r.ToString()]), Is.Unique);

        string Without(string letter) => drawn[letter];
    }

    [Test]
    public void A_title_of_any_length_is_drawn_whole_inside_the_margins()
    {
        using var folder = TestSite.Small();
        var painter = new CardPainter((name, bytes) =>
        {
            folder.With(name, bytes.ToArray());
            return Path.Combine(folder.Root, name);
        });
        foreach (var title in new[] { "Historia", string.Concat(Enumerable.Repeat("technologiczno-produkcyjnej ", 20)), new string('m', 60) })
        {
            var card = painter.Draw(CardOf(title.Trim()));
            // The corners and the margin at the left show the ground, and nothing else.
            Assert.That(TestPictures.Brightness(card, 0, .5), Is.EqualTo(TestPictures.Brightness(card, 0, 0)).Within(.01), title);
            Assert.That(TestPictures.Brightness(card, .035, .5), Is.EqualTo(TestPictures.Brightness(card, 0, 0)).Within(.01), title);
        }
    }

    [TestCase("#0e2a45", "#0e2a45")]
    [TestCase("oklch(28% .06 250)", "#0e2a45")]
    [TestCase("oklch(86% .05 225)", "#afd9ea")]
    [TestCase("oklch(83% .085 55)", "#f3b992")]
    [TestCase("rgb(1 2 3)", null)]
    public void Colours_of_style_sheets_become_those_of_screens(string css, string? expected) => Assert.That(Colour.Read(css)?.ToString(), Is.EqualTo(expected));

    [Test]
    public void A_theme_s_own_colours_are_those_of_its_cards()
    {
        using var test = WithCards(TestSite.Small());
        var before = test.BuildClean().Files.Where(IsCard).ToList();
        var tokens = File.ReadAllText(Path.Combine(Repository.Root, "theme/styles/tokens.css"));
        test.With("theme/styles/tokens.css", tokens.Replace("--band: light-dark(oklch(28% .06 250)", "--band: light-dark(oklch(30% .1 20)", StringComparison.Ordinal));

        var after = test.BuildClean();

        var cards = after.Files.Where(IsCard).ToList();
        Assert.That(cards, Has.Count.EqualTo(before.Count).And.No.SubsetOf(before));
        Assert.That(TestPictures.Brightness(after.Bytes(cards[0]), 0, 0), Is.GreaterThan(60), "The ground is red now.");
    }

    [Test]
    public void A_site_can_do_without_cards()
    {
        using var test = TestSite.Small();
        var built = test.BuildClean();

        Assert.That(built.Files, Has.None.StartsWith("assets/cards/"));
        Assert.That(built.Page("index.html").QuerySelector("meta[property='og:image']")!.GetAttribute("content"), Does.Contain("/assets/social."));
    }

    private static bool IsCard(string file) => file.StartsWith("assets/cards/", StringComparison.Ordinal);

    private static TestSite WithCards(TestSite test)
    {
        var settings = Path.Combine(test.Root, "data/site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("social-cards: false", "social-cards: true", StringComparison.Ordinal));
        return test;
    }

    private static SocialCard CardOf(string title) => new(new CardText(title, Inter), null, new CardText("X", Inter), IsRightToLeft: false, Colours);
}
