using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Tests.Schemas;

/// <summary>The guide for editors lists all keys. <c>SITE_WRITE=1 dotnet test tests --no-build --filter KeyPageTests</c> writes its list of them anew.</summary>
public sealed class KeyPageTests
{
    [Test]
    public void The_list_of_all_keys_is_that_of_today([Values] UiLanguage language)
    {
        var (path, page) = (KeyPage.PathOf(language), KeyPage.Write(language));
        if (Environment.GetEnvironmentVariable("SITE_WRITE") == "1") File.WriteAllText(path, page);
        Assert.That(File.Exists(path) ? File.ReadAllText(path) : "", Is.EqualTo(page), "Write it anew: SITE_WRITE=1 dotnet test tests --no-build --filter KeyPageTests");
    }
}
