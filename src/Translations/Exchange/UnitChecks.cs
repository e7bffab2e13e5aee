using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Makes the Markdown of a translation that came back, if it is one.</summary>
/// <param name="file">The file that it came in.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class UnitChecks(SourceText file, DiagnosticBag diagnostics)
{
    private const int ExcerptLength = 60;

    private static readonly CodeKind[] Compared = [CodeKind.Link, CodeKind.Picture, CodeKind.Footnote, CodeKind.Code, CodeKind.Inclusion];

    /// <summary>The place of a unit in the file.</summary>
    public SourceSpan PlaceOf(ExchangeUnit unit) => file.LineSpan(Math.Clamp(unit.Line, 1, file.LineCount));

    /// <summary>The beginning of a text, for a message.</summary>
    public static string Excerpt(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= ExcerptLength ? line : string.Concat(line.AsSpan(0, ExcerptLength).TrimEnd(), "…");
    }

    /// <summary>The translation, and how it is written; null, after a report, where it can't be.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="source">Its source as it is now.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="references">The names of addresses given elsewhere.</param>
    /// <param name="now">The translation as it is now; null where there is none.</param>
    /// <param name="addresses">What becomes of addresses that a translator has copied from the source.</param>
    public (Segment Segment, string Markdown)? Take(ExchangeUnit unit, Segment source, SegmentForm form, IReadOnlyCollection<string> references, Segment? now, AddressMap addresses)
    {
        var words = Excerpt(unit.Markdown ?? unit.Target?.Words ?? unit.Source.Words);
        if (unit.Fault == UnitFault.Twice) return Refuse(ExchangeProblems.UnitTwice(PlaceOf(unit), words));
        var markdown = unit.Markdown is { } written ? SegmentWriter.Mend(written, form, references) : unit.Target is { } target ? SegmentWriter.Write(target, form, references) : null;
        if (unit.Fault != UnitFault.None || markdown is null) return Refuse(HasTag(words) ? ExchangeProblems.Html(PlaceOf(unit), words) : ExchangeProblems.BrokenMarks(PlaceOf(unit), words));
        var segment = SegmentReader.Read(markdown, form, references)!;
        if (HasHtml(segment) && !HasHtml(source)) return Refuse(ExchangeProblems.Html(PlaceOf(unit), words));
        // A picture that stands by itself must go on doing so.
        if (source.IsPicture && !segment.IsPicture || !segment.HasText && source.HasText) return Refuse(ExchangeProblems.BrokenMarks(PlaceOf(unit), words));
        var mapped = SegmentReader.Read(markdown, form, references, addresses.Map)!.WithFootnotesOf(now ?? source);
        return mapped.Equals(segment) || SegmentWriter.Write(mapped, form, references) is not { } there ? (segment, markdown) : (mapped, there);
    }

    /// <summary>Tells which marks of the source a translation lacks.</summary>
    public void CompareMarks(ExchangeUnit unit, Segment source, Segment target, TextBlock block)
    {
        var missing = new List<string>();
        foreach (var kind in Compared)
        {
            var (wanted, there) = (source.MarksOf(kind).ToList(), target.MarksOf(kind));
            // Code and data are the same in both; a link may lead elsewhere, and a note have another name.
            var lost = kind is CodeKind.Code or CodeKind.Inclusion ? wanted.Count : wanted.Count - there.Count;
            foreach (var mark in there) wanted.Remove(mark);
            missing.AddRange(wanted.Take(lost));
        }

        if (missing.Count > 0) diagnostics.Report(ExchangeProblems.MarksMissing(PlaceOf(unit), Excerpt(string.Join("  ", missing.Select(m => m.Trim()))), block.Content));
    }

    private static bool HasHtml(Segment segment) => segment.Parts.Any(p => p.Code == CodeKind.Html) || HasTag(segment.Words);

    private static bool HasTag(string words)
    {
        for (var at = words.IndexOf('<', StringComparison.Ordinal); at >= 0; at = words.IndexOf('<', at + 1))
        {
            var name = words.AsSpan(at + 1).TrimStart('/');
            if (name.Length > 0 && char.IsAsciiLetter(name[0]) && words.IndexOf('>', at) > 0) return true;
        }

        return false;
    }

    /// <summary>Tells that a translation would make something else of its file.</summary>
    public void Refuse(ExchangeUnit unit) => Refuse(ExchangeProblems.BrokenMarks(PlaceOf(unit), Excerpt(unit.Markdown ?? unit.Target?.Words ?? "")));

    private (Segment, string)? Refuse(Diagnostic finding)
    {
        diagnostics.Report(finding);
        return null;
    }
}
