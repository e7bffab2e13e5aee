using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Terms;

/// <summary>The pages of this repository: nothing is found in them as they are, and what is planted is.</summary>
public sealed class RealPageTermTests
{
    private static readonly TermCheck Check = new(SiteTexts.Real);

    private static IReadOnlyList<string> Keys => SiteTexts.Keys;

    [TestCaseSource(nameof(Keys))]
    public void A_page_as_it_is_gives_no_finding(string key)
    {
        var (polish, english) = (SiteTexts.Page(key, "pl"), SiteTexts.Page(key, "en"));

        Assert.That(Found(polish, english), Is.Empty);
        Assert.That(Found(english, polish), Is.Empty);
    }

    internal static string Found(TextVersion source, TextVersion target) => SiteTexts.Messages(diagnostics =>
    {
        var pair = SiteTexts.Pair(source, target);
        Check.Check(pair, new PairReport(pair, [], diagnostics));
        Check.CheckAlone(source, diagnostics);
        Check.CheckAlone(target, diagnostics);
    });
}
