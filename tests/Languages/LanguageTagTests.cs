using ChemSter.Site.Languages;

namespace ChemSter.Site.Tests.Languages;

public sealed class LanguageTagTests
{
    [TestCase("pl", "ltr")]
    [TestCase("ar", "rtl")]
    [TestCase("AR-eg", "rtl")]
    [TestCase("he", "rtl")]
    [TestCase("yi", "rtl")]
    [TestCase("ar-Latn", "ltr")]
    [TestCase("az-Arab-IR", "rtl")]
    [TestCase("de-1996", "ltr")]
    public void The_direction_of_a_passage_follows_from_its_script_or_language(string tag, string direction) =>
        Assert.That(LanguageTag.DirectionOf(tag), Is.EqualTo(direction));
}
