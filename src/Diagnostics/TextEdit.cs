using System.Text;

namespace ChemSter.Site.Diagnostics;

/// <summary>A change of a text.</summary>
/// <param name="Start">Where, a UTF-16 offset.</param>
/// <param name="Length">How much goes.</param>
/// <param name="Text">What comes instead.</param>
public readonly record struct TextEdit(int Start, int Length, string Text)
{
    /// <summary>A text with all changes; none may overlap. Of two at one place the first comes first.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Start))
        {
            if (edit.Start < at) throw new InvalidOperationException($"Two edits overlap at {edit.Start}.");
            result.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.Start + edit.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
