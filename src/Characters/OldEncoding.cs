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

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1250)!;
    private static readonly Encoding Iso = CodePagesEncodingProvider.Instance.GetEncoding(28592)!;

    /// <summary>What is wrong with bytes that are no UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="at">The first byte that is none.</param>
    public static Diagnostic Explain(string path, ReadOnlySpan<byte> bytes, int at)
    {
        var (windows, iso) = (Windows.GetString(bytes), Iso.GetString(bytes));
        if (IsPlausible(windows)) return EncodingProblems.Windows1250(PlaceIn(path, windows, at), bytes[at]);
        if (IsPlausible(iso)) return EncodingProblems.Iso88592(PlaceIn(path, iso, at), bytes[at]);

        // A text in UTF-8 into which something was pasted, or damaged: only the bytes that are no UTF-8 are of another encoding.
        var mixed = ReadMixed(bytes, out var place);
        if (IsPlausible(mixed)) return EncodingProblems.Mixed(PlaceIn(path, mixed, place), bytes[at]);
        return EncodingProblems.NotUtf8(PlaceIn(path, windows, at), bytes[at], OfferOf(windows), OfferOf(iso));
    }

    private static bool IsPlausible(string text) => !text.AsSpan().ContainsAnyExcept(Expected);

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
