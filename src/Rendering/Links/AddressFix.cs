using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Rendering;

/// <summary>Mends addresses where they are written: in Markdown, in front matter.</summary>
internal static class AddressFix
{
    /// <summary>A finding with the change that writes another address at its place.</summary>
    /// <param name="finding">The finding, whose place is the address as it is written.</param>
    /// <param name="right">The right address; null where nobody knows.</param>
    /// <param name="isSafe">Whether it is certain that it was meant.</param>
    /// <param name="isKnown">Whether the right address is known after all.</param>
    public static Diagnostic Mended(this Diagnostic finding, string? right, bool isSafe, bool isKnown = true)
    {
        // Where the place of the address isn't known, that of the link stands for it.
        var written = finding.Span.Text;
        if (right is null || !isKnown || written.Length == 0 || written[0] is '[' or '!') return finding;
        // What ends an address or begins something else in it has to be written by a person.
        if (right.Any(c => char.IsControl(c) || c is '<' or '>' or '\\')) return finding;
        return finding.WithFix(new Fix(new Bilingual($"napisz „{right}”", $"write “{right}”"), isSafe, [new FixEdit(finding.Span, InTheWayOf(written, right, finding.Span))]));
    }

    private static string InTheWayOf(string written, string right, SourceSpan place)
    {
        if (written[0] is '"' or '\'') return written[0] + right + written[0];
        var isInBrackets = place.Start > 0 && place.Source.Text[place.Start - 1] == '(';
        return written[0] == '<' || (isInBrackets && right.AsSpan().IndexOfAny(" ()") >= 0) ? $"<{right}>" : right;
    }
}
