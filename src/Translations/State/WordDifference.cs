using System.Text;

namespace ChemSter.Site.Translations;

/// <summary>Which words of a text have changed, in the order of the text.</summary>
/// <param name="Parts">The parts, those that stayed and those that did not, without gaps: those that were kept and those that were added make up the new text.</param>
/// <param name="Similarity">How alike the two texts are, from 0 to 1.</param>
public sealed record WordDifference(IReadOnlyList<WordPart> Parts, double Similarity)
{
    // Below that likeness a text was written anew: words that both have by chance show nothing.
    private const double LeastSimilarity = 0.3;

    /// <summary>Compares two canonical texts.</summary>
    public static WordDifference Of(string before, string now)
    {
        var (old, current) = (WordSequence.Of(before), WordSequence.Of(now));
        var matches = CommonSequence.Of(old.Hashes, current.Hashes);
        var similarity = current.SimilarityTo(old);
        if (similarity < LeastSimilarity) Array.Fill(matches, -1);
        else DropIslands(matches, old, current);
        return new WordDifference(PartsOf(matches, old, current), similarity);
    }

    /// <summary>The changes on one line, such as <c>−20 podmiotów +22 podmioty, −maj +czerwiec</c>; cut where it gets long.</summary>
    public string Summary(int mostLetters = 160)
    {
        var line = new StringBuilder();
        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i].Change == WordChange.Kept) continue;
            if (line.Length > 0) line.Append(Parts[i - 1].Change == WordChange.Kept ? ", " : " ");
            line.Append(Parts[i].Change == WordChange.Removed ? '−' : '+').Append(Cut(Parts[i].Text.Trim(), mostLetters / 2));
            if (line.Length >= mostLetters && i + 1 < Parts.Count) return line.Append(" …").ToString();
        }

        return line.ToString();
    }

    /// <summary>A text that is shown in a message, cut where it gets long, at a blank if there is one.</summary>
    public static string Cut(string text, int mostLetters)
    {
        if (text.Length <= mostLetters) return text.Replace('\n', ' ');
        var blank = text.LastIndexOf(' ', mostLetters);
        var end = blank > mostLetters / 2 ? blank : char.IsHighSurrogate(text[mostLetters - 1]) ? mostLetters - 1 : mostLetters;
        return text[..end].Replace('\n', ' ').TrimEnd() + "…";
    }

    // One sign or short word between two changes is there by chance and only tears them apart.
    private static void DropIslands(int[] matches, WordSequence old, WordSequence current)
    {
        for (var j = 1; j + 1 < matches.Length; j++)
        {
            if (matches[j] < 0 || matches[j - 1] >= 0 || matches[j + 1] >= 0 || current.LengthOf(j) > 2) continue;
            var before = 0;
            for (var i = j - 1; i >= 0 && before == 0; i--) before = matches[i] + 1;
            var after = old.Count;
            for (var i = j + 1; i < matches.Length && after == old.Count; i++) after = matches[i] < 0 ? after : matches[i];
            if (matches[j] > before && matches[j] + 1 < after) matches[j] = -1;
        }
    }

    private static List<WordPart> PartsOf(int[] matches, WordSequence old, WordSequence current)
    {
        var parts = new List<WordPart>();
        var (i, j) = (0, 0);
        while (i < old.Count || j < current.Count)
        {
            var (oldStart, start) = (i, j);
            while (j < current.Count && matches[j] == i) (i, j) = (i + 1, j + 1);
            if (j > start) parts.Add(new WordPart(WordChange.Kept, current.Slice(start, j)));
            (oldStart, start) = (i, j);
            while (j < current.Count && matches[j] < 0) j++;
            i = j < current.Count ? matches[j] : old.Count;
            if (i > oldStart) parts.Add(new WordPart(WordChange.Removed, old.Slice(oldStart, i)));
            if (j > start) parts.Add(new WordPart(WordChange.Added, current.Slice(start, j)));
        }

        return parts;
    }
}

/// <summary>A part of a text that was compared with another.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Text">Its words, as they stand.</param>
public readonly record struct WordPart(WordChange Change, string Text);

/// <summary>What became of words.</summary>
public enum WordChange
{
    /// <summary>They are in both texts.</summary>
    Kept,

    /// <summary>Only the text before had them.</summary>
    Removed,

    /// <summary>Only the text of now has them.</summary>
    Added,
}
