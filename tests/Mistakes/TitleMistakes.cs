using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>Titles and descriptions that search engines would not show as they were written.</summary>
public sealed class TitleMistakes
{
    // With " – Small", which is put behind each title.
    [TestCase(65 - 8, 50, null)]
    [TestCase(65 - 7, 50, "SITE3101 input/about.pl.md:2:8")]
    [TestCase(10, 160, null)]
    [TestCase(10, 161, "SITE3102 input/about.pl.md:3:14")]
    [TestCase(10, 49, "SITE3103 input/about.pl.md:3:14")]
    public void What_is_too_long_or_too_short_is_a_hint_at_its_place(int title, int description, string? expected)
    {
        using var site = Site().With("input/about.pl.md", Page(title, description));

        var found = site.Build(o => o with { Strict = true });

        Assert.That(found.Succeeded, Is.True, "no hint stops a build, not even a strict one");
        Assert.That(found.Diagnostics.Select(d => d.Severity), Is.All.EqualTo(Severity.Hint));
        Assert.That(site.Codes(), Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));
    }

    [Test]
    public void An_editor_learns_what_readers_would_see_and_what_to_do()
    {
        using var site = Site().With("input/about.pl.md", Page(70, 20));

        var messages = site.Messages();

        Assert.That(messages, Does.Contain("with “ – Small”, which is added to it, the title has 78 characters; search engines show about 65 and cut the rest"));
        Assert.That(messages, Does.Contain("the description has only 20 characters").And.Contain("write a sentence or two, 50 characters at least"));
    }

    [Test]
    public void The_home_page_is_listed_under_the_sites_name_which_is_looked_at_in_its_own_place()
    {
        using var site = Site();
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")).Replace("Small site", new string('a', 66), StringComparison.Ordinal))
            .With("input/index.en.md", Page(66, 60));

        Assert.That(site.Codes(), Is.EqualTo(["SITE3101 data/site.yml:1:30"]));
    }

    [Test]
    public void Pages_of_one_file_are_told_once()
    {
        using var site = Site()
            .With("data/organisations.yml", "- id: one\n  name: One\n- id: two\n  name: Two\n")
            .With("input/members/each.pl.md", "---\ntitle: '{name}'\ndescription: 'O {name}.'\nfor-each: organisations\n---\n\nTekst.\n")
            .With("input/members/each.en.md", $"---\ntitle: '{{name}}'\ndescription: '{{name}}: {new string('a', 60)}'\nfor-each: organisations\n---\n\nText.\n");

        Assert.That(site.Codes(), Is.EqualTo(["SITE3103 input/members/each.pl.md:3:14"]));
    }

    [TestCase("titles: warning", Severity.Warning)]
    [TestCase("SITE3103: error", Severity.Error)]
    [TestCase("SITE3103: off", null)]
    public void The_site_may_take_it_otherwise(string chosen, Severity? expected)
    {
        using var site = Site().With("input/about.pl.md", Page(10, 20));
        Choose(site, $"{chosen}, structure: off, facts: off, terms: off, language: off");

        Assert.That(site.Build().Diagnostics.Select(d => (Severity?)d.Severity), Is.EqualTo(expected is null ? Array.Empty<Severity?>() : [expected]));
    }

    private static TestSite Site()
    {
        var site = TestSite.Small();
        foreach (var name in new[] { "index.pl", "index.en", "about.pl", "about.en" })
        {
            site.With($"input/{name}.md", File.ReadAllText(Path.Combine(site.Root, $"input/{name}.md")).Replace($", {name}.", $", {name} {new string('a', 50)}.", StringComparison.Ordinal));
        }

        Choose(site, "structure: off, facts: off, terms: off, language: off");
        return site;
    }

    // Not as the other tests do, which never look at titles.
    private static void Choose(TestSite site, string severity)
    {
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.WriteAllLines(settings, [.. File.ReadLines(settings).Where(l => !l.StartsWith("severity:", StringComparison.Ordinal)), $"severity: {{ {severity} }}"]);
    }

    private static string Page(int title, int description) =>
        $"---\ntitle: {new string('a', title)}\ndescription: {new string('b', description)}\n---\n\nTekst.\n";
}
