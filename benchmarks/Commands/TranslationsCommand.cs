using System.CommandLine;
using System.Globalization;
using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Benchmarks.Translations;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Surveys;

namespace ChemSter.Site.Benchmarks.Commands;

/// <summary><c>translations</c>: plants faults in bilingual pages and counts how many are found, where, and what else is told.</summary>
public static class TranslationsCommand
{
    /// <summary>Adds the command.</summary>
    public static void AddTo(RootCommand root)
    {
        var site = new Option<string>("--site") { Description = "the site in whose pages the faults are planted", DefaultValueFactory = _ => Path.Combine(Workshop.Repository, "benchmarks/translations/site") };
        var most = new Option<int>("--most") { Description = "how many of a kind in a page at most", DefaultValueFactory = _ => 12 };
        var seed = new Option<int>("--seed") { Description = "another seed draws others", DefaultValueFactory = _ => 1 };
        var missed = new Option<bool>("--missed") { Description = "list what was not found, or told more than once" };
        var times = new Option<bool>("--times") { Description = "measure what each check takes instead" };
        var command = new Command("translations", "Plants faults in bilingual pages: how many are found, and what else is told") { site, most, seed, missed, times };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(site)!), parsed.GetValue(most), parsed.GetValue(seed), parsed.GetValue(missed), parsed.GetValue(times)));
        root.Add(command);
    }

    private static void Run(string site, int most, int seed, bool listsMissed, bool measuresTimes)
    {
        var survey = TranslationSurvey.Read(new BuildOptions { Root = site }, out _) ?? throw new BenchmarkException($"The site in {site} can't be read.");
        if (measuresTimes)
        {
            new CheckTimes(survey).Print();
            return;
        }

        var run = new MutationRun(survey, most, Dice.For(seed, 1));
        var untouched = run.OnUntouchedPages();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Findings on the untouched pages, all of them false: {untouched.Count}\n"));
        foreach (var finding in untouched) Console.WriteLine($"  {finding.Code} {finding.Span.File}:{finding.Span.From.Line}: {finding.Message.English}");

        Console.WriteLine("| group | fault | planted | found | exactly one finding | at its place |\n| --- | --- | ---: | ---: | ---: | ---: |");
        var all = new List<(Family Family, MutantResult Result)>();
        foreach (var family in StructureFamilies.All.Concat(FactFamilies.All).Concat(WordingFamilies.All))
        {
            var planted = run.Plant(family);
            all.AddRange(planted.Select(p => (family, p.Result)));
            Console.WriteLine(Row(family.Group, family.Name, family.IsHarmless, [.. planted.Select(p => p.Result)]));
            if (!listsMissed) continue;
            foreach (var (mutant, result) in planted.Where(p => family.IsHarmless ? p.Result.Count > 0 : !p.Result.IsFound || p.Result.Count != 1))
            {
                Console.WriteLine($"  {(result.IsFound ? "more" : "missed")}: {mutant.What}");
                foreach (var finding in result.Findings) Console.WriteLine($"      {finding.Code} {finding.Message.English}");
            }
        }

        Console.WriteLine("\n| group | | planted | found | exactly one finding | at its place |\n| --- | --- | ---: | ---: | ---: | ---: |");
        foreach (var group in all.GroupBy(a => a.Family.Group)) Console.WriteLine(Row(group.Key, "all", group.First().Family.IsHarmless, [.. group.Select(g => g.Result)]));
    }

    private static string Row(string group, string name, bool isHarmless, IReadOnlyList<MutantResult> results)
    {
        string Share(Func<MutantResult, bool> holds) => results.Count == 0 ? "–" : (results.Count(holds) / (double)results.Count).ToString("0.000", CultureInfo.InvariantCulture);
        // Where nothing must be found, the share is that of changes that nothing was told of.
        return isHarmless
            ? $"| {group} | {name} (nothing must be found) | {results.Count} | {Share(r => r.Count == 0)} | – | – |"
            : $"| {group} | {name} | {results.Count} | {Share(r => r.IsFound)} | {Share(r => r.IsFound && r.Count == 1)} | {Share(r => r.IsFound && r.IsAtItsPlace)} |";
    }
}
