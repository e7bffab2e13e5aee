using System.Buffers;
using System.Net;
using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Characters;

/// <summary>Finds characters that nobody can see: they are pasted along from Word, PDF files and chats, part words, and can make a text
/// read differently from what it is (Unicode Technical Report 36, 2.5).</summary>
internal static class HiddenCharacters
{
    // Control characters of ASCII but for tab and line end.
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x20).Append(0x7F).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r'))]);

    // What stands for a line end somewhere else; a blank does the same in a text.
    private const string LineEnds = "\u000B\u000C\u2028\u2029";

    // What XML 1.0 can't hold (2.2: controls, halves of surrogate pairs, U+FFFE and U+FFFF), line ends of other programs, and what reverses the direction of writing.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')), '\u2028', '\u2029', '\u202D', '\u202E', '\uFFFE', '\uFFFF']);

    /// <summary>Where a text has a character that no file may hold, however it was written: as an escape, or as a reference by its number. −1 where it has none.</summary>
    public static int FindForbidden(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Forbidden);
        if (at >= 0 || !text.ContainsAnyInRange('\uD800', '\uDFFF')) return at;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }

        return -1;
    }

    /// <summary>Reports the first reference to a forbidden character by its number, such as <c>&amp;#x202E;</c>, in a text of Markdown; code shows what it shows.</summary>
    public static void CheckReferences(TextPart part, DiagnosticBag diagnostics)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            var next = part.From(at).IndexOf("&#", StringComparison.Ordinal);
            if (next < 0) return;
            at += next;
            var length = part.From(at)[..Math.Min(12, part.End - at)].IndexOf(';') + 1;
            if (length == 0 || WebUtility.HtmlDecode(part.Text.Substring(at, length)) is not { } meant || FindForbidden(meant) is not (var found and >= 0) || part.IsCode(at)) continue;
            IReadOnlyList<FixEdit> edits = [new FixEdit(part.Span(at, length), LineEnds.Contains(meant[found], StringComparison.Ordinal) ? " " : "")];
            diagnostics.Report(meant[found] is '\u202D' or '\u202E' ? CharacterProblems.Override(edits[0].Span, meant[found], edits) : CharacterProblems.Control(edits[0].Span, meant[found], edits));
            return;
        }
    }

    /// <summary>Reports each hidden character of a text once, at its first place; false where a control character was among them.</summary>
    public static bool Check(TextPart part, DiagnosticBag diagnostics)
    {
        List<int>? places = null;
        Gather(part, static rest => rest.IndexOfAny(Controls), ref places);
        Gather(part, static rest => rest.IndexOfAnyInRange('\u0080', '\u009F'), ref places);
        Gather(part, static rest => rest.IndexOfAnyInRange('\u200B', '\u200F'), ref places);
        Gather(part, static rest => rest.IndexOfAnyInRange('\u2028', '\u202E'), ref places);
        Gather(part, static rest => rest.IndexOfAnyInRange('\u2060', '\u206F'), ref places);
        Gather(part, static rest => rest.IndexOf('\uFEFF'), ref places);
        // In a text they part long words; in front matter and data they get into addresses, menus and comparisons.
        if (!part.IsMarkdown) Gather(part, static rest => rest.IndexOf('\u00AD'), ref places);
        if (places is null) return true;

        var hasRightToLeft = part.From(part.Start).ContainsAnyInRange('\u0590', '\u08FF');
        var isReadable = true;
        foreach (var group in places.Order().Where(at => IsWrong(part, at, hasRightToLeft)).GroupBy(at => part.Text[at]))
        {
            IReadOnlyList<FixEdit> edits = [.. group.Select(at => new FixEdit(part.Span(at, 1), LineEnds.Contains(group.Key, StringComparison.Ordinal) ? " " : ""))];
            isReadable &= !char.IsControl(group.Key);
            if (group.Key is '\0' or '\u001E' or (>= '\u0080' and <= '\u009F'))
            {
                var meant = MeantBy(group.Key);
                diagnostics.Report(CharacterProblems.Misread(edits[0].Span, group.Key, meant, meant is null ? edits : [.. edits.Select(e => e with { Text = meant })]));
                continue;
            }

            diagnostics.Report(group.Key switch
            {
                '\u202D' or '\u202E' => CharacterProblems.Override(edits[0].Span, group.Key, edits),
                _ when char.IsControl(group.Key) => CharacterProblems.Control(edits[0].Span, group.Key, edits),
                _ => CharacterProblems.Hidden(edits[0].Span, group.Key, edits),
            });
        }

        return isReadable;
    }

    // Word keeps its no-break hyphen as 1E; 80 to 9F are signs of Windows-1252, dashes and quotation marks, that were read as Latin-1. To delete them would
    // make one number of "2010–2012".
    private static string? MeantBy(char control)
    {
        if (control == '\u001E') return "-";
        var meant = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)control]);
        return char.IsControl(meant[0]) ? null : meant;
    }

    private delegate int Search(ReadOnlySpan<char> rest);

    private static void Gather(TextPart part, Search next, ref List<int>? places)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            var found = next(part.From(at));
            if (found < 0) return;
            at += found;
            (places ??= []).Add(at);
        }
    }

    // Marks of direction belong to texts that have both directions; joiners to scripts whose letters join, and to pictures of more than one sign.
    private static bool IsWrong(TextPart part, int at, bool hasRightToLeft) => part.Text[at] switch
    {
        '\u202D' or '\u202E' => true,
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202C') or (>= '\u2066' and <= '\u2069') => !hasRightToLeft && !part.IsCode(at),
        '\u200C' or '\u200D' => IsLatin(part, at - 1) && IsLatin(part, at + 1) && !part.IsCode(at),
        _ => !part.IsCode(at),
    };

    private static bool IsLatin(TextPart part, int at) => at < part.Start || at >= part.End || part.Text[at] < '\u0250';
}
