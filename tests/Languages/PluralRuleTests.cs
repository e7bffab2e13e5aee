using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Languages;

/// <summary>The expected categories are the samples that the CLDR gives with its rules.</summary>
public sealed class PluralRuleTests
{
    [TestCase("one", new[] { 1 })]
    [TestCase("few", new[] { 2, 3, 4, 22, 23, 24, 32, 102, 1002 })]
    [TestCase("many", new[] { 0, 5, 9, 10, 11, 12, 13, 14, 19, 20, 21, 25, 100, 101, 112, 1000, 1_000_000 })]
    public void Polish_counts_as_the_CLDR_says(string category, int[] counts) =>
        Assert.That(counts.Select(TestLanguages.Polish.Plurals.CategoryOf), Is.All.EqualTo(category));

    [TestCase("one", new[] { 1 })]
    [TestCase("other", new[] { 0, 2, 11, 21, 100 })]
    public void English_and_German_know_one_and_other(string category, int[] counts)
    {
        Assert.That(counts.Select(TestLanguages.English.Plurals.CategoryOf), Is.All.EqualTo(category));
        Assert.That(counts.Select(TestLanguages.German.Plurals.CategoryOf), Is.All.EqualTo(category));
    }

    [Test]
    public void Other_languages_are_only_data()
    {
        var arabic = PluralRule.Parse(
        [
            ("zero", "n = 0"), ("one", "n = 1"), ("two", "n = 2"), ("few", "n % 100 = 3..10"), ("many", "n % 100 = 11..99"),
        ]);

        Assert.That(new[] { 0, 1, 2, 3, 10, 103, 11, 99, 100, 102 }.Select(arabic.CategoryOf), Is.EqualTo(new[]
        {
            "zero", "one", "two", "few", "few", "few", "many", "many", "other", "other",
        }));
    }

    [TestCase("n")]
    [TestCase("x = 1")]
    [TestCase("n = one")]
    [TestCase("")]
    public void A_rule_in_another_notation_is_refused(string condition) =>
        Assert.That(() => PluralRule.Parse([("one", condition)]), Throws.InstanceOf<FormatException>());
}
