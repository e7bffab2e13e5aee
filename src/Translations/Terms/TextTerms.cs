namespace ChemSter.Site.Translations;

/// <summary>The wordings of terms that stand in a text, block by block.</summary>
internal sealed class TextTerms
{
    private readonly List<TermHit> _hits = [];
    private readonly int[] _starts;

    /// <summary>Finds them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="table">The wordings of its language.</param>
    public TextTerms(TextVersion text, TermTable table)
    {
        _starts = new int[text.Blocks.Count + 1];
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (block.IsTranslatable) table.Find(block, _hits);
            _starts[i + 1] = _hits.Count;
        }
    }

    /// <summary>What stands in a block.</summary>
    public ReadOnlySpan<TermHit> In(int block) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_hits)[_starts[block].._starts[block + 1]];

    /// <summary>How often a term stands in a block in a wording that is right; at most once in a place.</summary>
    public int CountOf(int term, int block)
    {
        var (count, end) = (0, -1);
        foreach (var hit in In(block))
        {
            if (hit.Start < end || !IsRight(hit, term)) continue;
            count++;
            end = hit.Start + hit.Length;
        }

        return count;
    }

    /// <summary>The first place of a block where a term stands in one of the roles.</summary>
    public bool TryFind(int term, int block, Func<TermWording, bool> isMeant, out TermHit found, out TermWording wording)
    {
        foreach (var hit in In(block))
        {
            foreach (var candidate in hit.Wordings)
            {
                if (candidate.Number != term || !isMeant(candidate)) continue;
                (found, wording) = (hit, candidate);
                return true;
            }
        }

        (found, wording) = (default, null!);
        return false;
    }

    /// <summary>Whether a wording is right for a term.</summary>
    public static bool IsRight(TermHit hit, int term)
    {
        foreach (var wording in hit.Wordings)
        {
            if (wording.Number == term && wording.IsRight) return true;
        }

        return false;
    }
}
