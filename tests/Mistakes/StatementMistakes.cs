using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>One mistake in the accessibility statement, or a day that has come.</summary>
public sealed class StatementMistakes
{
    private const string Right = "page: about\nstatus: not-assessed\nprepared: 2025-11-25\n";
    private const string Assessed = "page: about\nprepared: 2025-11-25\n";

    [TestCase("page: about\nprepared: 2025-11-25", "SITE2006 F:1:1", TestName = "No status")]
    [TestCase("page: about\nstatus: not-assessed", "SITE2006 F:1:1", TestName = "No day of preparation")]
    [TestCase(Assessed + "status: zgodna", "SITE3008 F:3:9", TestName = "A status in other words")]
    [TestCase(Assessed + "status: compliant", "SITE2231 F:3:9", TestName = "Compliant, and nobody has assessed it")]
    [TestCase(Assessed + "status: compliant\nassessment: { kind: audit }\ninaccessible: [{ text: { pl: Tekst., en: Text. }, reason: non-compliance }]", "SITE2231 F:3:9", TestName = "Compliant, but for some content")]
    [TestCase(Assessed + "status: compliant\nassessment: { by: Nikt }", "SITE2006 F:4:13", TestName = "An assessment of no kind")]
    [TestCase(Assessed + "status: compliant\nassessment: { kind: oględziny }", "SITE3008 F:4:21", TestName = "An assessment of an unknown kind")]
    [TestCase(Right + "assessment: { kind: audit }", "SITE2232 F:2:9", TestName = "Not assessed, with an assessment")]
    [TestCase(Assessed + "status: partially-compliant", "SITE2233 F:3:9", TestName = "Partially compliant, and not said what is not")]
    [TestCase(Assessed + "status: partially-compliant\ninaccessible: []", "SITE2233 F:3:9", TestName = "Partially compliant, with an empty list")]
    [TestCase(Assessed + "status: partially-compliant\ninaccessible: [{ text: { pl: Tekst., en: Text. } }]", "SITE2006 F:4:16", TestName = "Content that is not accessible for no reason")]
    [TestCase(Assessed + "status: partially-compliant\ninaccessible: [{ text: { pl: Tekst. }, reason: out-of-scope }]", "SITE5005 F:4:24", TestName = "Content in one language")]
    [TestCase(Right + "updated: 2025-12-01", "SITE2234 F:4:10", TestName = "A site newer than its statement")]
    [TestCase(Right + "updated: 2026-01", "SITE2234 F:4:10", TestName = "A site newer than its statement, by months")]
    [TestCase(Right + "reviewed: 2025-11-01", "SITE2234 F:4:11", TestName = "Reviewed before it was prepared")]
    [TestCase(Right + "reviewed: 2025-12", "SITE3021 F:4:11", TestName = "A review in some month")]
    [TestCase(Right + "published: 1.12.2025", "SITE3001 F:4:12", TestName = "A date that is none")]
    [TestCase(Right + "contact: { email: office at example.org }", "SITE3022 F:4:19", TestName = "An e-mail address that is none")]
    [TestCase(Right + "contact: { email: office@example }", "SITE3022 F:4:19", TestName = "An e-mail address without a full host")]
    [TestCase(Right + "contact: { phone: 77 000 00 00 }", "SITE3023 F:4:19", TestName = "A telephone number without its country")]
    [TestCase(Right + "contact: { unit: { en: Unit } }", "SITE5005 F:4:18", TestName = "A unit in one language")]
    [TestCase(Right + "contact: { mail: office@example.org }", "SITE2005 F:4:12", TestName = "An unknown key of the contact")]
    [TestCase(Right + "burden-analysis: costs", "SITE3011 F:4:18", TestName = "An analysis that is nowhere")]
    [TestCase(Right + "apps: [{ link: https://app.example/ }]", "SITE2006 F:4:8", TestName = "An application without name")]
    [TestCase(Right + "public-body: tak", "SITE3006 F:4:14", TestName = "A public body, perhaps")]
    [TestCase(Right + "satus: compliant", "SITE2004 F:4:1", TestName = "An unknown key")]
    [TestCase("- a", "SITE2019 F:1:1", TestName = "A list")]
    public void A_wrong_statement_is_found(string text, string expected)
    {
        using var site = WithStatement(text);
        Assert.That(site.Codes().Where(c => !c.Contains("SITE2237", StringComparison.Ordinal)), Is.EqualTo(new[] { expected.Replace("F:", "data/accessibility.yml:", StringComparison.Ordinal) }));
    }

    [Test]
    public void A_claim_without_assessment_is_told_what_to_enter_in_both_languages_and_is_not_published()
    {
        using var site = WithStatement(Assessed + "status: compliant");
        var result = site.Build();

        Assert.That(result.Succeeded, Is.False);
        var finding = result.Diagnostics.Single();
        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Help!.Value.English, Does.Contain("assessment:").And.Contain("kind").And.Contain("status: not-assessed"));
        Assert.That(finding.Help!.Value.Polish, Does.Contain("assessment:").And.Contain("kind").And.Contain("status: not-assessed"));
    }

    [TestCase("page: nowhere", "SITE2236 data/accessibility.yml:1:7", TestName = "A page that is not there")]
    [TestCase("page: index", "SITE2236 data/accessibility.yml:1:7|SITE2236 data/accessibility.yml:1:7", TestName = "A page without the statement")]
    [TestCase("", "SITE2236 data/accessibility.yml:2:11", TestName = "No page named")]
    [TestCase("page: about", "", TestName = "The right page")]
    public void The_page_with_the_statement_is_named(string line, string expected)
    {
        using var site = WithStatement(line.Length == 0 ? "status: not-assessed\nprepared: 2025-11-25" : $"{line}\nstatus: not-assessed\nprepared: 2025-11-25");
        var told = site.Build().Diagnostics.Select(d => $"{d.Code} {d.Span.File}:{d.Span.From.Line}:{d.Span.From.Column}").ToList();
        // One finding a language where both versions lack it.
        Assert.That(string.Join('|', told), Is.EqualTo(expected));
    }

    [Test]
    public void A_statement_without_data_is_found_where_it_is_asked_for()
    {
        using var site = TestSite.Small().WithPage("about.en", "About us", "Text.\n\n{{accessibility-statement}}");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE2237 input/about.en.md:8:1" }));
    }

    [Test]
    public void An_id_of_the_statement_is_not_given_to_a_heading()
    {
        using var site = WithStatement(Right).WithPage("about.en", "About us", "{{accessibility-statement}}\n\n## Contact {#a11y-kontakt}\n\nText.");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE6005 input/about.en.md:6:1" }));
    }

    [TestCase("2026-01-01", "")]
    [TestCase("2026-02-28", "")]
    [TestCase("2026-03-01", "the accessibility statement has to be reviewed by 31 March 2026")]
    [TestCase("2026-03-31", "the accessibility statement has to be reviewed by 31 March 2026")]
    [TestCase("2026-04-01", "the accessibility statement should have been reviewed by 31 March 2026")]
    [TestCase("2027-01-15", "the accessibility statement should have been reviewed by 31 March 2026")]
    [TestCase("2027-03-15", "the accessibility statement should have been reviewed by 31 March 2027")]
    [TestCase("2027-12-31", "the accessibility statement should have been reviewed by 31 March 2027")]
    public void From_March_on_the_review_of_the_year_is_asked_for(string today, string expected)
    {
        using var site = WithStatement(Right);
        // Even where no warning may pass it is published: a day that has come is nobody's mistake.
        var result = site.Build(o => o with { AsOf = Day(today), Strict = true });

        Assert.That(string.Join('|', result.Diagnostics.Select(d => d.Message.English)), Is.EqualTo(expected));
        Assert.That(result.Diagnostics.Select(d => $"{d.Code} {d.Severity} {d.Span.From.Line}:{d.Span.From.Column}"), Is.All.EqualTo("SITE2235 Hint 3:11"));
        Assert.That(result.Succeeded);
    }

    [TestCase("2026-04-01")]
    [TestCase("2026-12-31")]
    public void A_review_of_the_year_is_enough(string today)
    {
        using var site = WithStatement(Right + "reviewed: 2026-01-02");
        site.BuildClean(o => o with { AsOf = Day(today) });
    }

    [Test]
    public void Without_a_clock_nobody_is_reminded()
    {
        using var site = WithStatement(Right);
        site.BuildClean(o => o with { AsOf = null });
    }

    [TestCase("contact: office@example.org\n  expires: 2026-06-30", "2026-05-30", "", TestName = "security.txt is valid")]
    [TestCase("contact: office@example.org\n  expires: 2026-06-30", "2026-05-31", "SITE2241 Hint 3:12", TestName = "security.txt is valid for thirty days more")]
    [TestCase("contact: office@example.org\n  expires: 2026-06-30", "2026-06-30", "SITE2241 Hint 3:12", TestName = "security.txt is valid for the last day")]
    [TestCase("contact: office@example.org\n  expires: 2026-06-30", "2026-07-01", "SITE2241 Hint 3:12", TestName = "security.txt is void")]
    [TestCase("contact: office@example.org\n  expires: 2027-06-30", "2026-06-29", "SITE2242 Hint 3:12", TestName = "security.txt is valid for more than a year")]
    [TestCase("contact: office@example.org", "2026-01-01", "SITE2006 Error 2:3", TestName = "security.txt has no end")]
    [TestCase("expires: 2026-06-30", "2026-01-01", "SITE2006 Error 2:3", TestName = "security.txt has no contact")]
    [TestCase("contact: []\n  expires: 2026-06-30", "2026-01-01", "SITE2006 Error 2:12", TestName = "security.txt has an empty list of contacts")]
    [TestCase("contact: office\n  expires: 2026-06-30", "2026-01-01", "SITE3024 Error 2:12", TestName = "security.txt has a contact that is none")]
    [TestCase("contact: http://example.org/\n  expires: 2026-06-30", "2026-01-01", "SITE3024 Error 2:12", TestName = "security.txt has a contact that anybody can overhear")]
    [TestCase("contact: office@example.org\n  expires: 2026", "2026-01-01", "SITE3021 Error 3:12", TestName = "security.txt ends some day")]
    [TestCase("contact: office@example.org\n  expires: 2026-06-30\n  policy: rules", "2026-01-01", "SITE3011 Error 4:11", TestName = "security.txt has rules that are nowhere")]
    [TestCase("contact: office@example.org\n  expires: 2026-06-30\n  contacts: a", "2026-01-01", "SITE2004 Error 4:3", TestName = "security.txt has an unknown key")]
    public void What_is_wrong_with_the_contact_for_security_is_found(string settings, string today, string expected)
    {
        using var site = TestSite.Small();
        site.With("data/site.yml", $"security:\n  {settings}\n" + File.ReadAllText(Path.Combine(site.Root, "data/site.yml")));
        var told = site.Build(o => o with { AsOf = Day(today), Strict = true }).Diagnostics.Select(d => $"{d.Code} {d.Severity} {d.Span.From.Line}:{d.Span.From.Column}");
        Assert.That(string.Join('|', told), Is.EqualTo(expected));
    }

    private static TestSite WithStatement(string text) => TestSite.Small()
        .With("data/accessibility.yml", text)
        .WithPage("about.pl", "O nas", "{{accessibility-statement}}", "slug: o-nas")
        .WithPage("about.en", "About us", "{{accessibility-statement}}");

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
