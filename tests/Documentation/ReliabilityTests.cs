using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>docs/reliability.md promises nothing that no test holds.</summary>
public sealed partial class ReliabilityTests
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");
    private static readonly IReadOnlyList<(string Row, string Test, string Guard)> Rows = [.. Read(File.ReadAllLines(Path.Combine(Docs, "reliability.md")))];

    [Test]
    public void Every_row_names_a_test_that_is_there_and_what_it_fails_without()
    {
        Assert.That(Rows, Has.Count.GreaterThan(40));
        Assert.That(Rows.SelectMany(r => Faults(r.Row, r.Test, r.Guard)), Is.Empty);
    }

    [TestCase("| a | b | c | nobody has tried | x |", "names no test")]
    [TestCase("| a | b | c | [GoneTests](../tests/Publishing/GoneTests.cs) | x |", "is not there")]
    [TestCase("| a | b | c | [CacheTests](../tests/Publishing/CacheTests.cs) `Nothing_of_that_name` | x |", "no test Nothing_of_that_name")]
    [TestCase("| a | b | c | [CacheTests](../tests/Publishing/CacheTests.cs) |  |", "fails without what?")]
    [TestCase("| a | b | c | [CacheTests](../tests/Publishing/CacheTests.cs) | still to be tried: x |", "was not seen to fail")]
    public void A_row_that_promises_too_much_is_found(string row, string finding)
    {
        var (read, test, guard) = Read(["| fault | how | promise | test | fails without |", "| --- | --- | --- | --- | --- |", row]).Single();
        Assert.That(Faults(read, test, guard), Has.Some.Contains(finding));
    }

    private static IEnumerable<string> Faults(string row, string test, string guard)
    {
        var links = Link().Matches(test);
        if (links.Count == 0) yield return $"{row}: names no test";
        if (guard.Length == 0) yield return $"{row}: fails without what?";
        if (guard.Contains("to be tried", StringComparison.Ordinal) || guard.StartsWith('(')) yield return $"{row}: was not seen to fail";
        var files = links.Select(l => Path.GetFullPath(Path.Combine(Docs, l.Groups[1].Value))).ToList();
        foreach (var file in files.Where(f => !File.Exists(f))) yield return $"{row}: {file} is not there";
        var code = string.Concat(files.Where(File.Exists).Select(File.ReadAllText));
        foreach (var name in Name().Matches(test).Select(m => m.Groups[1].Value).Where(n => !code.Contains(n, StringComparison.Ordinal))) yield return $"{row}: no test {name}";
    }

    // Tables in which a test holds something; those of figures and of what was found have none.
    private static IEnumerable<(string Row, string Test, string Guard)> Read(IEnumerable<string> lines)
    {
        var (test, guard) = (-1, -1);
        foreach (var line in lines)
        {
            if (!line.StartsWith('|')) test = -1;
            else if (test < 0) (test, guard) = (Cells(line).IndexOf("test"), Cells(line).IndexOf("fails without"));
            else if (guard >= 0 && !line.StartsWith("| ---", StringComparison.Ordinal) && Cells(line) is { } cells) yield return (cells[0], cells[test], cells[guard]);
        }
    }

    // A bar that is part of a cell is escaped.
    private static List<string> Cells(string line) => [.. Bar().Split(line).Skip(1).SkipLast(1).Select(c => c.Trim())];

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\]\((\.\./tests/[^)]+\.cs)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([A-Za-z0-9]+_[A-Za-z0-9_]+)`")]
    private static partial Regex Name();
}
