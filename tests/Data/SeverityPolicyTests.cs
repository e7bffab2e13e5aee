using System.Text.RegularExpressions;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Data;

/// <summary>How bad findings about translations are is the site's to say, in <c>data/site.yml</c>.</summary>
public sealed partial class SeverityPolicyTests
{
    private static readonly SourceSpan Place = new SourceText("input/about.en.md", "text").Span(0, 4);

    [TestCase("SITE5301", Severity.Error, false, Severity.Error, TestName = "Where nothing is said, a finding is as bad as it says itself")]
    [TestCase("SITE5301", Severity.Error, true, Severity.Warning, TestName = "Where nothing is said, an error in a draft is a warning")]
    [TestCase("SITE5301", Severity.Warning, true, Severity.Warning, TestName = "Where nothing is said, a warning in a draft is one")]
    [TestCase("SITE2006", Severity.Error, true, Severity.Error, TestName = "What is no check of a translation is an error in drafts too")]
    public void Without_a_setting(string code, Severity severity, bool isDraft, Severity expected) =>
        Assert.That(SeverityPolicy.Default.Of(Finding(code, severity), isDraft), Is.EqualTo(expected));

    [TestCase("facts: hint", "SITE5301", false, Severity.Hint, TestName = "A group stands for its codes")]
    [TestCase("facts: hint", "SITE5201", false, Severity.Error, TestName = "A group says nothing of others")]
    [TestCase("translations: hint", "SITE5001", false, Severity.Hint, TestName = "A page that is left out is the state of a translation")]
    [TestCase("{ facts: hint, SITE5109: warning, translations: error }", "SITE5109", false, Severity.Warning, TestName = "A code wins over its group")]
    [TestCase("typography: off", "SITE5601", false, null, TestName = "Off is not told")]
    [TestCase("facts: warning", "SITE5301", true, Severity.Warning, TestName = "Drafts have what is said of all")]
    [TestCase("{ facts: error, drafts: { facts: hint } }", "SITE5301", true, Severity.Hint, TestName = "Drafts have their own")]
    [TestCase("{ facts: error, drafts: { facts: hint } }", "SITE5301", false, Severity.Error, TestName = "What is said of drafts holds for drafts alone")]
    [TestCase("{ SITE5109: hint, drafts: { translations: off } }", "SITE5109", true, null, TestName = "What is said of drafts wins over what is said of all")]
    [TestCase("{ drafts: { facts: error } }", "SITE5301", true, Severity.Error, TestName = "An error is one in drafts if the site wants it so")]
    public void With_a_setting(string setting, string code, bool isDraft, Severity? expected)
    {
        var policy = Read(setting, out var found);

        Assert.That(found, Is.Empty);
        Assert.That(policy.Of(Finding(code, Severity.Error), isDraft), Is.EqualTo(expected));
        Assert.That(policy.Apply(Finding(code, Severity.Error), isDraft)?.Severity, Is.EqualTo(expected));
    }

    [TestCase("fcats: hint", "SITE5801", "facts")]
    [TestCase("SITE5019: hint", "SITE5802", null)]
    [TestCase("SITE519: hint", "SITE5801", "SITE5109")]
    [TestCase("SITE4001: hint", "SITE5802", null)]
    [TestCase("facts: info", "SITE3008", null)]
    [TestCase("drafts: { draft: off }", "SITE5801", null)]
    [TestCase("drafts: { drafts: { facts: off } }", "SITE5801", null)]
    public void What_it_can_not_mean_is_told(string setting, string code, string? suggestion)
    {
        Read(setting, out var found);

        Assert.That(found.Select(d => d.Code), Is.EqualTo([code]));
        if (suggestion is not null) Assert.That(found[0].Help?.English, Does.Contain($"did you mean “{suggestion}”?"));
    }

    [Test]
    public void A_mistake_in_the_setting_is_found_at_its_place()
    {
        using var site = TestSite.Small().Severity("fact: hint, SITE4001: off");

        Assert.That(site.Codes(), Is.EqualTo(["SITE5801 data/site.yml:9:26", "SITE5802 data/site.yml:9:38"]));
    }

    [Test]
    public void Every_code_that_can_be_chosen_is_one_of_the_catalogue()
    {
        var folder = Path.Combine(Repository.Root, "src", "Diagnostics", "Catalogue");
        var codes = Directory.EnumerateFiles(folder, "*.cs")
            .Where(file => Path.GetFileName(file) != "SeverityCodes.cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)))
            .Select(m => m.Value)
            .Where(code => SeverityCodes.GroupOf(code) is not null)
            .Distinct();

        Assert.That(SeverityCodes.All, Is.EquivalentTo(codes));
    }

    private static SeverityPolicy Read(string setting, out IReadOnlyList<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        var text = new SourceText("data/site.yml", setting + "\n");
        var policy = SeverityPolicy.Read(new MapReader(YamlFile.ReadMap(text, diagnostics)!, diagnostics, SiteKeys.Severity));
        found = diagnostics.Sorted();
        return policy;
    }

    private static Diagnostic Finding(string code, Severity severity) =>
        new() { Code = code, Severity = severity, Span = Place, Message = new Bilingual("a", "b") };

    [GeneratedRegex("SITE[0-9]{4}")]
    private static partial Regex Code();
}
