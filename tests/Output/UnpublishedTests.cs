using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>Drafts, pages with a date in the future and excluded files: not there, unless they are asked for.</summary>
public sealed class UnpublishedTests
{
    private static readonly string[] Unpublished =
    [
        "library/leksykon", "en/library/lexicon", "de/library/lexikon",
        "library/jubileusz", "en/library/jubilee", "de/library/jubilaeum",
        "workshop/plan", "en/workshop/plan", "de/workshop/plan",
        // Shown in place of translations; of the workshop there are none.
        "ar/library/lexicon", "ar/library/jubilee",
    ];

    private static readonly string[] TheirWords =
    [
        "leksykon", "lexicon", "lexikon", "jubileusz", "jubilee", "jubil", "7777", "workshop", "warsztatu", "notebook", "scribbles",
    ];

    [Test]
    public void Nothing_of_them_is_in_the_output()
    {
        var built = WholeSite.Fictional.Built;
        foreach (var file in built.Files)
        {
            var isText = Path.GetExtension(file) is ".html" or ".xml" or ".txt" or ".webmanifest";
            // A word of the fiction, not of the unpublished pages.
            var text = (isText ? built.Text(file) : "").Replace("from the workshop of", "", StringComparison.Ordinal);
            Assert.That(TheirWords.Where(w => file.Contains(w, StringComparison.Ordinal) || text.Contains(w, StringComparison.OrdinalIgnoreCase)), Is.Empty, file);
        }
    }

    [Test]
    public void Those_asked_for_are_there_marked_as_drafts_and_kept_from_search_engines()
    {
        using var test = TestSite.CopyOf(Repository.FictionalSite);
        var built = test.BuildClean(o => o with { Drafts = true });
        var drafts = Unpublished.Select(u => u + "/index.html").ToList();
        Assert.That(built.Pages.Select(p => p.File), Is.EquivalentTo(WholeSite.Fictional.Pages.Select(p => p.File).Concat(drafts)));
        foreach (var (file, document) in built.Pages)
        {
            var isDraft = drafts.Contains(file);
            var marks = document.QuerySelectorAll("main .draft").Select(ReadText.Of);
            string[] expected = isDraft ? [file.Split('/')[0] switch { "en" => "Draft", "de" => "Entwurf", "ar" => "مسودة", _ => "Szkic" }] : [];
            Assert.That(marks, Is.EqualTo(expected), file);
            Assert.That(document.QuerySelector("meta[name=robots]")?.GetAttribute("content"), Is.EqualTo(isDraft || document.QuerySelector(".untranslated") is not null ? "noindex" : null), file);
        }

        Assert.That(Unpublished.Where(u => built.Text("sitemap.xml").Contains($"/{u}/", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_page_appears_on_its_day()
    {
        using var test = TestSite.Small()
            .WithPage("later.pl", "Później", "Tekst.", "date: 2030-05-02")
            .WithPage("later.en", "Later", "Text.", "date: 2030-05-02");
        Assert.That(test.BuildClean(o => o with { AsOf = new DateOnly(2030, 5, 1) }).Has("later/index.html"), Is.False);
        Assert.That(test.BuildClean(o => o with { AsOf = new DateOnly(2030, 5, 2) }).Has("later/index.html"), Is.True);
    }
}
