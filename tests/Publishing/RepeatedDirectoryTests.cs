using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>A directory that is built again and again, as the preview does, and by a build that finds what the one before left.</summary>
public sealed class RepeatedDirectoryTests
{
    private static readonly (string What, Action<TestSite> Do)[] Edits =
    [
        ("nothing", _ => { }),
        ("a new organisation", s => s.With("data/organisations/nowa.yml", "name: Nowa\nkind: school\n")),
        ("it is of another kind", s => s.With("data/organisations/nowa.yml", "name: Nowa\nkind: company\n")),
        ("its membership ends", s => s.With("data/organisations/nowa.yml", "name: Nowa\nkind: company\nmember: { until: 2025 }\n")),
        ("it has another name", s => s.With("data/organisations/nowa.yml", "name: Inna\nkind: company\nmember: { until: 2025 }\n")),
        ("it has a page that somebody has written", s => s.WithPage("members/nowa.pl", "Nowa", "Tekst.").WithPage("members/nowa.en", "New", "Text.")),
        ("that page has another address", s => s.WithPage("members/nowa.en", "New", "Text.", "slug: other")),
        ("a competence is part of another", s => s.With("data/competences.yml", "- { id: chemistry, name: { pl: Chemia, en: Chemistry } }\n- { id: paint, name: { pl: Farby, en: Paint } }\n- { id: trade, name: { pl: Handel, en: Trade }, within: paint }\n")),
        ("a place is called otherwise", s => s.With("data/places.yml", "- { id: opole, name: Opole }\n- { id: warsaw, name: Warszawa }\n")),
        ("the whole list has a page no more", s => s.Without("input/members/index.pl.md").Without("input/members/index.en.md")),
        ("organisations have no pages", s => s.Without("input/members/one.pl.md").Without("input/members/one.en.md")),
    ];

    [Test]
    public void Whatever_was_edited_it_gives_what_a_first_build_does()
    {
        using var site = Members.Site(31, perPage: 10);
        var options = new BuildOptions { Root = site.Root, Output = site.Output, AsOf = new DateOnly(2026, 1, 1) };
        var files = new WatchedFiles(site.Root);
        var builder = new SiteBuilder(options, files);
        using var output = new MemoryOutput();
        foreach (var (what, edit) in Edits)
        {
            edit(site);
            files.LookAgain();
            using var clean = new MemoryOutput();
            var expected = new SiteBuilder(options, new DiskFiles(site.Root), isRepeated: false).Build(clean);
            Assert.That(expected.Succeeded, what);
            builder.Build(output);
            var written = Generator.Run(options);
            Assert.That(written.Files, Is.EqualTo(expected.Files), what);
            foreach (var file in expected.Files.Select(f => f.Path))
            {
                Assert.That(output.Find(file)!.Value.Span.SequenceEqual(clean.Find(file)!.Value.Span), $"{what}: {file}, in memory");
                Assert.That(File.ReadAllBytes(Path.Combine(site.Output, file)).AsSpan().SequenceEqual(clean.Find(file)!.Value.Span), $"{what}: {file}, written");
            }
        }
    }
}
