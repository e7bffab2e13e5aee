using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Office;

/// <summary>The cluster in the fields of the European platform: filled from the data that pages show, and what is missing said.</summary>
public sealed class ProfileTests
{
    private const string Members = """
        - id: one
          name: One
          kind: company
        - id: two
          name: Two
          kind: company
        - id: three
          name: Three
          kind: university
        - id: four
          name: Four
          kind: chamber
        - id: five
          name: Five
          kind: company
          member: { until: 2025-12-31 }
        - id: six
          name: Six
          kind: company
          is-member: false
        """;

    [Test]
    public void Members_are_counted_as_they_stand_on_the_day_of_the_build()
    {
        using var site = WithMembers();
        var page = site.BuildClean().Page("en/about/index.html");

        string Of(string label) => page.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")!.TextContent == label).QuerySelector("td")!.TextContent.Trim();
        Assert.That(Of("Total number of members"), Is.EqualTo("4"));
        Assert.That(Of("SMEs"), Is.EqualTo("2"));
        Assert.That(Of("Large enterprises"), Is.EqualTo("0"));
        Assert.That(Of("Research organisations and universities"), Is.EqualTo("1"));
        Assert.That(Of("Other members"), Is.EqualTo("1"));
        Assert.That(Of("Legal form"), Is.EqualTo("missing data/profile.yml: legal-form"));
        Assert.That(Of("Cluster organisation"), Is.EqualTo("Small site"));
    }

    [TestCase("- id: seven\n  name: Seven\n", "data/organisations.yml: kind", "missing")]
    [TestCase("- id: seven\n  name: Seven\n  kind: firm\n", "data/kinds.yml: class", "1")]
    public void What_is_not_known_of_every_member_is_not_counted(string member, string missing, string others)
    {
        using var site = WithMembers();
        site.With("data/kinds.yml", File.ReadAllText(Path.Combine(site.Root, "data/kinds.yml")) + "- { id: firm, name: { pl: firma, en: firm }, plural: { pl: Zakłady, en: Firms }, class: company }\n")
            .With("data/organisations.yml", Members + "\n" + member);
        var page = site.BuildClean().Page("en/about/index.html");

        string Of(string label) => page.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")!.TextContent == label).QuerySelector("td")!.TextContent.Trim();
        Assert.That(Of("Total number of members"), Is.EqualTo("5"));
        Assert.That(new[] { Of("SMEs"), Of("Large enterprises") }, Is.All.EqualTo($"missing {missing}"));
        Assert.That(Of("Other members"), Does.StartWith(others));
    }

    [Test]
    public async Task The_command_prints_the_same_and_tells_by_its_exit_code_whether_something_is_missing()
    {
        using var site = WithMembers();

        var (exit, text) = await Run(site, "profile", "pl");
        Assert.That(exit, Is.Zero);
        Assert.That(text, Does.Contain("\n    [brak] data/profile.yml: country\n").And.Contain("Łączna liczba członków (Total number of members)\n    4\n"));
        var (strict, table) = await Run(site, "profile", "--format", "markdown", "--strict");
        Assert.That(strict, Is.EqualTo(1));
        Assert.That(table, Does.Contain("| Total number of members | 4 |").And.Contain("| Country | *missing* `data/profile.yml: country` |"));
        Assert.That((await Run(site, "profile", "--format", "csv")).Output, Does.StartWith("Field,What to enter,missing\r\n").And.Contain("\r\nTotal number of members,4,\r\n").And.Contain("\r\nPhone,'+48 77 000 00 00,\r\n"));
        Assert.That((await Run(site, "profile", "xx")).Exit, Is.EqualTo(2));
    }

    [Test]
    public void Organisations_of_which_nothing_is_said_are_not_taken_for_all_members()
    {
        using var site = TestSite.Small().With("data/organisations.yml", "- id: one\n  name: One\n").WithPage("about.en", "About us", "{{profile}}");
        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(page.QuerySelectorAll("code").Select(c => c.TextContent), Does.Contain("data/organisations.yml: member"));
    }

    private static TestSite WithMembers() => TestSite.Small()
        .With("data/kinds.yml", "- id: company\n  name: { pl: firma, en: company }\n  class: sme\n- id: university\n  name: { pl: uczelnia, en: university }\n  class: university\n- id: chamber\n  name: { pl: izba, en: chamber }\n")
        .With("data/organisations.yml", Members)
        .With("data/contacts.yml", "- id: office\n  role: { pl: Biuro, en: Office }\n  phone: +48 77 000 00 00\n")
        .WithPage("about.en", "About us", "{{profile}}");

    private static async Task<(int Exit, string Output)> Run(TestSite site, params string[] args)
    {
        var output = new StringWriter();
        var exit = await CommandLine.RunAsync([.. args, "--root", site.Root, "--as-of", "2026-01-01", "--ui-language", "en"], output, output);
        return (exit, output.ToString());
    }
}
