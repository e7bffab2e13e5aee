using ChemSter.Site.Addresses;

namespace ChemSter.Site.Tests.Addresses;

public sealed class TranslationKeyTests
{
    [TestCase("index", "", "index")]
    [TestCase("about", "", "about")]
    [TestCase("about/index", "", "about")]
    [TestCase("about/founders", "about", "founders")]
    [TestCase("about/team/index", "about", "team")]
    [TestCase("a/b", "a", "b")]
    public void A_page_has_a_folder_and_a_name_and_that_of_a_section_lies_in_the_folder_above(string key, string folder, string name) =>
        Assert.That((TranslationKey.FolderOf(key), TranslationKey.NameOf(key)), Is.EqualTo((folder, name)));

    [TestCase("index", "about", true)]
    [TestCase("index", "about/team/history", true)]
    [TestCase("about/index", "about/team/history", true)]
    [TestCase("about/team/index", "about/team/history", true)]
    [TestCase("about/index", "about/index", false)]
    [TestCase("about", "about/founders", false)]
    [TestCase("news/index", "about/founders", false)]
    [TestCase("about/index", "index", false)]
    public void Above_a_page_are_its_sections_and_home_and_nothing_else(string key, string below, bool isAbove) =>
        Assert.That(TranslationKey.IsAbove(key, below), Is.EqualTo(isAbove));
}
