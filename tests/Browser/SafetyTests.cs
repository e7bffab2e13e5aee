using System.Text.RegularExpressions;
using ChemSter.Site.Preview;
using ChemSter.Site.Tests.Hostile;
using ChemSter.Site.Tests.Support;
using Microsoft.Playwright;

namespace ChemSter.Site.Tests.Browser;

/// <summary>What a page may do in a browser: nothing that its content says, and of what somebody might smuggle in nothing either.</summary>
public sealed partial class SafetyTests
{
    // What the policy of a page must forbid, each with what would break it.
    private const string Smuggle = """
        async () => {
          const refused = new Set(), wanted = ['script-src-elem', 'script-src-attr', 'style-src-elem', 'style-src-attr', 'img-src', 'media-src', 'frame-src', 'object-src', 'connect-src', 'base-uri', 'form-action', 'worker-src', 'font-src'];
          const all = new Promise(done => document.addEventListener('securitypolicyviolation', e => { refused.add(e.effectiveDirective); if (wanted.every(w => refused.has(w))) done(); }));
          window.struck = () => refused.add('something ran');
          const add = (name, properties) => { const e = Object.assign(document.createElement(name), properties); document.body.append(e); return e; };
          add('script', { textContent: 'struck()' });
          add('style', { textContent: 'body { color: red }' });
          add('div', {}).setAttribute('onclick', 'struck()');
          document.body.lastElementChild.click();
          add('p', {}).setAttribute('style', 'color: red');
          add('img', { src: 'https://evil.example/a.png' });
          add('video', { src: 'https://evil.example/a.mp4' });
          add('iframe', { src: 'https://evil.example/' });
          add('object', { data: 'https://evil.example/a.swf' });
          add('base', { href: 'https://evil.example/' }).remove();
          const form = add('form', { action: 'https://evil.example/', method: 'post' });
          form.submit();
          fetch('https://evil.example/').catch(() => {});
          try { new Worker('https://evil.example/a.js'); } catch { refused.add('worker-src'); }
          const font = new FontFace('x', 'url(https://evil.example/a.woff2)');
          font.load().catch(() => {});
          await Promise.race([all, new Promise(late => setTimeout(late, 5000))]);
          return wanted.filter(w => !refused.has(w)).concat(refused.has('something ran') ? ['something ran'] : []);
        }
        """;

    [Test]
    public async Task Nothing_runs_of_hostile_texts_in_every_field()
    {
        var site = PlantedSite.First.Built;
        await using var server = await PreviewServer.StartAsync(new ShownFolder(site.Folder, "/site/"), null, 0);
        var page = await Windows.OpenNewAsync(new BrowserNewContextOptions());
        var (address, wrong) = ("", new List<string>());
        await page.ExposeFunctionAsync("struck", () => wrong.Add($"{address}: something ran"));
        await page.ExposeFunctionAsync("refused", (string what) => wrong.Add($"{address}: {what} was tried"));
        await page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => refused(e.effectiveDirective + ' ' + e.blockedURI))");
        page.Dialog += (_, dialog) => wrong.Add($"{address}: says {dialog.Message}");
        page.PageError += (_, error) => wrong.Add($"{address}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server.Address.AbsoluteUri, StringComparison.Ordinal)) wrong.Add($"{address}: asks for {request.Url}");
        };
        var fullest = site.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && !f.StartsWith("admin/", StringComparison.Ordinal))
            .OrderByDescending(f => site.Text(f).Split(PlantedSite.Opening).Length).Take(12).Append("404.html").Append("szukaj/index.html?q=%3Cimg%20src%3Dx%20onerror%3Dstruck(1)%3E");
        foreach (var file in fullest)
        {
            address = file;
            await page.GotoAsync(new Uri(server.Address, file).AbsoluteUri);
            // What waits for a hand or an eye gets it.
            await page.EvaluateAsync("() => { for (const e of document.querySelectorAll('*')) for (const t of ['mouseover', 'focus', 'blur', 'error', 'load', 'toggle']) e.dispatchEvent(new Event(t)); }");
        }

        await page.Context.CloseAsync();
        Assert.That(wrong, Is.Empty);
    }

    [TestCase("index.html")]
    [TestCase("404.html")]
    [TestCase("szukaj/index.html")]
    [TestCase("redirect")]
    [TestCase("obserwatorium/index.html")]
    public async Task What_is_smuggled_into_a_page_is_refused(string file)
    {
        var site = Sites.Fictional;
        if (file == "redirect") file = site.Files.First(f => f.EndsWith(".html", StringComparison.Ordinal) && site.Text(f).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));
        var page = await Windows.OpenNewAsync(new BrowserNewContextOptions());
        // A page that leads on is kept where it is.
        var html = Refresh().Replace(site.Text(file), "");
        await page.RouteAsync("**/*", route => route.Request.Url.EndsWith("/page", StringComparison.Ordinal) ? route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = html }) : route.AbortAsync());
        await page.GotoAsync("http://127.0.0.1/page");

        Assert.That(await page.EvaluateAsync<string[]>(Smuggle), Is.Empty);
        await page.Context.CloseAsync();
    }

    [GeneratedRegex("<meta http-equiv=\"refresh\"[^>]*>|<script type=\"module\">.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Refresh();
}
