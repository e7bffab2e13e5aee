using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Characters;

/// <summary>Finds letters in UTF-8 that a program once took for Windows-1250 or Windows-1252, and saved as what it saw: "ĹĽ" for ż.</summary>
internal static class DamagedLetters
{
    // What is recognised: letters and signs of Polish and German texts. Each became two or three signs that no language puts side by side.
    private const string Letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜéÉ„”“‚’‘–—…§°«»•";

    // The first bytes C2 to C5 and E2 in either encoding. So the encodings, which take time to load, are only asked where one of these stands.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("ÂÃÄÅâĂĹ");

    private static readonly Lazy<FrozenDictionary<string, char>> Readings = new(Read);

    /// <summary>Reports the damaged letters of a text, all of them at once.</summary>
    public static void Check(TextPart part, DiagnosticBag diagnostics)
    {
        List<FixEdit>? edits = null;
        for (var at = part.Start; at < part.End;)
        {
            var next = part.From(at).IndexOfAny(Beginnings);
            if (next < 0) break;
            at += next;
            var length = LengthAt(part.From(at), out var letter);
            if (length > 0 && !part.IsCode(at)) (edits ??= []).Add(new FixEdit(part.Span(at, length), letter.ToString()));
            at += Math.Max(1, length);
        }

        // "1,54 Å»" and "Ä…" are damaged letters and also what they seem to be.
        if (edits is null || !edits.Exists(e => IsCertain(part, e.Span))) return;
        var words = edits.Select(e => WordAt(part, e.Span.Start)).Distinct().ToList();
        var (from, to) = words[0];
        var repaired = new StringBuilder();
        var done = from;
        foreach (var edit in edits.Where(e => e.Span.Start >= from && e.Span.End <= to))
        {
            repaired.Append(part.Text, done, edit.Span.Start - done).Append(edit.Text);
            done = edit.Span.End;
        }

        repaired.Append(part.Text, done, to - done);
        diagnostics.Report(CharacterProblems.DamagedLetters(part.Span(from, to - from), repaired.ToString(), words.Count, edits));
    }

    private static int LengthAt(ReadOnlySpan<char> text, out char letter)
    {
        for (var length = 3; length >= 2; length--)
        {
            if (length <= text.Length && Readings.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out letter)) return length;
        }

        letter = default;
        return 0;
    }

    // Beginnings that no text of ours has, signs that nobody writes side by side, or a sign in the middle of a word.
    private static bool IsCertain(TextPart part, SourceSpan span) =>
        span.Text is ['Ĺ' or 'Ă', ..] or ['â', '€', ..] or ['Â', '°' or '§', ..]
        || (span.Start > part.Start && char.IsLower(part.Text[span.Start - 1]))
        || (span.End < part.End && char.IsLetter(part.Text[span.End]));

    private static (int From, int To) WordAt(TextPart part, int at)
    {
        var (from, to) = (at, at);
        while (from > part.Start && !char.IsWhiteSpace(part.Text[from - 1])) from--;
        while (to < part.End && !char.IsWhiteSpace(part.Text[to])) to++;
        return (from, to);
    }

    private static FrozenDictionary<string, char> Read()
    {
        var readings = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var page in new[] { 1250, 1252 })
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page)!;
            foreach (var letter in Letters) readings.TryAdd(encoding.GetString(Encoding.UTF8.GetBytes([letter])), letter);
        }

        return readings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
