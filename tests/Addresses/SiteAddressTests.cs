using ChemSter.Site.Addresses;

namespace ChemSter.Site.Tests.Addresses;

public sealed class SiteAddressTests
{
    private static readonly SiteAddress AtTheRoot = new(new Uri("https://www.site.example/"));
    private static readonly SiteAddress BelowAPath = new(new Uri("https://site.example/repository/"));

    [TestCase("https://site.example/about/", "/about/")]
    [TestCase("https://www.site.example/about/", "/about/")]
    [TestCase("http://site.example", "/")]
    [TestCase("https://www.other.example/about/", "https://www.other.example/about/")]
    [TestCase("https://web.site.example/about/", "https://web.site.example/about/")]
    [TestCase("mailto:office@site.example", "mailto:office@site.example")]
    public void A_full_address_leads_into_the_site_with_www_or_without(string url, string path) =>
        Assert.That(AtTheRoot.OwnPath(url), Is.EqualTo(path));

    [TestCase("https://www.site.example/repository/about/", "/about/")]
    [TestCase("https://site.example/repository/", "/")]
    [TestCase("https://site.example/about/", "https://site.example/about/")]
    [TestCase("https://site.example/repository-of-others/", "https://site.example/repository-of-others/")]
    public void Beside_the_base_path_there_is_another_site(string url, string path) =>
        Assert.That(BelowAPath.OwnPath(url), Is.EqualTo(path));
}
