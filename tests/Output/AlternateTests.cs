namespace ChemSter.Site.Tests.Output;

/// <summary>The language versions that pages name to search engines.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed class AlternateTests(WholeSite site)
{
    [Test]
    public void Versions_are_absolute_and_are_pages_in_the_language_they_claim() => site.EveryPage(page =>
        page.Alternates
            .Where(a => a.Language != "x-default" && site.Pages.SingleOrDefault(p => p.Address.AbsoluteUri == a.Address)?.Language != a.Language)
            .Select(a => $"hreflang {a.Language} leads to {a.Address}"));

    [Test]
    public void Versions_include_the_page_itself_and_name_each_other() => site.EveryPage(page =>
    {
        if (page.Alternates.Count == 0) return [];
        var faults = new List<string>();
        if (!page.Alternates.Contains((page.Language, page.Address.AbsoluteUri))) faults.Add("does not name itself");
        faults.AddRange(page.Alternates
            .Where(a => !site.Pages.Single(p => p.Address.AbsoluteUri == a.Address).Alternates.SequenceEqual(page.Alternates))
            .Select(a => $"{a.Address} names other versions"));
        return faults;
    });

    [Test]
    public void Every_language_stands_once_and_x_default_is_the_English_version() => site.EveryPage(page =>
    {
        if (page.Alternates.Count == 0) return [];
        var faults = page.Alternates.GroupBy(a => a.Language).Where(g => g.Count() > 1).Select(g => $"hreflang {g.Key} twice").ToList();
        var byLanguage = page.Alternates.ToDictionary(a => a.Language, a => a.Address);
        if (byLanguage.GetValueOrDefault("x-default") != byLanguage.GetValueOrDefault("en")) faults.Add("x-default is not the English version");
        return faults;
    });

    [Test]
    public void Every_version_that_has_a_source_is_named() => site.EveryTranslatedPage(page =>
    {
        if (Sources.IsMade(page, site)) return [];
        var key = Sources.KeyOf(page, site);
        var expected = site.Languages.Where(l => Sources.Published(site).Any(s => s.Key == key && s.Language == l)).ToList();
        if (expected.Count == 1) expected.Clear();
        else expected.Add("x-default");
        var named = page.Alternates.Select(a => a.Language).ToList();
        return named.SequenceEqual(expected) ? [] : [$"names \"{string.Join(' ', named)}\", its sources are \"{string.Join(' ', expected)}\""];
    });
}
