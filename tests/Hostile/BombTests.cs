using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>Texts of a few characters, repeated: each is published or refused, and none stops the program or keeps it busy for long.
/// <c>SITE_STRESS=250000 dotnet test tests --filter BombTests</c> repeats them to nearly the most that a page may have.</summary>
public sealed class BombTests
{
    private const int Length = 3000;

    // Many times what the slowest takes: whoever needs longer has got lost.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Seeds =
    [
        "[a](", "![[", "> ", "*a_", "`", "`a", "|a", "<", "<a ", "<!--", "[a]: b\n", "[^1]", "[^1]: a\n\n", "- ", "- a\n", "&amp;", "&#", "{a=", "{{", "{{fact ", "{#a}", ":::", "::: notice\n", "\"", "„", "'", "a-", "(", ")", "[", "]",
        "[]", "![](", "](", "**", "* ", "__a", "~~", "a\n===\n", "# ", "#", "1. ", "\\", "<b>", "</b>", "<https://a", "a@", "http://a ", "| - ", "|\n", "|a|b|\n|-|-|\n", "\t", "  \n", "…", "--", "- [a](b\n", "[a]{lang=en}", "[", "*a **a ", "_a __a ",
        "[a](<b>", "<a\n", "a\n: b\n", "\u0301", "ﷺ", "1 ", "2026-01-01 ", "ul. ", "a ", "'a ", "[a](b (", "1. a\n", "<a href=", "<a href=' ", "[a]: b (\n", "[a]: b \"\n", "a <!-- ", "<?", "a <![CDATA[ ", "![a](b \"", "a.", "A. ", "+48 ", "I ", "w ",
    ];

    [Test]
    public void A_sign_repeated_over_and_over_is_published_or_refused()
    {
        var length = int.TryParse(Environment.GetEnvironmentVariable("SITE_STRESS"), out var most) ? most : Length;
        foreach (var batch in Seeds.Chunk(length > Length ? 1 : Seeds.Length))
        {
            using var site = TestSite.Small().NotCompared();
            for (var i = 0; i < batch.Length; i++) site.WithPage($"page{i}.pl", "O nas", string.Concat(Enumerable.Repeat(batch[i], length / batch[i].Length)), "translate: false");

            var build = Task.Run(() => site.Codes(o => o with { Output = null }));

            Assert.That(build.Wait(Patience), Is.True, batch[0]);
            Assert.That(build.Result.Select(c => c[..8]), Has.None.StartsWith("SITE9"), batch[0]);
        }
    }

    [Test]
    public void A_word_without_end_is_refused_and_a_long_one_is_not()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst " + new string('a', 5000) + " tekst");
        site.BuildClean();

        site.WithPage("about.pl", "O nas", "Tekst\n" + new string('a', 5001) + " tekst");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE7013 input/about.pl.md:7:1" }));
    }

    [Test]
    public void Links_without_end_or_number_are_refused_and_a_long_list_is_not()
    {
        using var site = TestSite.Small().NotCompared().WithPage("about.pl", "O nas", string.Concat(Enumerable.Repeat("- [start](index.pl.md)\n", 1000)));
        site.BuildClean();

        site.WithPage("about.pl", "O nas", string.Concat(Enumerable.Repeat("[a](b (\n", 1001)));
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE7013 input/about.pl.md:1006:3" }));
    }

    [TestCase("[", 150)]
    [TestCase("> ", 110)]
    [TestCase("> - ", 60)]
    public void What_lies_too_deep_in_each_other_is_told(string sign, int times)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", string.Concat(Enumerable.Repeat(sign, times)) + "a");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE6018 input/about.pl.md:5:1" }));
    }
}
