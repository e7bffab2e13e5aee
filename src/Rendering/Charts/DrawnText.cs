namespace ChemSter.Site.Rendering;

/// <summary>Texts in drawings, which no browser breaks into lines.</summary>
public static class DrawnText
{
    /// <summary>Breaks a text at its blanks into lines that have so many letters at most, if no word is longer.</summary>
    public static IReadOnlyList<string> Lines(string text, int letters)
    {
        var lines = new List<string>();
        foreach (var word in text.Replace("\u00AD", "", StringComparison.Ordinal).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= letters) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
