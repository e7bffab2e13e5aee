using ChemSter.Site.Languages;
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

    [TestCase("1234567.89 PLN", "1\u00A0234\u00A0567,89\u00A0zł", "PLN\u00A01,234,567.89", "1.234.567,89\u00A0PLN")]
    [TestCase("1200 EUR", "1200\u00A0euro", "EUR\u00A01,200", "1.200\u00A0€")]
    [TestCase("0.50 JPY", "0,50\u00A0JPY", "JPY\u00A00.50", "0,50\u00A0JPY")]
    public void Each_language_writes_amounts_in_its_way_and_rounds_nothing(string written, string polish, string english, string german)
    {
        Assert.That(Money.TryParse(written, out var money), Is.True);
        Assert.That(TestLanguages.Polish.Format(money), Is.EqualTo(polish));
        Assert.That(TestLanguages.English.Format(money), Is.EqualTo(english));
        Assert.That(TestLanguages.German.Format(money), Is.EqualTo(german));
        Assert.That(money.ToString(), Is.EqualTo(written));
    }

    [TestCase("1.234 PLN", TestName = "Three decimals, which could be a thousand")]
    [TestCase("1 234 PLN", TestName = "Groups of digits")]
    [TestCase("1234,50 PLN", TestName = "A comma")]
    [TestCase("1234", TestName = "No currency")]
    [TestCase("1234 zł", TestName = "A sign in place of the code")]
    [TestCase("PLN 1234", TestName = "The currency first")]
    [TestCase("-5 PLN", TestName = "Less than nothing")]
    [TestCase("1234. PLN", TestName = "A point and nothing behind it")]
    public void An_amount_in_another_form_is_none(string written) => Assert.That(Money.TryParse(written, out _), Is.False);
}
