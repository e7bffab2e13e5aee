using System.Text.Json;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Tests.Support;
using NJsonSchema;

namespace ChemSter.Site.Tests.Diagnostics;

public sealed class SarifReportTests
{
    private static readonly NpmPackage Schemas = new("@microsoft/jest-sarif", "1.0.0-beta.0");

    private static readonly SourceText Text = new("input/a b/ż.pl.md", "\n---\ntitle: A 💧 B\ntitle: B\n");

    private static readonly Diagnostic[] Findings =
    [
        FrontMatterProblems.TextBeforeFrontMatter(Text.Span(0, 1)),
        YamlProblems.KeyTwice(Text.Span(20, 25), "title", Text.Span(5, 10)),
        FileProblems.NoText(Text.Span(14, 16)),
    ];

    [TestCase("")]
    [TestCase("docs")]
    public async Task A_log_is_valid_by_the_standard_s_schema(string folder)
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Schemas.Need("lib/schemas/sarif-2.1.0-rtm.5.json")));

        // The schema of that package wants its own address.
        Assert.That(schema.Validate(Render(folder, Findings)).Where(e => e.Property != "$schema"), Is.Empty);
        Assert.That(schema.Validate(Render(folder)).Where(e => e.Property != "$schema"), Is.Empty);
        Assert.That(schema.Validate(Render(folder, Findings).Replace("ruleId", "rule", StringComparison.Ordinal)), Is.Not.Empty, "It would say so.");
    }

    [Test]
    public void A_result_has_its_place_in_code_points_its_others_and_its_fix()
    {
        using var log = JsonDocument.Parse(Render("docs", Findings));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results");
        var place = results[2].GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("docs/input/a%20b/%C5%BC.pl.md"));
        Assert.That(place.GetProperty("region").ToString().Split('\n').Select(l => l.Trim()), Does.Contain("\"startLine\": 3,").And.Contain("\"startColumn\": 10,").And.Contain("\"endColumn\": 11"));
        Assert.That(results[1].GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(3));
        Assert.That(results[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("insertedContent").GetProperty("text").GetString(), Is.Empty);
        Assert.That(results.EnumerateArray().Select(r => r.GetProperty("level").GetString()), Is.EqualTo(["error", "error", "warning"]));
    }

    [Test]
    public void A_finding_is_known_again_when_its_line_has_moved()
    {
        var moved = new SourceText(Text.Path, "\n\n\n  title: A\ntitle: A\n");

        var prints = Prints(YamlProblems.KeyTwice(new SourceText(Text.Path, "title: A").Span(0, 5), "title", moved.Whole));

        Assert.That(Prints(YamlProblems.KeyTwice(moved.Span(5, 10), "title", moved.Whole)), Is.EqualTo(prints));
        Assert.That(Prints(YamlProblems.KeyTwice(moved.Span(5, 10), "title", moved.Whole), YamlProblems.KeyTwice(moved.Span(14, 19), "title", moved.Whole)), Is.Unique);
    }

    [Test]
    public void A_rule_brings_what_the_documentation_says_of_it()
    {
        using var log = JsonDocument.Parse(new SarifReport(UiLanguage.English, "", code => new Explanation(code, "A title", "A summary.", "# A page\n")).Render(Findings));
        var rules = log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.That(rules.EnumerateArray().Select(r => r.GetProperty("id").GetString()), Is.EqualTo(["SITE1019", "SITE2002", "SITE2007"]));
        Assert.That(rules[0].GetProperty("help").GetProperty("markdown").GetString(), Is.EqualTo("# A page\n"));
    }

    private static IEnumerable<string?> Prints(params Diagnostic[] findings)
    {
        using var log = JsonDocument.Parse(Render("", findings));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString())];
    }

    private static string Render(string folder, params Diagnostic[] findings) => new SarifReport(UiLanguage.Polish, folder, _ => null).Render(findings);
}
