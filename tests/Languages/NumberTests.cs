using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Languages;

public sealed class NumberTests
{
    [TestCase(20, "20", "20", "20")]
    [TestCase(1500, "1500", "1,500", "1.500")]
    [TestCase(15000, "15\u00A0000", "15,000", "15.000")]
    [TestCase(1234567, "1\u00A0234\u00A0567", "1,234,567", "1.234.567")]
    [TestCase(-15000, "-15\u00A0000", "-15,000", "-15.000")]
    public void Each_language_sets_digits_apart_in_its_way(int number, string polish, string english, string german)
    {
        Assert.That(TestLanguages.Polish.Format(number), Is.EqualTo(polish));
        Assert.That(TestLanguages.English.Format(number), Is.EqualTo(english));
        Assert.That(TestLanguages.German.Format(number), Is.EqualTo(german));
    }
}
