using ChemSter.Site.Fuzzing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Properties;

/// <summary>The corpus of the fuzzer, and all that it has found, tried again.</summary>
public sealed class CorpusTests
{
    public static IEnumerable<string> Targets => AllTargets.All.Select(t => t.Name);

    [TestCaseSource(nameof(Targets))]
    public void What_fuzzing_has_come_to_and_found_keeps_all_promises(string name)
    {
        var target = AllTargets.All.First(t => t.Name == name);
        var folder = Path.Combine(Repository.Root, "fuzzing", "corpus", name);
        Assert.That(Directory.Exists(folder), "Each target has a corpus.");
        Assert.Multiple(() =>
        {
            foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)) Assert.That(() => target.Try(File.ReadAllBytes(file)), Throws.Nothing, Path.GetFileName(file));
        });
    }

    [Test]
    public void Every_corpus_belongs_to_a_target() =>
        Assert.That(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "fuzzing", "corpus")).Select(Path.GetFileName), Is.SubsetOf(Targets));
}
