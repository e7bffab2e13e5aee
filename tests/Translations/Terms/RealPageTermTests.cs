using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Terms;

/// <summary>The pages of this repository: nothing is found in them as they are, and what is planted is.</summary>
public sealed class RealPageTermTests
{
    private static readonly TermCheck Check = new(RealSite.Real);

    private static IReadOnlyList<string> Keys => RealSite.Keys;

    [TestCaseSource(nameof(Keys))]
    public void A_page_as_it_is_gives_no_finding(string key)
    {
        var (polish, english) = (RealSite.Page(key, "pl"), RealSite.Page(key, "en"));

        Assert.That(Found(polish, english), Is.Empty);
        Assert.That(Found(english, polish), Is.Empty);
    }

    internal static string Found(TextVersion source, TextVersion target) => RealSite.Messages(diagnostics =>
    {
        var pair = RealSite.Pair(source, target);
        Check.Check(pair, new PairReport(pair, [], diagnostics));
        Check.CheckAlone(source, diagnostics);
        Check.CheckAlone(target, diagnostics);
    });
}
