using System.Text;

namespace ChemSter.Site.Translations;

/// <summary>A text without what is mere typography or reflow, so that only a change of words, letters or digits is one.</summary>
public static class CanonicalText
{
    /// <summary>The canonical text of a block; code keeps its lines, without blanks at their ends.</summary>
    public static string Of(TextBlock block) =>
        block.Kind == BlockKind.Code ? string.Join('\n', block.Text.Split('\n').Select(l => l.TrimEnd())).TrimEnd('\n') : Of(block.Text);

    /// <summary>The canonical form of a text: every run of white space is one blank, quotation marks, dashes and dots are the plain ones,
    /// invisible characters are gone, letters that were written with a mark behind them are one.</summary>
    public static string Of(string text)
    {
        var canonical = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                    break;
                case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB':
                    canonical.Append('"');
                    break;
                case '\u2018' or '\u2019' or '\u201A' or '\u201B':
                    canonical.Append('\'');
                    break;
                case '-' or (>= '\u2010' and <= '\u2015') or '\u2212':
                    // Two and three hyphens stand for dashes.
                    if (canonical.Length == 0 || canonical[^1] != '-') canonical.Append('-');
                    break;
                case '\u2026':
                    canonical.Append("...");
                    break;
                default:
                    if (!char.IsWhiteSpace(c)) canonical.Append(c);
                    else if (canonical.Length > 0 && canonical[^1] != ' ') canonical.Append(' ');
                    break;
            }
        }

        if (canonical.Length > 0 && canonical[^1] == ' ') canonical.Length--;
        return canonical.ToString();
    }
}
