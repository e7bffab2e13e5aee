using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Characters;

/// <summary>Finds characters that nobody meant to write: what is left of letters that programs have damaged, characters that can't be
/// seen, and letters whose marks stand behind them. Each kind is told once a text, at the first place, with all places to mend.</summary>
/// <remarks>Nearly every text has none of them, so each kind is one search that the processor does for many characters at once.</remarks>
public static class CharacterCheck
{
    /// <summary>Looks at a part of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the part begins, a UTF-16 offset.</param>
    /// <param name="end">Where it has ended.</param>
    /// <param name="isMarkdown">Whether it is the text of a page, in which code may show such characters, and soft hyphens part long words.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns>Whether the text can be read: false where it has control characters, at which parsers stop.</returns>
    public static bool Check(SourceText source, int start, int end, bool isMarkdown, DiagnosticBag diagnostics)
    {
        var part = new TextPart(source, source.TextAsFarAs(end), start, end, isMarkdown);
        LostLetters(part, diagnostics);
        DamagedLetters.Check(part, diagnostics);
        Marks(part, diagnostics);
        if (isMarkdown) HiddenCharacters.CheckReferences(part, diagnostics);
        return HiddenCharacters.Check(part, diagnostics);
    }

    /// <summary>Whether a text has no character that no file may hold, however it was written: controls, line ends of other programs, what reverses the direction of writing.</summary>
    public static bool MayBeShown(string text) => HiddenCharacters.FindForbidden(text) < 0;

    /// <summary>A word without what can't be seen in it.</summary>
    public static string WithoutHidden(string word) => string.Concat(word.Where(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control)));

    /// <summary>Tells of a file whose lines do not end alike.</summary>
    public static void CheckLineEnds(SourceText source, DiagnosticBag diagnostics)
    {
        if (source.MixedLineEnds is { } found) diagnostics.Report(CharacterProblems.MixedLineEnds(source.Whole, found.Windows, found.Others));
    }

    // A letter that a program could not read, or an object that could not be pasted.
    private static void LostLetters(TextPart part, DiagnosticBag diagnostics)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            var next = part.From(at).IndexOfAny('\uFFFD', '\uFFFC');
            if (next < 0) return;
            at += next;
            if (part.IsCode(at)) continue;
            diagnostics.Report(part.Text[at] == '\uFFFC' ? CharacterProblems.LostObject(part.Span(at, 1)) : CharacterProblems.LostLetter(part.Span(at, 1)));
            return;
        }
    }

    private static void Marks(TextPart part, DiagnosticBag diagnostics)
    {
        if (!part.From(part.Start).ContainsAnyInRange('\u0300', '\u036F')) return;
        var edits = new List<FixEdit>();
        for (var at = ComposedLetters.FindMark(part.Text, part.Start); at >= 0 && at < part.End; at = ComposedLetters.FindMark(part.Text, at + 1))
        {
            if (at > part.Start && !part.IsCode(at)) edits.Add(new FixEdit(part.Span(at - 1, 2), $"{ComposedLetters.Compose(part.Text[at - 1], part.Text[at])}"));
        }

        if (edits.Count > 0) diagnostics.Report(CharacterProblems.MarkBehindLetter(edits[0].Span, edits));
    }
}

/// <summary>A part of a text that is looked at.</summary>
/// <param name="Source">The text's source.</param>
/// <param name="Text">The text, at least as far as the part's end.</param>
/// <param name="Start">Where the part begins.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="IsMarkdown">Whether it is the text of a page.</param>
internal sealed record TextPart(SourceText Source, string Text, int Start, int End, bool IsMarkdown)
{
    private List<(int Start, int End)>? _code;

    /// <summary>The rest of the part.</summary>
    public ReadOnlySpan<char> From(int at) => Text.AsSpan(at, End - at);

    /// <summary>A place in it.</summary>
    public SourceSpan Span(int at, int length) => Source.Span(at, at + length);

    /// <summary>Whether a place is in code, which shows what it shows on purpose. Only asked where something was found.</summary>
    public bool IsCode(int at)
    {
        if (!IsMarkdown) return false;
        _code ??= [.. FindFences()];
        if (_code.Any(c => c.Start <= at && at < c.End)) return true;
        var line = Text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        return line <= at && Text.AsSpan(line, at - line).Count('`') % 2 == 1;
    }

    private IEnumerable<(int, int)> FindFences()
    {
        (int Start, string Mark)? open = null;
        for (var line = Start; line < End;)
        {
            var end = Text.IndexOf('\n', line, End - line) is var next and >= 0 ? next : End;
            var written = Text[line..end].TrimStart(' ', '>');
            if (open is null && (written.StartsWith("```", StringComparison.Ordinal) || written.StartsWith("~~~", StringComparison.Ordinal)))
            {
                var marks = written.AsSpan().IndexOfAnyExcept(written[0]);
                open = (line, marks > 0 ? written[..marks] : written);
            }
            else if (open is { } fence && written.StartsWith(fence.Mark, StringComparison.Ordinal) && written.Trim(fence.Mark[0]).Trim().Length == 0)
            {
                yield return (fence.Start, end);
                open = null;
            }

            line = end + 1;
        }

        if (open is { } last) yield return (last.Start, End);
    }
}
