using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>One builder that builds the same site again and again, as the preview does.</summary>
public sealed class RepeatedBuildTests
{
    [Test]
    public void What_is_wrong_is_told_each_time_until_it_is_mended()
    {
        using var site = TestSite.Small();
        site.With("input/about.en.md", [0x2D, 0x2D, 0x2D, 0x0A, 0xB3]).WithPage("extra.pl", "Dodatkowa", "[x](nie.md)");
        var files = new WatchedFiles(site.Root);
        var builder = new SiteBuilder(new BuildOptions { Root = site.Root }, files);
        using var output = new MemoryOutput();

        var first = Codes();
        Assert.That(first, Has.Count.GreaterThan(2));
        Assert.That(Codes(), Is.EqualTo(first));
        Assert.That(Codes(), Is.EqualTo(first));

        List<string> Codes()
        {
            var result = builder.Build(output);
            output.Discard();
            return [.. result.Diagnostics.Select(d => $"{d.Code} {d.Span.File} {d.Span.From}")];
        }
    }
}
