using System.Buffers;

namespace ChemSter.Site.Translations;

/// <summary>The passages of a text that stand in quotation marks.</summary>
internal static class QuotedPassages
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("\"„“«»");

    /// <summary>Adds where they begin and end, without their marks, to a list.</summary>
    public static void Find(ReadOnlySpan<char> text, List<(int Start, int End)> passages)
    {
        var at = text.IndexOfAny(Opening);
        while (at >= 0)
        {
            var begin = at + 1;
            var length = LengthOf(text[at], text[begin..]);
            if (length > 0) passages.Add((begin, begin + length));
            var next = length < 0 ? begin : begin + length + 1;
            if (next >= text.Length) return;
            at = text[next..].IndexOfAny(Opening) is var more and >= 0 ? next + more : -1;
        }
    }

    // „Polish” and „German“, “English”, «French» and »German«, "plain".
    private static int LengthOf(char opening, ReadOnlySpan<char> rest) => opening switch
    {
        '„' => rest.IndexOfAny('”', '“'),
        '“' => rest.IndexOf('”'),
        '«' => rest.IndexOf('»'),
        '»' => rest.IndexOf('«'),
        _ => rest.IndexOf('"'),
    };
}
