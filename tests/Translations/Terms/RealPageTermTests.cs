using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Terms;

/// <summary>The pages and data of this repository: nothing is found in them as they are, and what is planted is.</summary>
public sealed class RealPageTermTests
{
    private static readonly TermCheck Check = new(RealSite.Real);

    [TestCaseSource(typeof(RealSite), nameof(RealSite.Keys))]
    public void A_page_as_it_is_gives_no_finding(string key)
    {
        var (polish, english) = (RealSite.Page(key, "pl"), RealSite.Page(key, "en"));

        Assert.That(Found(polish, english), Is.Empty);
        Assert.That(Found(english, polish), Is.Empty);
    }

    [TestCaseSource(typeof(RealSite), nameof(RealSite.DataFiles))]
    public void A_data_file_as_it_is_gives_no_finding(string file) =>
        Assert.That(Found(RealSite.OfData(file, "pl"), RealSite.OfData(file, "en")), Is.Empty);

    // Every place where an English page has the agreed word for one of the Polish page, one after the other, is worded otherwise.
    [Test]
    public void Nine_of_ten_terms_that_are_worded_otherwise_are_found_and_nothing_else()
    {
        var (planted, found) = (0, 0);
        var missed = new List<string>();
        foreach (var key in RealSite.Keys)
        {
            var polish = RealSite.Page(key, "pl");
            var english = RealSite.Page(key, "en");
            foreach (var span in Check.PlacesOfTerms(RealSite.Pair(polish, english)))
            {
                var changed = RealSite.Page(key, "en", text => text[..span.Start] + "thingamajig" + text[span.End..]);
                var codes = Codes(polish, changed);
                planted++;
                if (codes.Count == 1 && codes[0].StartsWith($"SITE5401 input/{key}.en.md:{span.From.Line.ToString(CultureInfo.InvariantCulture)}:", StringComparison.Ordinal)) found++;
                else missed.Add($"{key}:{span.From.Line} {span.Text} → {string.Join(", ", codes)}");
            }
        }

        TestContext.Out.WriteLine($"{found} of {planted}\n{string.Join('\n', missed)}");
        Assert.That(planted, Is.GreaterThan(60));
        Assert.That(found, Is.GreaterThanOrEqualTo(0.9 * planted), string.Join('\n', missed));
    }

    internal static string Found(TextVersion source, TextVersion target) => RealSite.Messages(diagnostics => CheckBoth(source, target, diagnostics));

    private static List<string> Codes(TextVersion source, TextVersion target)
    {
        var diagnostics = new DiagnosticBag();
        CheckBoth(source, target, diagnostics);
        return [.. diagnostics.Sorted().Select(d => $"{d.Code} {d.Span.File}:{d.Span.From.Line}:{d.Span.From.Column}")];
    }

    private static void CheckBoth(TextVersion source, TextVersion target, DiagnosticBag diagnostics)
    {
        var pair = RealSite.Pair(source, target);
        Check.Check(pair, new PairReport(pair, [], diagnostics));
        Check.CheckAlone(source, diagnostics);
        Check.CheckAlone(target, diagnostics);
    }
}
