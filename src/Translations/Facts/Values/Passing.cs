using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Takes what looks like a number and says nothing: idioms, numbers of headings and lists, marks of footnotes.</summary>
internal static class Passing
{
    /// <summary>Takes them.</summary>
    public static void Take(FactTokens tokens)
    {
        TakeOwnNumber(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsPlain(i)) continue;
            if (tokens.Is(i, FactSense.Idiom)) tokens.Take(i, i + 1);
            else if (tokens.IsMark(i, '[') && tokens.IsAttachedDigits(i + 1) && tokens.IsAttachedMark(i + 2, ']') && tokens[i + 1].Length <= 3) tokens.Take(i, i + 3);
        }
    }

    // "2. Zasady", "2.1 Zasady", "2) zasady": the text's own number. A decimal number with what it counts has no such place in a heading.
    private static void TakeOwnNumber(FactTokens tokens)
    {
        var end = 0;
        while (tokens.IsDigits(end) && tokens[end].Length <= 2 && (end == 0 || tokens[end].IsAttached) && tokens.IsAttachedMark(end + 1, '.')) end += 2;
        var hasParts = end > 0 && tokens.IsAttachedDigits(end);
        if (hasParts) end++;
        else if (end == 0 && tokens[0] is { Kind: FactTokenKind.Digits, Length: <= 2 } && tokens.IsAttachedMark(1, ')')) end = 2;
        if (end == 0 || tokens[end] is not { Kind: FactTokenKind.Word, Gap: > 0 }) return;
        // "12. sierpnia" and "2. Zgromadzenie" in running text are ordinals; so only headings and items may begin with "2.".
        if (tokens.Scan.Block.Kind is not (BlockKind.Heading or BlockKind.ListItem or BlockKind.TableCell or BlockKind.Container)) return;
        if (tokens.Is(end, FactSense.Month) || (hasParts && (tokens.Is(end, FactSense.Scale) || tokens.Is(end, FactSense.OneScale) || tokens.Is(end, FactSense.Percent) || tokens.Is(end, FactSense.Unit) || tokens.Is(end, FactSense.Currency)))) return;
        tokens.Take(0, end);
    }
}
