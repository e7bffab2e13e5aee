using ChemSter.Site.Commands;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Publishing;

/// <summary>What is found in pairs of texts comes and goes with either side, with the record of what was accepted, and with the data by which both are compared: in the preview,
/// which builds the same site again and again, and in builds that know of each other by the cache alone.</summary>
public sealed class RepeatedPairTests
{
    private const string Polish = "Klaster założono w 2013 roku.\n\nSkupia wiele podmiotów.\n\n- jawność\n- równość";
    private const string English = "The cluster was founded in 2013.\n\nIt has many members.\n\n- openness\n- equality";

    /// <summary>Edits that follow each other, each with a code that is told then and, behind a sign, one that isn't.</summary>
    private static readonly (string What, string Codes, Action<TestSite> Do)[] Edits =
    [
        ("nothing", "-SITE5101 -SITE5201 -SITE5301 -SITE5104", _ => { }),
        ("a word of the source", "SITE5101", s => Source(s, "wiele", "bardzo wiele")),
        ("another page", "SITE5101", s => s.WithPage("index.en", "Home", "Text of the main page.")),
        ("the translation, which nobody accepts", "SITE5101", s => Target(s, "many", "a great many")),
        ("it is accepted", "-SITE5101", s => Accept(s, "about", "en")),
        ("the translation again", "-SITE5101", s => Target(s, "many", "very many")),
        ("the source as it was", "SITE5101", s => Source(s, "", "")),
        ("the record goes", "SITE5104 -SITE5101", s => s.Without("translations/en/about.lock")),
        ("a token of the source that was never", "SITE5111", s => s.WithPage("about.en", "About us", English, "source-version: 7kq2m8xz")),
        ("accepted as a whole", "-SITE5104 -SITE5101", s => { Target(s, "", ""); Accept(s, "about", "en"); }),
        ("a year of the translation", "SITE5301", s => Target(s, "2013", "2014")),
        ("the same year in the source", "SITE5101 -SITE5301", s => Source(s, "2013", "2014")),
        ("both as they were", "-SITE5101 -SITE5301", s => { Source(s, "", ""); Target(s, "", ""); }),
        ("an item of the source", "SITE5201", s => Source(s, "- równość", "- równość\n- uczciwość")),
        ("the same of the translation", "SITE5102 -SITE5201", s => Target(s, "- equality", "- equality\n- honesty")),
        ("an item less in the source", "SITE5202", s => Source(s, "", "")),
        ("an item less in the translation", "-SITE5202 -SITE5102", s => Target(s, "", "")),
        ("a term is agreed", "SITE5401", s => s.With("data/glossary.yml", Glossary("participant"))),
        ("another page", "SITE5401", s => s.WithPage("index.en", "Home", "Text of the home page.")),
        ("another term is agreed", "-SITE5401", s => s.With("data/glossary.yml", Glossary("member"))),
        ("a wording to avoid", "SITE5402", s => s.With("data/glossary.yml", Glossary("member") + "- id: publicity\n  term:\n    pl: jawność\n    en: { preferred: publicity, avoid: [openness] }\n")),
        ("no glossary", "-SITE5401 -SITE5402", s => s.Without("data/glossary.yml")),
        ("a text of the data", "SITE5101", s => ReplaceIn(s, "data/site.yml", "Serwis do testów.", "Serwis do prób.")),
        ("it is accepted", "-SITE5101", s => Accept(s, "data/site.yml", "en")),
        ("nothing of translations is told", "-SITE5101", s => { s.Severity("translations: off"); Source(s, "wiele", "niewiele"); }),
        ("it is an error", "SITE5101", s => ReplaceIn(s, "data/site.yml", "translations: off", "translations: error")),
        ("a draft, in which it is a warning", "SITE5002 -SITE5101", s => s.WithPage("about.en", "About us", English, "draft: true")),
        ("the record is broken", "SITE5107", s => s.With("translations/en/about.lock", "no record")),
        ("the record is mended, for the source as it is", "-SITE5107 -SITE5101", s => { s.Without("translations/en/about.lock"); Target(s, "", ""); Accept(s, "about", "en"); }),
        ("a snippet", "SITE5104", s => s.With("input/_box.pl.md", "Pole tekstowe.").With("input/_box.en.md", "A text field.").WithPage("index.pl", "Start", "{{include _box}}").WithPage("index.en", "Home", "{{include _box}}")),
        ("it is accepted, and so is the page", "-SITE5104 -SITE5102", s => { Accept(s, "_box", "en"); Accept(s, "index", "en"); }),
        ("the snippet's source", "SITE5101", s => s.With("input/_box.pl.md", "Pole bez tekstu.")),
        ("the translation goes", "SITE5001 -SITE5108", s => s.Without("input/about.en.md")),
        ("both go, the record stays", "SITE5108", s => s.Without("input/about.pl.md")),
        ("the record goes, too", "-SITE5108", s => s.Without("translations/en/about.lock")),
    ];

    [Test]
    public void The_preview_tells_of_pairs_what_a_first_build_does()
    {
        using var site = Site();
        var files = new WatchedFiles(site.Root);
        var builder = new SiteBuilder(Options(site), files);
        using var output = new MemoryOutput();
        foreach (var (what, codes, edit) in Edits)
        {
            edit(site);
            files.LookAgain();
            // Twice, for what is told only once would be missed at the second time.
            for (var time = 0; time < 2; time++)
            {
                var result = builder.Build(output);
                if (!result.Succeeded) output.Discard();
                Compare(what, codes, result, site);
            }
        }
    }

    [Test]
    public void Builds_with_a_cache_between_them_tell_of_pairs_what_a_first_build_does()
    {
        using var site = Site();
        foreach (var (what, codes, edit) in Edits)
        {
            edit(site);
            for (var time = 0; time < 2; time++) Compare(what, codes, Generator.Run(Options(site) with { Output = site.Output }), site);
        }
    }

    private static TestSite Site()
    {
        var site = TestSite.Compared().WithPage("about.pl", "O nas", Polish).WithPage("about.en", "About us", English);
        Run(site, "accept", "--all", "--baseline");
        return site;
    }

    private static BuildOptions Options(TestSite site) => new() { Root = site.Root, AsOf = new DateOnly(2026, 1, 1) };

    private static void Compare(string what, string codes, BuildResult result, TestSite site)
    {
        using var clean = new MemoryOutput();
        var expected = new SiteBuilder(Options(site), new DiskFiles(site.Root), isRepeated: false).Build(clean);
        Assert.That(Told(result), Is.EqualTo(Told(expected)), what);
        foreach (var code in codes.Split(' '))
        {
            var found = result.Diagnostics.Select(d => d.Code);
            Assert.That(found, code[0] == '-' ? Has.None.EqualTo(code[1..]) : Has.Some.EqualTo(code), what);
        }
    }

    private static List<string> Told(BuildResult result) =>
        [.. result.Diagnostics.Select(d => $"{d.Severity} {d.Code} {d.Span.File} {d.Span.From} {d.Span.Text} {d.Message.English} {d.Token}")];

    private static string Glossary(string term) => $"- id: member\n  term:\n    pl: podmiot\n    en: {term}\n";

    private static void Source(TestSite site, string from, string to) => site.WithPage("about.pl", "O nas", Edited(Polish, from, to));

    private static void Target(TestSite site, string from, string to) => site.WithPage("about.en", "About us", Edited(English, from, to));

    private static string Edited(string text, string from, string to) => from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal);

    private static void ReplaceIn(TestSite site, string path, string from, string to)
    {
        var file = Path.Combine(site.Root, path);
        File.WriteAllText(file, File.ReadAllText(file).Replace(from, to, StringComparison.Ordinal));
    }

    private static void Accept(TestSite site, string page, string language) => Run(site, "accept", page, language);

    private static void Run(TestSite site, params string[] args)
    {
        var error = new StringWriter();
        Assert.That(CommandLine.RunAsync(["translate", .. args, "--root", site.Root], new StringWriter(), error).GetAwaiter().GetResult(), Is.Zero, error.ToString());
    }
}
