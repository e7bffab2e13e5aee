using System.Globalization;

namespace ChemSter.Site.Tests.Corruption;

/// <summary>A single wrong character in a content file of the real site never makes the generator fall over, and either changes nothing of what the site says or is told
/// within two lines of where it stands.</summary>
/// <remarks>
/// <para>A damage is one character deleted, doubled, swapped with its neighbour, in the other letter case, or replaced by one that means something in YAML, Markdown or
/// HTML or that can't be seen (<see cref="Damage"/>).</para>
/// <para>The site says what it said (<see cref="Meaning"/>) if it has the same pages at the same addresses, and each has the same elements with the same attributes in
/// the same order, links and what is for machines among them; and if no text, nor an attribute that is read to people, differs by more than two words that follow each
/// other: the damaged one and, since a blank may come or go, its neighbour. So a slip in a word is no change of meaning, for no program knows every word of a language;
/// of one that changes a date, a number or a name the translation tells, and where none does it is in the list of what passes. The anchor of a heading follows its words and counts as the same.</para>
/// <para>A message is told within two lines if the place that it names is, or one that it shows beside it, as messages on translations do.</para>
/// <para>Without a variable a few damages are done to each file; <c>SITE_STRESS=50 dotnet test --filter CorruptionTests</c> does fifty.</para>
/// </remarks>
public sealed class CorruptionTests : IDisposable
{
    private static readonly int Times = int.Parse(Environment.GetEnvironmentVariable("SITE_STRESS") ?? "2", CultureInfo.InvariantCulture);

    /// <summary>What passes without a word, or is told elsewhere, and why that is right: lines of which the beginning is damaged or what stands behind it, in the files whose names begin so.</summary>
    private static readonly (string File, string Line, Kind Kind, string Why)[] Passes =
    [
        ("data/", "- id: ", Kind.FoundElsewhere, "an id is right by itself; it is told wherever the old one is referred to"),
        ("data/site.yml", "  en: ", Kind.Unnoticed, "a home page that is not called like its site is called by both names"),
        ("data/site.yml", "  pl: ", Kind.Unnoticed, "a home page that is not called like its site is called by both names"),
        ("data/site.yml", "base-url: ", Kind.Unnoticed, "another host is as good as this one"),
        ("input/", "redirect-from: ", Kind.Unnoticed, "nothing leads to an old address any more"),
        ("input/", "slug: ", Kind.Unnoticed, "an address need not be a word; every link to the page follows it"),
        ("input/index.", "title: ", Kind.Unnoticed, "a home page that is not called like its site is called by both names"),
    ];

    private readonly Dictionary<Kind, int> _counts = [];
    private CorruptedSite _site = null!;

    private static IEnumerable<TestCaseData> Files => CorruptedSite.Files.Select((file, i) => new TestCaseData(file, i).SetArgDisplayNames(file));

    [OneTimeSetUp]
    public void Begin() => _site = new CorruptedSite();

    [OneTimeTearDown]
    public void Tell() =>
        TestContext.Progress.WriteLine($"Damages: {_counts.Values.Sum()}. {string.Join(", ", _counts.OrderBy(c => c.Key).Select(c => $"{c.Key}: {c.Value}"))}");

    public void Dispose() => _site?.Dispose();

    [TestCaseSource(nameof(Files))]
    public void A_wrong_character_changes_nothing_or_is_told_where_it_stands(string file, int number)
    {
        var bad = new List<string>();
        for (var i = 0; i < Times; i++)
        {
            var outcome = _site.Try(file, (number * 100_000) + i);
            _counts[outcome.Kind] = _counts.GetValueOrDefault(outcome.Kind) + 1;
            if (outcome.Kind > Kind.Found && !MayPass(file, outcome)) bad.Add($"{outcome.Kind}, {file}: {outcome}");
        }

        Assert.That(bad, Is.Empty);
    }

    private static bool MayPass(string file, Outcome outcome) =>
        Passes.Any(p => p.Kind == outcome.Kind && file.StartsWith(p.File, StringComparison.Ordinal) && outcome.Damage.Was.StartsWith(p.Line, StringComparison.Ordinal));
}
