using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

public sealed class PictureChoiceTests
{
    [TestCase(360, "480")]
    [TestCase(1280, "480")]
    public async Task A_browser_takes_AVIF_in_the_width_of_the_place(int width, string expected)
    {
        // In a window of its own: Chromium rather takes a larger picture that it has shown before.
        await using var visitor = await Visitor.ComeAsync(Which.Fictional, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        await visitor.GoAsync("en/");

        var shown = await visitor.Page.EvaluateAsync<string>("() => { const i = document.querySelector('.hero img'); return i.decode().then(() => i.currentSrc); }");

        Assert.That(shown, Does.Match($"/valley-{expected}\\.[0-9a-f]+\\.avif$"));
    }

    [TestCase("en/")]
    [TestCase("en/gallery/")]
    public async Task A_picture_is_as_wide_as_its_place_was_said_to_be(string address)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            await using var visitor = await Visitor.ComeAsync(Which.Fictional, width: width);
            await visitor.GoAsync(address);

            // What "sizes" says is at least as wide as the picture is shown, and not much wider.
            var wrong = await visitor.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('img[sizes]')].map(image => {
                  const said = document.createElement('div');
                  const size = image.sizes.split(/,(?![^(]*\))/).map(s => s.trim()).find(s => !s.startsWith('(') || matchMedia(s.slice(0, s.indexOf(')') + 1)).matches).replace(/^\([^)]*\) /, '');
                  said.style.width = size;
                  document.body.append(said);
                  const [place, promise] = [image.getBoundingClientRect().width, said.getBoundingClientRect().width];
                  said.remove();
                  return place <= promise + 1 && promise <= place * 1.4 ? '' : `${image.currentSrc}: ${place} px wide, said to be ${promise}`;
                }).filter(Boolean)
                """);
            Assert.That(wrong, Is.Empty, $"{address} at {width}");
        }
    }
}
