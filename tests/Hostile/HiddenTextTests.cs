using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>What nobody can see, and what no XML can hold, gets in by no spelling: neither as itself, nor as an escape of YAML, nor as a reference of Markdown.</summary>
public sealed class HiddenTextTests
{
    private static readonly string[] Forbidden = ["0001", "0008", "000B", "001B", "007F", "0085", "009B", "2028", "2029", "202D", "202E", "FFFE", "FFFF"];

    [Test]
    public void As_an_escape_in_front_matter_and_data()
    {
        using var site = TestSite.Small();
        site.With("data/figures.yml", string.Concat(Forbidden.Select((code, i) => $"- {{ id: f{i}, value: 1, as-of: 2026, label: {{ pl: \"a\\u{code}b\", en: a }} }}\n")));
        foreach (var (i, code) in Forbidden.Index()) site.WithPage($"p{i}.pl", $"\"a\\u{code}b\"", "Tekst.").WithPage($"p{i}.en", "A page", "Text.");

        var found = site.Codes().Where(c => c.StartsWith("SITE2023", StringComparison.Ordinal)).ToList();
        Assert.That(found, Is.SupersetOf(Forbidden.Select((_, i) => $"SITE2023 data/figures.yml:{i + 1}:{(i < 10 ? 49 : 50)}").Concat(Forbidden.Select((_, i) => $"SITE2023 input/p{i}.pl.md:2:8"))));
    }

    [Test]
    public void As_a_reference_in_a_text_and_in_a_link_s_title()
    {
        using var site = TestSite.Small();
        foreach (var (i, code) in Forbidden.Index()) site.WithPage($"p{i}.pl", "Strona", $"Tekst&#x{code};.\n\nOto [strona](about.pl.md \"a&#{Convert.ToInt32(code, 16)};b\").").WithPage($"p{i}.en", "A page", "Text.");

        Assert.That(site.Codes().Where(c => c.StartsWith("SITE1008", StringComparison.Ordinal)), Is.EquivalentTo(Forbidden.Select((_, i) => $"SITE1008 input/p{i}.pl.md:6:6")));
    }

    [Test]
    public void As_half_of_a_pair()
    {
        using var site = TestSite.Small();
        site.WithPage("about.pl", "\"a\\uD800b\"", "Tekst.", "slug: o-nas");

        Assert.That(site.Codes(), Is.Not.Empty);
    }

    [TestCase("&#8230;", "…")]
    [TestCase("&#x201E;", "„")]
    [TestCase("`&#x202E;`", "&#x202E;")]
    public void Other_references_are_what_they_stand_for(string written, string shown)
    {
        using var site = TestSite.Small();
        site.WithPage("about.pl", "O nas", $"Tekst {written}", "slug: o-nas");

        Assert.That(site.BuildClean().Page("o-nas/index.html").QuerySelectorAll("main p")[^1].TextContent, Does.EndWith(shown));
    }
}
