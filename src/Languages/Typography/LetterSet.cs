namespace ChemSter.Site.Languages;

/// <summary>A set of characters that is made at every start, and asked for every character of a text: Latin letters and marks in
/// a table, others one by one. <see cref="System.Buffers.SearchValues"/> takes longer to make than a small site's texts take to set.</summary>
internal readonly struct LetterSet
{
    private const int Latin = 0x180;

    private readonly bool[] _latin = new bool[Latin];
    private readonly string _others = "";

    /// <summary>Makes the set.</summary>
    public LetterSet(IEnumerable<char> letters)
    {
        foreach (var c in letters)
        {
            if (c < Latin) _latin[c] = true;
            else if (!_others.Contains(c, StringComparison.Ordinal)) _others += c;
        }
    }

    /// <summary>Whether a character is one of them.</summary>
    public bool Contains(char c)
    {
        var latin = _latin;
        return c < latin.Length ? latin[c] : _others.Contains(c, StringComparison.Ordinal);
    }

    /// <summary>The place of the first of them from a place on; the end where there is none.</summary>
    public int Find(ReadOnlySpan<char> text, int from)
    {
        var latin = _latin;
        for (; (uint)from < (uint)text.Length; from++)
        {
            var c = text[from];
            if (c < latin.Length ? latin[c] : _others.Contains(c, StringComparison.Ordinal)) break;
        }

        return from;
    }
}
