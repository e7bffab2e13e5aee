using ChemSter.Site.Files;
using ChemSter.Site.Pictures;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Preview;

/// <summary>The preview shows pages before any picture is made.</summary>
public sealed class LivePicturesTests
{
    [Test]
    public async Task A_picture_is_made_when_a_browser_asks_for_it_and_no_other()
    {
        using var site = TestSite.Small().With("input/photo.jpg", TestPictures.Photo(900, 600)).WithPage("about.pl", "O nas", "![Zdjęcie](photo.jpg)");
        await using var session = await LiveSession.StartAsync(site);
        Assert.That(Made(site), Is.Empty);
        var path = PicturePlan.For("photo", TestPictures.Photo(900, 600), new PictureSize(900, 600, "image/jpeg"))!.Avif[0].Path;

        using var http = new HttpClient();
        var answer = await http.GetAsync(session.Server.Address + path[1..]);

        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("image/avif"));
        Assert.That(TestPictures.Look(await answer.Content.ReadAsByteArrayAsync()).Width, Is.EqualTo(480));
        Assert.That(Made(site), Is.EqualTo(new[] { path[(path.LastIndexOf('/') + 1)..] }));
    }

    [Test]
    public async Task A_damaged_picture_is_told_before_anybody_asks_for_it()
    {
        using var site = TestSite.Small();
        await using var session = await LiveSession.StartAsync(site);
        var photo = TestPictures.Photo(900, 600);
        site.With("input/photo.jpg", photo[..(photo.Length / 2)]).WithPage("about.pl", "O nas", "![Zdjęcie](photo.jpg)");

        Patience.Until(() => session.Builds.Any(b => b.Result is { Succeeded: false } failed && failed.Diagnostics.Any(d => d.Code == "SITE4401")), () => "The damage was not found.");
    }

    private static IEnumerable<string?> Made(TestSite site) =>
        Directory.Exists(PictureCache.FolderFor(site.Output)) ? Directory.EnumerateFiles(PictureCache.FolderFor(site.Output)).Select(Path.GetFileName) : [];
}
