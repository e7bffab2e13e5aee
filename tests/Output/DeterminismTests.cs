using System.Globalization;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The same sources give the same bytes, wherever and however they are built.</summary>
[NonParallelizable]
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class DeterminismTests(WholeSite site)
{
    [Test]
    public void Built_twice() => Same();

    [Test]
    public void Built_into_an_output_folder_that_held_another_site() => Same(before: test => test.Build(o => o with { Drafts = true, BaseUrl = new Uri("https://other.example/") }));

    [Test]
    public void Built_under_another_culture()
    {
        // Real cultures are out of reach (InvariantGlobalization), so this one is as strange as can be.
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.NumberFormat.NumberGroupSeparator = "'";
        strange.NumberFormat.NumberGroupSizes = [2];
        strange.DateTimeFormat.ShortDatePattern = "d.M.yy";
        strange.DateTimeFormat.LongDatePattern = "yyyy MMMM d";
        strange.DateTimeFormat.DateSeparator = ".";
        var (current, ui, threads) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = strange;
            Same();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture) = (current, ui, threads);
        }
    }

    [TestCase(1)]
    [TestCase(64)]
    public void Built_with_another_number_of_threads(int threads)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        try
        {
            ThreadPool.SetMinThreads(threads, ports);
            Same();
        }
        finally
        {
            ThreadPool.SetMinThreads(workers, ports);
        }
    }

    [Test]
    public void Built_from_files_that_were_written_in_another_order_at_another_time()
    {
        using var test = TestSite.CopyOf(site.Root);
        var files = Directory.EnumerateFiles(test.Root, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            File.Delete(file);
            File.WriteAllBytes(file, bytes);
            File.SetLastWriteTimeUtc(file, new DateTime(1999, 12, 31, 23, 59, 58, DateTimeKind.Utc));
        }

        AssertSame(test.BuildClean());
    }

    [Test]
    public void Nothing_of_the_machine_or_of_the_day_is_in_the_files()
    {
        // Today’s date is a trace unless the content has it: an event of today, say, or a contact that holds until today.
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var isToldOf = new[] { "input", "data" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(site.Root, folder), "*", SearchOption.AllDirectories)).Any(file => file.Contains(today, StringComparison.Ordinal) || File.ReadAllText(file).Contains(today, StringComparison.Ordinal));
        string[] traces = [Repository.Root, Path.GetTempPath(), .. isToldOf ? Array.Empty<string>() : [today]];
        foreach (var file in site.Built.Files.Where(f => Path.GetExtension(f) is ".html" or ".xml" or ".css" or ".webmanifest" or ".txt"))
        {
            Assert.That(traces.Where(t => site.Built.Text(file).Contains(t, StringComparison.Ordinal)), Is.Empty, file);
        }
    }

    // Always in a folder of its own, which is the other folder of every test here.
    private void Same(Func<TestSite, BuildResult>? before = null)
    {
        using var test = TestSite.CopyOf(site.Root);
        before?.Invoke(test);
        AssertSame(test.BuildClean());
    }

    private void AssertSame(BuiltSite built)
    {
        var (expected, actual) = (site.Built.Snapshot(), built.Snapshot());
        Assert.That(actual.Keys, Is.EquivalentTo(expected.Keys));
        Assert.That(expected.Where(f => actual[f.Key] != f.Value).Select(f => f.Key), Is.Empty, "files that differ");
    }
}
