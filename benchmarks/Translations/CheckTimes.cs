using System.Diagnostics;
using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Surveys;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Benchmarks.Translations;

/// <summary>What each check takes for a page and its translation, one after the other on one core.</summary>
/// <param name="survey">The site whose pages are checked.</param>
public sealed class CheckTimes(TranslationSurvey survey)
{
    private readonly TextToTranslate[] _texts = [.. survey.Texts.Where(t => t.Target is not null && !t.Source.IsData)];

    /// <summary>Measures and prints.</summary>
    public void Print()
    {
        var data = survey.Data;
        var structure = new StructureCheck();
        var contacts = new ContactCheck(data);
        var values = new ValueFinder(data);
        IFactFinder[] finders = [new ContactFinder(data.Languages), new OrganisationFinder(data)];
        var terms = new TermCheck(data);
        var languages = new LanguageCheck(data);
        var bodies = _texts.ToDictionary(t => t, t => Parse(t.Target!));
        var pairs = _texts.Select(t => new TextPair(t.Source, t.Target!, BlockAligner.Align(t.Source, t.Target!))).ToArray();
        Console.WriteLine("| step | µs a page and its translation |\n| --- | ---: |");
        Measure("parse one of them, which the build does anyway", t => Parse(t.Target!));
        Measure("read blocks of one of them", t => BlockReader.Read(bodies[t], t.Target!.Language, data.Site.Languages));
        Measure("align", t => BlockAligner.Align(t.Source, t.Target!));
        MeasurePairs("structure", structure.Check);
        MeasurePairs("contacts", contacts.Check);
        MeasurePairs("facts", (p, r) => new FactCheck(values, finders).Check(p, r));
        MeasurePairs("names", (p, r) => new NameCheck(data, terms).Check(p, r));
        MeasurePairs("terms", terms.Check);
        MeasurePairs("language", languages.Check);
        Measure("all", t => survey.Setup.Checks.Check(t.Source, t.Target!, null, false, new DiagnosticBag()));
        void MeasurePairs(string name, Action<TextPair, PairReport> check)
        {
            var at = 0;
            Measure(name, _ =>
            {
                var pair = pairs[at++ % pairs.Length];
                check(pair, new PairReport(pair, [], new DiagnosticBag()));
            });
        }
    }

    // The best of some rounds: whatever else the machine does only makes it slower.
    private void Measure(string name, Action<TextToTranslate> step)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 12; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var text in _texts) step(text);
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / _texts.Length);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {best:0.0} |"));
    }

    private static MarkdownBody Parse(TextVersion version)
    {
        var ignored = new DiagnosticBag();
        var start = FrontMatterFence.Find(version.Source, ignored)?.Body ?? 0;
        return MarkdownParser.Parse(version.Source, start, version.Language.Folding, ignored);
    }
}
