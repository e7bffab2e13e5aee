using System.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>Texts of a few characters, repeated up to what a file may have: each is published or refused, soon, and none stops the program.</summary>
public sealed class BombTests
{
    private const int Longest = 250_000;

    // A run of these took more than two seconds of the processor at 250,000 characters, or grew with the square of the length.
    private static readonly string[] Seeds =
    [
        "[a](", "![[", "> ", "*a_", "`", "`a", "|a", "<", "<a ", "<!--", "[a]: b\n", "[^1]", "[^1]: a\n\n", "- ", "- a\n", "&amp;", "&#", "{a=", "{{", "{{fact ", "{#a}", ":::", "::: notice\n", "\"", "„", "'", "a-", "(", ")", "[", "]",
        "[]", "![](", "](", "**", "* ", "__a", "~~", "a\n===\n", "# ", "#", "1. ", "\\", "<b>", "</b>", "<https://a", "a@", "http://a ", "| - ", "|\n", "|a|b|\n|-|-|\n", "\t", "  \n", "…", "--", "- [a](b\n", "[a]{lang=en}", "[", "*a **a ", "_a __a ",
        "[a](<b>", "<a\n", "a\n: b\n", "\u0301", "ﷺ", "1 ", "2026-01-01 ", "ul. ", "a ", "a.", "A. ", "+48 ", "I ", "w ",
    ];

    private static IEnumerable<TestCaseData> Bombs() => Seeds.Select((seed, i) => new TestCaseData(seed, false).SetArgDisplayNames(seed.ReplaceLineEndings("⏎"), i.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [TestCaseSource(nameof(Bombs))]
    public void A_sign_repeated_to_the_end_of_a_file_is_dealt_with_soon(string seed, bool isFull)
    {
        var length = Environment.GetEnvironmentVariable("SITE_STRESS") is not null ? Longest : 2000;
        var text = string.Concat(Enumerable.Repeat(seed, length / seed.Length));
        using var site = TestSite.Small().WithPage("about.pl", "O nas", text);
        var start = Process.GetCurrentProcess().TotalProcessorTime;

        _ = site.Build(o => o with { Output = null });

        TestContext.Out.WriteLine($"{(Process.GetCurrentProcess().TotalProcessorTime - start).TotalMilliseconds:F0} ms");
    }
}
