using System.Text.Json;
using ChemSter.Site.Commands;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Commands;

/// <summary><c>new</c>: what is created, that the site still passes its check then, and that nothing is ever replaced.</summary>
public sealed class NewCommandTests
{
    private static readonly string[] BothTitles = ["--title", "pl=Kontakt i dojazd", "--title", "en=Contact"];

    [Test]
    public async Task A_page_is_created_in_all_languages_and_the_site_still_passes()
    {
        using var site = TestSite.Compared();

        var (exit, output, error) = await Run(site, ["new", "page", .. BothTitles]);

        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("""
            Created:
              input/contact.pl.md  https://small.example/kontakt-i-dojazd/
              input/contact.en.md  https://small.example/en/contact/
            Next: fill in what is marked “{{todo}}”
            """));
        Assert.That(Text(site, "input/contact.pl.md"), Is.EqualTo("""
            ---
            title: Kontakt i dojazd
            slug: kontakt-i-dojazd
            description: "{{todo}}"
            draft: true
            ---

            {{todo}}

            """));
        Assert.That(Errors(site), Is.Empty);
    }

    [Test]
    public async Task With_description_and_text_and_no_draft_the_page_is_published()
    {
        using var site = TestSite.Compared();
        await Run(site, ["new", "page", "about/contact", .. BothTitles, "-d", "pl=Jak do nas trafić: bez adresu.", "-d", "en=How to find us: without an address."]);
        foreach (var language in (string[])["pl", "en"])
        {
            site.With($"input/about/contact.{language}.md", Text(site, $"input/about/contact.{language}.md").Replace("draft: true\n", "", StringComparison.Ordinal).Replace("{{todo}}", "Text.", StringComparison.Ordinal));
        }

        Assert.That(site.BuildClean().Has("en/about/contact/index.html"), Is.True);
    }

    [Test]
    public async Task A_title_that_is_not_given_is_marked_as_still_to_be_written()
    {
        using var site = TestSite.Compared();

        var (exit, output, _) = await Run(site, "new", "page", "notes", "--title", "Uwagi: pierwsze \"i\" drugie");

        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.Contain("input/notes.en.md  https://small.example/en/notes/"));
        Assert.That(Text(site, "input/notes.pl.md"), Does.StartWith("---\ntitle: \"Uwagi: pierwsze \\\"i\\\" drugie\"\nslug: uwagi-pierwsze-i-drugie\n"));
        Assert.That(Text(site, "input/notes.en.md"), Does.StartWith("---\ntitle: \"{{todo}} Uwagi: pierwsze \\\"i\\\" drugie\"\ndescription: \"{{todo}}\"\n"));
        Assert.That(Errors(site), Is.Empty);
    }

    [Test]
    public async Task News_has_a_day_and_the_page_of_its_folder_in_all_languages()
    {
        using var site = TestSite.Compared();

        var first = await Run(site, "new", "news", "--title", "pl=Nowy numer", "--title", "en=A new issue");
        var second = await Run(site, "new", "news", "other", "--title", "pl=Inny numer", "--date", "2025-03-02");

        Assert.That((first.Exit, second.Exit), Is.EqualTo((0, 0)), first.Error + second.Error);
        Assert.That(Directory.EnumerateFiles(Path.Combine(site.Root, "input/news")).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "2025-03-02-other.en.md", "2025-03-02-other.pl.md", "2026-01-01-a-new-issue.en.md", "2026-01-01-a-new-issue.pl.md", "index.en.md", "index.pl.md",
        }));
        Assert.That(Text(site, "input/news/2026-01-01-a-new-issue.pl.md"), Does.Contain("\ndate: 2026-01-01\n"));
        Assert.That(second.Output, Does.Contain("https://small.example/aktualnosci/inny-numer/").And.Not.Contain("index"));
        Assert.That(Errors(site), Is.Empty);
        Assert.That(Text(site, "input/news/index.en.md"), Does.Contain("title: News\n").And.Contain("from Small").And.Contain("{{list}}").And.Not.Contain("draft"));
    }

    [Test]
    public async Task News_can_have_topics_from_the_beginning()
    {
        using var site = TestSite.Compared().With("data/tags.yml", "- { id: glass, name: { pl: Szkło, en: Glass } }");

        var (exit, _, error) = await Run(site, "new", "news", "--title", "pl=Nowy numer", "--title", "en=A new issue", "--tag", "glass");
        var wrong = await Run(site, "new", "news", "other", "--title", "pl=Inny numer", "--tag", "glas");

        Assert.That(exit, Is.Zero, error);
        Assert.That(Text(site, "input/news/2026-01-01-a-new-issue.pl.md"), Does.Contain("\ntemplate: news\ntags: [glass]\n"));
        Assert.That(wrong.Exit, Is.EqualTo(2));
        Assert.That(wrong.Error, Does.Contain("no topic “glas”; there are: glass"));
        Assert.That(Errors(site), Is.Empty);
    }

    [Test]
    public async Task An_event_is_a_file_of_the_data_and_the_first_one_brings_the_pages_of_events()
    {
        using var site = TestSite.Compared();
        File.AppendAllText(Path.Combine(site.Root, "data/site.yml"), "time-zone: Europe/Warsaw\n");

        var (exit, _, error) = await Run(site, "new", "event", "--title", "pl=Zjazd", "--title", "en=Congress", "--date", "2027-09-17/2027-09-18");
        var second = await Run(site, "new", "event", "ball", "--title", "pl=Bal: noc", "--title", "en=Ball", "--date", "2027-01-09 20:00", "--end", "23:30", "-d", "pl=Tańczymy do rana.", "-d", "en=We dance all night.");

        Assert.That(exit, Is.Zero, error);
        Assert.That(second.Exit, Is.Zero, second.Error);
        Assert.That(Text(site, "data/events/congress-2027.yml"), Is.EqualTo("title:\n  pl: Zjazd\n  en: Congress\nstart: 2027-09-17\nend: 2027-09-18\n"));
        Assert.That(second.Output, Does.Contain("data/events/ball.yml").And.Not.Contain("input/"));
        Assert.That(Errors(site), Is.Empty);
        Assert.That(site.Build().Succeeded, Is.True);
        var built = new BuiltSite(site.Output);
        Assert.That(built.Page("en/events/index.html").QuerySelectorAll(".events h2").Select(h => h.TextContent), Is.EqualTo(["Ball", "Congress"]));
        Assert.That(built.Page("wydarzenia/ball/index.html").QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")), Is.EqualTo(["2027-01-09T20:00+01:00", "2027-01-09T23:30+01:00"]));
    }

    [Test]
    public async Task A_time_in_a_site_without_a_zone_is_refused_with_what_to_do()
    {
        using var site = TestSite.Small();

        var (exit, _, error) = await Run(site, "new", "event", "--title", "pl=Zjazd", "--title", "en=Congress", "--date", "2027-09-17 10:00");

        Assert.That(exit, Is.Not.Zero);
        Assert.That(error, Does.Contain("in data/site.yml add time-zone: Europe/Warsaw"));
        Assert.That(Directory.Exists(Path.Combine(site.Root, "data/events")), Is.False);
    }

    [Test]
    public async Task The_page_of_the_folder_counts_as_translated_where_a_site_keeps_records()
    {
        using var site = TestSite.Compared();
        await Run(site, "translate", "accept", "--all", "--baseline");

        await Run(site, "new", "news", "--title", "pl=Nowy numer", "--title", "en=A new issue");

        Assert.That(File.Exists(Path.Combine(site.Root, "translations/en/news/index.lock")), Is.True);
        Assert.That(site.Build().Diagnostics.Where(d => d.Severity != Severity.Hint).Select(d => d.Message.English), Is.Empty);
    }

    [Test]
    public async Task A_sites_own_archetype_wins()
    {
        using var site = TestSite.Compared().With("theme/archetypes/page.md", "---\ntitle: {title}\ndescription: Of {site}.\nextra: { keeper: office }\ndraft: true\n---\n\n{{include _address}} {odd}\n");

        await Run(site, ["new", "page", "contact", .. BothTitles]);

        Assert.That(Text(site, "input/contact.en.md"), Is.EqualTo("---\ntitle: Contact\ndescription: Of Small.\nextra: { keeper: office }\ndraft: true\n---\n\n{{include _address}} {odd}\n"));
    }

    [Test]
    public async Task Nothing_is_replaced_and_nothing_is_written_by_halves()
    {
        using var site = TestSite.Compared().With("input/contact.en.md", "mine");

        var (exit, output, error) = await Run(site, ["new", "page", "contact", .. BothTitles]);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(error, Is.EqualTo("The file input/contact.en.md exists already. Nothing was written.\n"));
        Assert.That(Text(site, "input/contact.en.md"), Is.EqualTo("mine\n"));
        Assert.That(File.Exists(Path.Combine(site.Root, "input/contact.pl.md")), Is.False);
    }

    [Test]
    public void A_batch_that_can_not_be_finished_leaves_no_trace()
    {
        using var site = TestSite.Small();
        var settings = new SourceText("data/site.yml", Text(site, "data/site.yml"));
        var before = Listing(site);
        var batch = new SourceBatch(site.Root);

        var inTheWay = batch.Write(
            [PlannedFile.OfText("input/a/b/c.pl.md", "c"), PlannedFile.OfText("data/x.yml", "x")],
            [new SourceEdit("data/site.yml", settings.Text, [new TextEdit(0, 4, "NAME")]), new SourceEdit("input/index.pl.md", "said something else", [])]);

        Assert.That(inTheWay, Is.EqualTo("input/index.pl.md"));
        Assert.That(Listing(site), Is.EqualTo(before));
        Assert.That(Text(site, "data/site.yml"), Is.EqualTo(settings.Text));
        Assert.That(() => batch.Write([PlannedFile.OfText("input/new/c.pl.md", "c"), PlannedFile.OfText("output/x", "x")], []), Throws.TypeOf<OutputRefusedException>());
        Assert.That(Listing(site), Is.EqualTo(before));
    }

    [Test]
    public async Task A_dry_run_shows_what_would_be_and_writes_nothing()
    {
        using var site = TestSite.Compared();
        var before = Listing(site);

        var (exit, output, _) = await Run(site, ["new", "page", .. BothTitles, "--dry-run"]);

        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.StartWith("These files would be created (nothing was written):\n  input/contact.pl.md  https://").And.Contain("\ninput/contact.en.md:\n  ---\n  title: Contact\n"));
        Assert.That(Listing(site), Is.EqualTo(before));
    }

    [Test]
    public async Task Programs_get_a_line_for_each_file()
    {
        using var site = TestSite.Compared();

        var (_, output, _) = await Run(site, ["new", "page", .. BothTitles, "--format", "json"]);

        var lines = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(lines.Select(l => l.GetProperty("file").GetString()), Is.EqualTo(new[] { "input/contact.pl.md", "input/contact.en.md" }));
        Assert.That(lines[1].GetProperty("addresses")[0].GetString(), Is.EqualTo("https://small.example/en/contact/"));
    }

    [TestCase("The title is missing. Write, for example: ", "new", "page")]
    [TestCase("The title is missing. Write, for example: ", "new", "news")]
    [TestCase("The date is missing. Write, for example: ", "new", "event", "--title", "Zjazd")]
    [TestCase("The language’s code is missing. Write, for example: ", "new", "language")]
    [TestCase("Create what? Possible: page, news, event, member, language.", "new")]
    [TestCase("--title: the site has no language “xx”. Possible: pl, en", "new", "page", "--title", "xx=Y")]
    [TestCase("--title: two texts for the language “pl”", "new", "page", "--title", "pl=Y", "--title", "Z")]
    [TestCase("--title: there is no text after “pl=”", "new", "page", "--title", "pl=")]
    [TestCase("The page input/about.en.md has the title “About us” already.", "new", "page", "--title", "en=About us")]
    [TestCase("For example: o-nas/dojazd", "new", "page", "O nas/Dojazd", "--title", "X")]
    [TestCase("--end: “evening” is neither a day nor a time; write it as 14:30", "new", "event", "--title", "X", "--date", "2026-09-17", "--end", "evening")]
    [TestCase("The title in en is missing. Write, for example: ", "new", "event", "--title", "Zjazd", "--date", "2026-09-17")]
    [TestCase("--date: “17.09.2026” is not a date; write it as 2026-05-12", "new", "event", "--title", "X", "--date", "17.09.2026")]
    [TestCase("The site has the language “en” already.", "new", "language", "en")]
    [TestCase("“Deutsch” is not the code of a language", "new", "language", "Deutsch")]
    public async Task What_is_wrong_or_missing_is_told_in_a_sentence(string expected, params string[] arguments)
    {
        using var site = TestSite.Small();
        var before = Listing(site);

        var (exit, output, error) = await Run(site, arguments);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.Contain(expected).And.Match(@"^[^\n]+\n$"));
        Assert.That(Listing(site), Is.EqualTo(before));
    }

    [Test]
    public async Task A_slug_that_another_page_has_is_told_and_nothing_is_written()
    {
        using var site = TestSite.Small();

        var (exit, _, error) = await Run(site, "new", "page", "us", "--title", "pl=O: nas");

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(error, Does.Contain("the address /o-nas/ is already taken").And.EndWith("Nothing was written.\n"));
        Assert.That(File.Exists(Path.Combine(site.Root, "input/us.pl.md")), Is.False);
    }

    [Test]
    public async Task On_a_terminal_what_is_missing_is_asked_for_and_only_that()
    {
        using var site = TestSite.Compared();
        var questions = new Answers("page", "Kontakt i dojazd", "Contact", "", "How to find us.", "us/contact");

        var (exit, output, error) = await Run(site, questions, "new");

        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(questions.Asked, Is.EqualTo(new[]
        {
            "What do you want to create?", "Title, pl:", "Title, en (Enter: later):", "Description, 50–160 characters, pl (Enter: later):",
            "Description, 50–160 characters, en (Enter: later):", "The file in input/, without language and ending: [contact]",
        }));
        Assert.That(output, Does.Contain("input/us/contact.en.md  https://small.example/en/us/contact/"));
        Assert.That(Text(site, "input/us/contact.en.md"), Does.Contain("description: How to find us.\n"));
    }

    [Test]
    public async Task Nobody_is_asked_who_does_not_want_to_be()
    {
        using var site = TestSite.Compared();
        var questions = new Answers();

        var (exit, _, error) = await Run(site, questions, "new", "page", "--no-input");

        Assert.That((exit, questions.Asked), Is.EqualTo((2, (string[])[])));
        Assert.That(error, Does.Contain("--title \"pl=…\" --title \"en=…\""));
    }

    [Test]
    public async Task A_language_is_added_and_the_site_passes_with_nothing_translated()
    {
        using var site = TestSite.Compared()
            .With("data/principles.yml", "- id: trust\n  title: { pl: Zaufanie, en: Trust }  # why\n  text:\n    pl: >-\n      Ufamy\n      sobie.\n    en: >-\n      We\n      trust.\n\n# end\n")
            .With("data/figures.yml", "- id: e\n  value: 20\n  unit:\n    pl: {one: podmiot, few: podmioty, many: podmiotów, other: podmiotu}\n    en: {one: entity, other: entities}\n  label: {pl: Razem, en: Together}\n  at: 2013-08\n");

        var (exit, output, error) = await Run(site, "new", "language", "de", "--name", "Deutsch");

        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.Contain("data/languages/de.yml").And.Contain("translate start index de"));
        Assert.That(Text(site, "data/languages/de.yml"), Does.StartWith("name: Deutsch\nlocale: de_DE\ndirection: ltr\n"));
        Assert.That(Text(site, "data/site.yml"), Does.Contain("name: { pl: Mały serwis, en: Small site, de: Small site }\n").And.Contain("\nlanguages: [pl, en, de]\n")
            .And.EndWith("missing-translation:\n  - policy: refuse\n  - policy: leave-out\n    language: de\n"));
        Assert.That(Text(site, "data/principles.yml"), Is.EqualTo(
            "- id: trust\n  title: { pl: Zaufanie, en: Trust, de: Trust }  # why\n  text:\n    pl: >-\n      Ufamy\n      sobie.\n    en: >-\n      We\n      trust.\n    de: >-\n      We\n      trust.\n\n# end\n"));
        Assert.That(Text(site, "data/figures.yml"), Does.Contain("    en: {one: entity, other: entities}\n    de: {one: entity, other: entities}\n"));
        Assert.That(site.Build().Diagnostics.Where(d => d.Severity != Severity.Hint).Select(d => d.Message.English), Is.Empty);
    }

    [TestCase("missing-translation: leave-out  # for now\n", "missing-translation:\n  - policy: leave-out\n  - policy: leave-out\n    language: de  # for now\n")]
    [TestCase("missing-translation:\n- policy: refuse  # all\n", "missing-translation:\n- policy: refuse  # all\n- policy: leave-out\n  language: de\n")]
    [TestCase("missing-translation: [{ policy: refuse }]\n", "missing-translation: [{ policy: refuse }, { policy: leave-out, language: de }]\n")]
    public async Task The_policy_for_missing_translations_keeps_what_it_said(string before, string after)
    {
        using var site = TestSite.Compared();
        site.With("data/site.yml", Text(site, "data/site.yml").Replace("languages: [pl, en]", "languages:\n- pl\n- en", StringComparison.Ordinal) + before);

        var (exit, _, error) = await Run(site, "new", "language", "de");

        Assert.That(exit, Is.Zero, error);
        Assert.That(Text(site, "data/site.yml"), Does.EndWith(after).And.Contain("languages:\n- pl\n- en\n- de\n"));
    }

    [Test]
    public async Task Line_ends_and_byte_order_mark_of_the_settings_stay()
    {
        using var site = TestSite.Compared();
        var written = "\uFEFF" + Text(site, "data/site.yml").Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(site.Root, "data/site.yml"), written);

        await Run(site, "new", "language", "de");

        var bytes = File.ReadAllBytes(Path.Combine(site.Root, "data/site.yml"));
        Assert.That(bytes[..3], Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
        Assert.That(bytes.Count(b => b == '\n'), Is.EqualTo(bytes.Count(b => b == '\r')));
    }

    private static string Text(TestSite site, string path) => File.ReadAllText(Path.Combine(site.Root, path));

    private static string[] Listing(TestSite site) => [.. Directory.EnumerateFileSystemEntries(site.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Errors(TestSite site) => site.Build().Diagnostics.Where(d => d.Severity != Severity.Hint).Select(d => $"{d.Code} {d.Message.English}");

    private static Task<(int Exit, string Output, string Error)> Run(TestSite site, params string[] args) => Run(site, null, args);

    private static async Task<(int Exit, string Output, string Error)> Run(TestSite site, IQuestions? questions, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exit = await CommandLine.RunAsync([.. args, "--root", site.Root, "--as-of", "2026-01-01"], new UserConsole(output, error) { Questions = questions });
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>A person who answers what is asked, one after the other.</summary>
    private sealed class Answers(params string[] answers) : IQuestions
    {
        private readonly Queue<string> _left = new(answers);

        public List<string> Asked { get; } = [];

        public Task<string> AskAsync(Bilingual question, string? proposal, Func<string, Bilingual?> complain, CancellationToken cancellation)
        {
            Asked.Add(question.English + (string.IsNullOrEmpty(proposal) ? "" : $" [{proposal}]"));
            var answer = _left.Dequeue();
            Assert.That(complain(answer), Is.Null);
            Assert.That(answer.Length > 0 || proposal is not null, Is.True, $"{question.English} must be answered.");
            return Task.FromResult(answer.Length > 0 ? answer : proposal!);
        }

        public Task<string> ChooseAsync(Bilingual question, IReadOnlyList<(string Value, Bilingual Name)> choices, CancellationToken cancellation)
        {
            Asked.Add(question.English);
            Assert.That(choices.Select(c => c.Value), Does.Contain(_left.Peek()));
            return Task.FromResult(_left.Dequeue());
        }
    }
}
