using System.Text;
using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary><c>translate start</c>, <c>export</c> and <c>import</c> as a translator uses them.</summary>
public sealed class TranslateExchangeCommandTests
{
    private const string Polish = "Zob. [start](../index.pl.md) i *więcej*.\n\n> Cytat, który\n> ma dwa wiersze.\n\n| Rok | Opis |\n| --- | --- |\n| 2013 | Początek |";

    [Test]
    public async Task Start_creates_the_file_with_all_that_its_source_has()
    {
        using var site = Site();

        var (exit, output, error) = await Run(site, "start", "news/first", "en");

        Assert.That((exit, output, error), Is.EqualTo((0, $"Created input/news/first.en.md. Passages to translate (marked “{{{{todo}}}}”): 7.\nIt is a draft. To look at it: ChemSter.Site serve --drafts --root {Path.GetRelativePath(Directory.GetCurrentDirectory(), site.Root)}\n", "")));
        Assert.That(Text(site, "input/news/first.en.md"), Is.EqualTo("""
            ---
            title: "{{todo}} Pierwsza"
            description: "{{todo}} Pierwsza, news/first.pl."
            # a remark
            nav-order: 3
            draft: true
            ---

            {{todo}} Zob. [start](../index.en.md) i *więcej*.

            > {{todo}} Cytat, który ma dwa wiersze.

            | {{todo}} Rok | {{todo}} Opis |
            | --- | --- |
            | 2013 | {{todo}} Początek |

            """.ReplaceLineEndings("\n")));
        Assert.That(Directory.Exists(Path.Combine(site.Root, "translations")), Is.False);
    }

    [TestCase("news/first", "en")]
    [TestCase("input/news/first.pl.md", "en")]
    [TestCase("news/first.pl.md", "en")]
    public async Task Start_takes_a_key_or_a_file_and_never_touches_one_that_is_there(string page, string language)
    {
        using var site = Site();
        await Run(site, "start", page, language);
        File.WriteAllText(Path.Combine(site.Root, "input/news/first.en.md"), "mine");

        var (exit, output, error) = await Run(site, "start", page, language);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(error, Is.EqualTo("The translation exists already: input/news/first.en.md. Nothing was changed.\n"));
        Assert.That(Text(site, "input/news/first.en.md"), Is.EqualTo("mine"));
    }

    [TestCase("start", "news/frist", "en", "Did you mean “news/first”?")]
    [TestCase("start", "news/first", "fr", "Possible: en")]
    [TestCase("start", "data/site.yml", "en", "translate export")]
    [TestCase("export", "news/frist", "en", "Did you mean “news/first”?")]
    [TestCase("export", "fr", "", "The site has no language “fr”. Possible: pl, en")]
    [TestCase("import", "no-such.xlf", "", "There is no file no-such.xlf")]
    public async Task What_is_misspelt_is_told_with_what_was_meant(string command, string first, string second, string told)
    {
        using var site = Site();

        var (exit, output, error) = await Run(site, [command, first, .. second.Length == 0 ? [] : new[] { second }]);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.Contain(told));
    }

    [TestCase("xliff", "t.xlf")]
    [TestCase("po", "t.po")]
    public async Task What_was_given_out_and_translated_comes_back_as_a_page_and_is_recorded(string format, string name)
    {
        using var site = Site();
        var file = Path.Combine(site.Root, name);
        Assert.That((await Run(site, "export", "news/first", "en", "--format", format, "-o", file)).Output, Does.Contain("Passages: 7."));
        Translate(file, ("Pierwsza, news/first.pl.", "The first piece of news."), ("Pierwsza", "First"), ("Zob. ", "See "), ("start", "home"), ("więcej", "more"), (" i ", " and "), ("Cytat, który ma dwa wiersze.", "A quotation of two lines."), ("Rok", "Year"), ("Opis", "What"), ("Początek", "Beginning"));

        var (exit, output, error) = await Run(site, "import", file);

        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(output, Is.EqualTo("Written: input/news/first.en.md\nTranslations imported: 7. Not finished, skipped: 0.\n"));
        Assert.That(Text(site, "input/news/first.en.md"), Is.EqualTo("---\ntitle: First\ndescription: The first piece of news.\n# a remark\nnav-order: 3\n---\n\nSee [home](../index.en.md) and *more*.\n\n> A quotation of two lines.\n\n| Year | What |\n| --- | --- |\n| 2013 | Beginning |\n"));
        Assert.That(Text(site, "translations/en/news/first.lock"), Does.Contain("Cytat, który ma dwa wiersze."));
        Assert.That((await Run(site, "import", file)).Output, Does.StartWith("No file has changed.\n"));
    }

    [Test]
    public async Task A_translation_that_was_begun_is_no_mistake()
    {
        using var site = Site().WithPage("news/first.pl", "Pierwsza", "Klaster powstał w 2013 roku, skupia wiele podmiotów i działa na rynku krajowym oraz europejskim.");
        await Run(site, "start", "news/first", "en");

        Assert.That(site.Codes(), Is.SubsetOf(new[] { "SITE5002 input/news/first.pl.md:1:1", "SITE5002 input/news/first.en.md:4:1", "SITE5120 input/news/first.en.md:2:8" }));
    }

    [Test]
    public async Task A_link_to_a_heading_that_will_have_another_anchor_is_told()
    {
        using var site = Site().WithPage("links.pl", "Łącza", "[Niżej](#dzial)\n\n## Dział");

        var (exit, _, error) = await Run(site, "start", "links", "en");

        Assert.That(exit, Is.Zero);
        Assert.That(error, Does.Contain("warning SITE5718: the link #dzial leads to a heading whose anchor in the translation is not known").And.Contain("input/links.en.md:7:18"));
    }

    [Test]
    public async Task Data_come_back_into_their_file_and_nothing_else_in_it_changes()
    {
        using var site = Site();
        var before = Text(site, "data/site.yml");
        var file = Path.Combine(site.Root, "t.po");
        await Run(site, "export", "data/site.yml", "en", "--format", "po", "-o", file);
        File.WriteAllText(file, File.ReadAllText(file).Replace("A site for tests.", "A site, for: tests.", StringComparison.Ordinal));

        await Run(site, "import", file);

        Assert.That(Text(site, "data/site.yml"), Is.EqualTo(before.Replace("en: A site for tests.", "en: \"A site, for: tests.\"", StringComparison.Ordinal)));
    }

    [Test]
    public async Task A_file_keeps_its_line_ends_and_byte_order_mark()
    {
        using var site = Site().With("input/about.en.md", [.. Encoding.UTF8.Preamble, .. "---\r\ntitle: About us\r\ndescription: About us.\r\n---\r\n\r\nText about us.\r\n"u8]);
        var file = Path.Combine(site.Root, "t.xlf");
        await Run(site, "export", "about", "en", "-o", file);
        File.WriteAllText(file, File.ReadAllText(file).Replace("Text about us.", "All about us.", StringComparison.Ordinal));

        await Run(site, "import", file);

        byte[] expected = [.. Encoding.UTF8.Preamble, .. "---\r\ntitle: About us\r\ndescription: About us.\r\n---\r\n\r\nAll about us.\r\n"u8];
        Assert.That(File.ReadAllBytes(Path.Combine(site.Root, "input/about.en.md")), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_conflict_ends_with_1_until_somebody_decides()
    {
        using var site = Site();
        var file = Path.Combine(site.Root, "t.xlf");
        await Run(site, "export", "about", "en", "-o", file);
        File.WriteAllText(file, File.ReadAllText(file).Replace("Text about us.", "Theirs.", StringComparison.Ordinal));
        site.WithPage("about.en", "About us", "Ours.");

        var (exit, _, error) = await Run(site, "import", file);

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(error, Does.Contain("SITE5711").And.Contain("t.xlf").And.Contain("input/about.en.md:6:1"));
        Assert.That(Text(site, "input/about.en.md"), Does.Contain("Ours."));
        Assert.That((await Run(site, "import", file, "--force")).Exit, Is.Zero);
        Assert.That(Text(site, "input/about.en.md"), Does.Contain("Theirs."));
    }

    [Test]
    public async Task A_file_for_translators_is_never_replaced_and_never_among_the_sources()
    {
        using var site = Site();
        var file = Path.Combine(site.Root, "t.xlf");
        File.WriteAllText(file, "work of a day");

        Assert.That((await Run(site, "export", "en", "-o", file)).Exit, Is.EqualTo(2));
        Assert.That(File.ReadAllText(file), Is.EqualTo("work of a day"));
        Assert.That((await Run(site, "export", "en", "-o", Path.Combine(site.Root, "input", "t.xlf"))).Error, Does.Contain("source files"));
    }

    [Test]
    public async Task A_folder_gets_a_file_for_each_text()
    {
        using var site = Site();
        var folder = Path.Combine(site.Root, "out") + "/";

        await Run(site, "export", "en", "-o", folder, "--format", "po");

        Assert.That(Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo(new[] { "about.en.po", "data.site.yml.en.po", "index.en.po", "news.first.en.po" }));
    }

    [TestCase(new byte[] { 0xFF, 0xFE, 0x3C, 0x00 }, "UTF-16")]
    [TestCase(new byte[] { 0x3C, 0xB1, 0xEA }, "UTF-8")]
    public async Task A_file_in_another_encoding_is_told(byte[] bytes, string told)
    {
        using var site = Site().With("t.xlf", bytes);

        var (exit, _, error) = await Run(site, "import", Path.Combine(site.Root, "t.xlf"));

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(error, Does.Contain(told));
    }

    [Test]
    public void What_is_still_to_be_translated_can_not_be_published_but_is_shown_in_a_preview_of_drafts()
    {
        const string Page = "---\ntitle: \"{{todo}} O nas\"\ndescription: About us.\n---\n\n## {{todo}} Tytuł\n\n{{todo}} Tekst.";
        using var site = TestSite.Small().With("input/about.en.md", Page);
        Assert.That(site.Messages(), Does.Contain("error SITE5120: passages marked “{{todo}}” are not translated yet (3)").And.Contain("input/about.en.md:2:8"));

        site.With("input/about.en.md", Page.Replace("About us.", "About us.\ndraft: true", StringComparison.Ordinal));
        Assert.That(site.Messages(), Does.Contain("hint SITE5120").And.Not.Contain("error SITE5120"));
        site.Build(o => o with { Drafts = true });
        Assert.That(new BuiltSite(site.Output).Text("en/about/index.html"), Does.Contain("<mark>not translated yet</mark> Tekst."));
    }

    private static TestSite Site() => TestSite.Small().WithPage("news/first.pl", "Pierwsza", Polish, "# a remark", "nav-order: 3", "slug: pierwsza");

    private static string Text(TestSite site, string path) => File.ReadAllText(Path.Combine(site.Root, path));

    // As a translator's tool would: the source goes into the translation, its words replaced.
    private static void Translate(string file, params (string From, string To)[] words)
    {
        var text = File.ReadAllText(file);
        var isPo = file.EndsWith(".po", StringComparison.Ordinal);
        var result = new StringBuilder();
        var source = "";
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (isPo && line.StartsWith("msgid ", StringComparison.Ordinal)) source = line["msgid ".Length..];
            if (!isPo && trimmed.StartsWith("<source>", StringComparison.Ordinal)) source = trimmed["<source>".Length..^"</source>".Length];
            if (isPo && line == "msgstr \"\"" && source != "\"\"") result.Append("msgstr ").Append(In(source)).Append('\n');
            else result.Append(!isPo && trimmed.StartsWith("<source>", StringComparison.Ordinal) ? $"{line}<target>{In(source)}</target>" : line).Append('\n');
        }

        File.WriteAllText(file, result.ToString());

        string In(string words2)
        {
            foreach (var (from, to) in words) words2 = words2.Replace(from, to, StringComparison.Ordinal);
            return words2;
        }
    }

    private static async Task<(int Exit, string Output, string Error)> Run(TestSite site, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync(["translate", .. args, "--root", site.Root], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
