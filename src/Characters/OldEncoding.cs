using System.Buffers;
using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Characters;

/// <summary>Says in which encoding of the last century a file was saved, by what its bytes would say in each of them.</summary>
public static class OldEncoding
{
    // What Polish and German texts consist of beside ASCII. Where one encoding has nothing but these, the other has signs such as ¶, š or
    // a control character for ś, ą or a quotation mark. Bytes 80 to 9F never occur in a text in ISO 8859-2.
    private static readonly SearchValues<char> Expected = SearchValues.Create(
        "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜéÉ„”“‚’‘–—…§°«»•×\u00A0\u00AD" + new string([.. Enumerable.Range(0, 0x80).Select(c => (char)c)]));

    // What Polish letters would be in Windows-1252, and those of ISO 8859-2 in Windows-1250: nothing that stands within a word. Where a letter
    // is one in both (ń and ñ), or a sign may follow a word (ł and ³), the text could be in either.
    private const string WesternSigns = "\u008F\u0178\u0153\u0152¹³£¥¿¯";
    private const string CentralSigns = "±¶ˇ¦¬Ľ";

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Iso = CodePagesEncodingProvider.Instance.GetEncoding(28592)!;

    /// <summary>What is wrong with bytes that are no UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="at">The first byte that is none.</param>
    public static Diagnostic Explain(string path, ReadOnlySpan<byte> bytes, int at)
    {
        var (windows, iso) = (Windows.GetString(bytes), Iso.GetString(bytes));
        var western = Western.GetString(bytes);
        if (IsPlausible(windows))
        {
            return windows == western || HasLetterOf(windows, western, WesternSigns)
                ? EncodingProblems.Windows1250(PlaceIn(path, windows, at), bytes[at])
                : EncodingProblems.NotUtf8(PlaceIn(path, windows, at), bytes[at], windows, null, OfferOf(western));
        }

        if (IsPlausible(iso) && HasLetterOf(iso, windows, CentralSigns)) return EncodingProblems.Iso88592(PlaceIn(path, iso, at), bytes[at]);

        // A text in UTF-8 into which something was pasted, or damaged: only the bytes that are no UTF-8 are of another encoding.
        var mixed = ReadMixed(bytes, out var place);
        if (IsPlausible(mixed)) return EncodingProblems.Mixed(PlaceIn(path, mixed, place), bytes[at]);
        return EncodingProblems.NotUtf8(PlaceIn(path, windows, at), bytes[at], OfferOf(windows), OfferOf(iso), null);
    }

    private static bool IsPlausible(string text) => !text.AsSpan().ContainsAnyExcept(Expected);

    // Whether one of the signs of another reading is a letter within a word in this one.
    private static bool HasLetterOf(string text, string other, string signs)
    {
        for (var at = other.AsSpan().IndexOfAny(signs); at >= 0;)
        {
            var (before, after) = (at > 0 && char.IsLetter(text[at - 1]), at + 1 < text.Length && char.IsLetter(text[at + 1]));
            var isWithin = other[at] is '£' or '¦' or '¬' ? after : before && after;
            var isStart = other[at] is '\u008F' or '\u0178' or '\u0153' or '\u0152' && after;
            // "cœur", "Œuvre" are words too.
            if ((isWithin || isStart) && !(other[at] is '\u0153' or '\u0152' && text[at + 1] is 'u' or 'U')) return true;
            at = other.AsSpan(at + 1).IndexOfAny(signs) is var next and >= 0 ? at + 1 + next : -1;
        }

        return false;
    }

    private static string? OfferOf(string text) => text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') || text.Contains('\0', StringComparison.Ordinal) ? null : text;

    private static SourceSpan PlaceIn(string path, string text, int at) => new SourceText(path, text) is var source && text.Contains('\r', StringComparison.Ordinal)
        ? source.Span(at - CountReturns(text, at), at - CountReturns(text, at) + 1)
        : source.Span(at, at + 1);

    // The text of a source has LF line ends: of each CR LF one character is gone.
    private static int CountReturns(string text, int end) => text.AsSpan(0, end).Count("\r\n");

    private static string ReadMixed(ReadOnlySpan<byte> bytes, out int place)
    {
        var text = new StringBuilder(bytes.Length);
        place = -1;
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == OperationStatus.Done) text.Append(rune.ToString());
            else
            {
                length = 1;
                if (place < 0) place = text.Length;
                text.Append(Windows.GetString(bytes.Slice(at, 1)));
            }

            at += length;
        }

        return text.ToString();
    }
}
