using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations;

/// <summary>Two versions of a text whose blocks stand in the same order, as a pair, and what a check finds in it.</summary>
public static class Pairing
{
    /// <summary>The first block with the first, the second with the second, and so on.</summary>
    public static TextPair InOrder(TextVersion source, TextVersion target) => new(
        source, target, [.. Enumerable.Range(0, Math.Max(source.Blocks.Count, target.Blocks.Count)).Select(i => new BlockPair(i < source.Blocks.Count ? i : -1, i < target.Blocks.Count ? i : -1))]);

    /// <summary>What is found, as <c>SITE5307 input/page.en.md:1:5: the message</c>, in the order of the places.</summary>
    public static string[] Findings(TextPair pair, Action<TextPair, PairReport> check) => [.. Diagnostics(pair, check).Select(Show)];

    /// <summary>What is found.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(TextPair pair, Action<TextPair, PairReport> check)
    {
        var diagnostics = new DiagnosticBag();
        check(pair, new PairReport(pair, [], diagnostics));
        return diagnostics.Sorted();
    }

    public static string Show(Diagnostic d) => $"{d.Code} {d.Span.File}:{d.Span.From.Line}:{d.Span.From.Column}: {d.Message.English}";
}
