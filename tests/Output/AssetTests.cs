using System.Globalization;
using System.IO.Hashing;
using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>Icons, pictures, downloads.</summary>
public sealed partial class AssetTests
{
    private const string Css = "theme/styles/components/quote.css";

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void Assets_are_named_after_their_content(WholeSite site)
    {
        // The indices of the search are named after what they are made of: SearchIndexTests.
        var assets = site.Built.Files.Where(f => f.StartsWith("assets/", StringComparison.Ordinal) && !IsMade(f) && !f.EndsWith(".json", StringComparison.Ordinal)).ToList();
        Assert.That(assets, Is.Not.Empty);
        foreach (var file in assets)
        {
            var hash = XxHash128.HashToUInt128(site.Built.Bytes(file)).ToString("x32", CultureInfo.InvariantCulture)[..10];
            Assert.That(Names().Match(file).Groups[1].Value, Is.EqualTo(hash), file);
        }
    }

    [Test]
    public void A_comment_in_a_style_changes_nothing()
    {
        using var test = TestSite.CopyOf(Repository.Root);
        var before = test.BuildClean().Snapshot();
        test.With(Css, File.ReadAllText(Path.Combine(test.Root, Css)) + "/* A remark. */\n");
        Assert.That(test.BuildClean().Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public void A_site_s_own_theme_file_wins_over_the_built_in_one_and_the_others_stay()
    {
        var built = WholeSite.Fictional.Built;
        var icons = built.Files.Where(f => f.StartsWith("assets/icon.", StringComparison.Ordinal)).ToList();
        Assert.That(icons, Has.Count.EqualTo(1));
        Assert.That(built.Bytes(icons[0]), Is.EqualTo(File.ReadAllBytes(Path.Combine(Repository.FictionalSite, "theme/icons/icon.svg"))));
        Assert.That(ThemeFiles(built).Select(f => Names().Replace(f, "")), Is.EquivalentTo(ThemeFiles(WholeSite.Real.Built).Select(f => Names().Replace(f, ""))));
        Assert.That(ThemeFiles(built).Except(icons), Is.SubsetOf(ThemeFiles(WholeSite.Real.Built)));

        static List<string> ThemeFiles(BuiltSite built) =>
            [.. built.Files.Where(f => f.StartsWith("assets/", StringComparison.Ordinal) && !IsMade(f) && !PagesPictures().IsMatch(f) && !f.EndsWith(".json", StringComparison.Ordinal))];
    }

    [Test]
    public void A_picture_is_published_once_however_often_and_from_wherever_it_is_shown()
    {
        var picture = File.ReadAllBytes(Path.Combine(Repository.FictionalSite, "input/gallery/photo.png"));
        using var test = TestSite.Small()
            .With("input/photo.png", picture)
            .With("input/more/photo.png", picture)
            .WithPage("about.pl", "O nas", "![Wzgórza](photo.png)\n\n![Te same wzgórza](photo.png)", "image: photo.png", "image-alt: Wzgórza")
            .WithPage("about.en", "About us", "![Hills](photo.png)")
            .WithPage("more/page.pl", "Więcej", "![Wzgórza](photo.png)")
            .WithPage("more/page.en", "More", "![Hills](photo.png)");
        var built = test.BuildClean();
        Assert.That(built.Files.Count(f => f.EndsWith(".png", StringComparison.Ordinal) && f.Contains("photo", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void A_picture_that_no_page_shows_is_not_published()
    {
        using var test = TestSite.Small().With("input/photo.png", File.ReadAllBytes(Path.Combine(Repository.FictionalSite, "input/gallery/photo.png")));
        test.Build();
        Assert.That(new BuiltSite(test.Output).Files, Has.None.Contains("photo"));
    }

    [Test]
    public void A_download_keeps_its_name_and_its_bytes()
    {
        var built = WholeSite.Fictional.Built;
        Assert.That(built.Bytes("files/gallery/notes.txt"), Is.EqualTo(File.ReadAllBytes(Path.Combine(Repository.FictionalSite, "input/gallery/notes.txt"))));
    }

    [TestCaseSource(typeof(WholeSite), nameof(WholeSite.All))]
    public void Pictures_say_the_size_that_they_have(WholeSite site) => site.EveryPage(page =>
        page.Document.QuerySelectorAll("img").Where(i =>
        {
            var size = ChemSter.Site.Pictures.PictureHeader.Read(site.Built.Bytes(site.FileAt(new Uri(page.Address, i.GetAttribute("src")!))!));
            return $"{size?.Width}x{size?.Height}" != $"{i.GetAttribute("width")}x{i.GetAttribute("height")}";
        }).Select(ReadText.Tag));

    // What is made of pictures and titles is named after those, so that pages need not wait for it.
    private static bool IsMade(string file) => file.StartsWith("assets/pictures/", StringComparison.Ordinal) || file.StartsWith("assets/cards/", StringComparison.Ordinal);

    [GeneratedRegex("\\.([0-9a-f]{10})(?=\\.[a-z]+$)")]
    private static partial Regex Names();

    [GeneratedRegex("^assets/(crest|lamp|photo|cytra|laka|musterbund|fikcja|fikcja-dark|fund)\\.")]
    private static partial Regex PagesPictures();
}
