using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>All decisions have one form, so that a reader knows where to look: a title with the number, a status, and Context, Decision, Rejected, Consequences.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class DecisionTests
{
    private static readonly string[] Sections = ["Context", "Decision", "Rejected", "Consequences"];

    public static IEnumerable<TestCaseData> Files =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/decisions"), "*.md").Order(StringComparer.Ordinal).Select(f => new TestCaseData(f) { TestName = $"{{m}}({Path.GetFileName(f)})" });

    [TestCaseSource(nameof(Files))]
    public void It_has_the_form_of_all(string file) => Assert.That(Faults(Path.GetFileName(file)[..4], File.ReadAllText(file)), Is.Empty);

    [TestCase("# 0001 A title\n\nStatus: accepted\n\n## Context\n\n## Decision\n\n## Rejected\n\n## Consequences\n", "title")]
    [TestCase("# 0001: A title\n\n## Context\n\n## Decision\n\n## Rejected\n\n## Consequences\n", "status")]
    [TestCase("# 0001: A title\n\nStatus: accepted\n\n## Context\n\n## What was decided\n\n## Rejected\n\n## Consequences\n", "sections")]
    public void Another_form_is_found(string text, string fault) => Assert.That(Faults("0001", text), Is.EqualTo(new[] { fault }));

    // What else there is to say has a section between these, or is told apart behind a colon: “Decision: times”.
    private static IEnumerable<string> Faults(string number, string text)
    {
        if (!text.StartsWith($"# {number}: ", StringComparison.Ordinal)) yield return "title";
        if (!Status().IsMatch(text)) yield return "status";
        if (!Heading().Matches(text).Select(m => m.Groups[1].Value).Where(Sections.Contains).Distinct().SequenceEqual(Sections)) yield return "sections";
    }

    [GeneratedRegex("^# [^\n]+\n\nStatus: (accepted|replaced by)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Status();

    [GeneratedRegex("^## ([A-Za-z]+)(?:: [^\n]+)?$", RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Heading();
}
