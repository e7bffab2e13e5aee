using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Pipelines.Modules;
using ChemSter.Site.Rendering;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Pipelines;

/// <summary>Single modules, each on the bench. Whoever writes a module finds here how it is tested.</summary>
public sealed class ModuleBenchTests
{
    [Test]
    public void A_page_of_the_future_is_left_out_until_its_day()
    {
        var page = Page("input/news/2026-05-12-open-day.en.md", new PartialDate(2026, 5, 12));

        using var before = new ModuleBench();
        using var then = new ModuleBench { Options = new() { Root = "/", AsOf = new DateOnly(2026, 5, 12) } };
        Assert.That(before.Run(new DropUnpublished(), page), Is.Empty);
        Assert.That(then.Run(new DropUnpublished(), page), Is.EqualTo([page]));
    }

    [Test]
    public void What_a_module_writes_can_be_looked_at()
    {
        using var bench = new ModuleBench();
        bench.Run(new WriteFiles(), new PublishedFile("a.txt", "/files/a.txt", "text"u8.ToArray(), null, null));

        Assert.That(bench.Written("files/a.txt"), Is.EqualTo("text"));
        Assert.That(bench.Written("files/b.txt"), Is.Null);
    }

    [Test]
    public void What_a_module_takes_from_another_pipeline_is_given_to_it_and_what_it_finds_is_heard()
    {
        using var bench = new ModuleBench();
        var numbered = bench.Run(new Numbered(ModuleBench.Flow(40)), "a", "b");

        Assert.That(numbered, Is.EqualTo(["a 41", "b 42"]));
        Assert.That(bench.Codes, Is.EqualTo(["SITE2006 b:1:1"]));
    }

    private static PageDocument Page(string path, PartialDate date)
    {
        var source = new SourceText(path, "");
        return new PageDocument
        {
            Name = PageName.Read(path, ["en"], new DiagnosticBag())!.Value,
            Source = source,
            FrontMatter = new FrontMatter { Title = "Open day", Description = "The day of open doors.", Date = date },
            FirstLine = source.LineSpan(1),
            TextStart = 0,
            Fingerprint = 0,
        };
    }

    private sealed class Numbered(Flow<int> first) : IModule<string, string>
    {
        public IReadOnlyList<string> Execute(IReadOnlyList<string> documents, BuildContext context)
        {
            context.Diagnostics.Report(YamlProblems.KeyMissing(new SourceText(documents[^1], "").LineSpan(1), "number"));
            return [.. documents.Select((d, i) => $"{d} {first.Only + i + 1}")];
        }
    }
}
