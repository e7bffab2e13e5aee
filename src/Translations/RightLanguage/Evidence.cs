namespace ChemSter.Site.Translations;

/// <summary>What speaks for each language in a passage.</summary>
/// <param name="models">The languages.</param>
internal sealed class Evidence(LanguageModels models)
{
    // In bits for each pair of letters. Calibrated on manuals and web pages in Polish, English and German that were written by others: of passages that are in the
    // right language none of these was reached.
    private const double NotAtAll = -0.1;
    private const double Slightly = 0.2;
    private const double Likely = 0.5;
    private const double Strong = 0.9;
    private const double Overwhelming = 1.3;

    private readonly int[] _hits = new int[models.Count];
    private readonly int[] _bits = new int[models.Count];
    private int _pairs;

    /// <summary>How many words were looked at.</summary>
    public int Words { get; private set; }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Words = _pairs = 0;
        _hits.AsSpan().Clear();
        _bits.AsSpan().Clear();
    }

    /// <summary>How many words speak for a language: its frequent words, and words with its letters.</summary>
    public int HitsOf(int language) => _hits[language];

    /// <summary>Counts a word by what is quickly seen.</summary>
    /// <param name="hit">The language that it speaks for; -1 for none.</param>
    public void Count(int hit)
    {
        Words++;
        if (hit >= 0) _hits[hit]++;
    }

    /// <summary>Counts what was counted of a part.</summary>
    public void Add(Evidence part)
    {
        Words += part.Words;
        for (var i = 0; i < _hits.Length; i++) _hits[i] += part._hits[i];
    }

    /// <summary>Counts how unusual the letters of a word are in each language.</summary>
    public void CountLetters(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[2];
        var before = 0;
        foreach (var c in word)
        {
            var count = Languages.LatinFolding.Fold(char.ToLowerInvariant(c), plain);
            for (var i = 0; i < count; i++)
            {
                var letter = Languages.LetterPairs.NumberOf(plain[i]);
                if (letter == 0) continue;
                CountPair(before, letter);
                before = letter;
            }
        }

        if (before > 0) CountPair(before, 0);
    }

    /// <summary>Whether a closer look is worth it: the language expected has little to show for itself.</summary>
    public bool IsSuspicious(int expected)
    {
        if (Words < 3) return false;
        var most = 0;
        for (var i = 0; i < _hits.Length; i++)
        {
            if (i != expected) most = Math.Max(most, _hits[i]);
        }

        return _hits[expected] == 0 || (Words >= 6 && most > _hits[expected]);
    }

    /// <summary>The language that a passage is in, if that is certainly another one than expected; else -1.</summary>
    public int OtherThan(int expected)
    {
        if (Words < 3) return -1;
        var best = -1;
        for (var i = 0; i < _hits.Length; i++)
        {
            if (i == expected || (best >= 0 && (_hits[i], Advantage(i, expected)).CompareTo((_hits[best], Advantage(best, expected))) <= 0)) continue;
            best = i;
        }

        if (best < 0) return -1;
        var (own, other, letters) = (_hits[expected], _hits[best], Advantage(best, expected));
        var isForeign = Words >= 6
            ? (other - own >= 3 && other >= 3 * own && letters > NotAtAll) || (other > own && other >= 2 && letters > Likely) || (own == 0 && letters > Strong)
            : own == 0 && letters > (other switch { 0 => Overwhelming, 1 => Strong, 2 => Slightly, _ => NotAtAll });
        return isForeign ? best : -1;
    }

    /// <summary>By how many bits for each pair of letters a passage looks more like one language than another; 0 where that can't be told.</summary>
    public double Advantage(int language, int other) =>
        _pairs == 0 || models.PairsOf(language) is null || models.PairsOf(other) is null ? 0 : (_bits[other] - _bits[language]) / (double)_pairs;

    private void CountPair(int first, int second)
    {
        _pairs++;
        for (var i = 0; i < _bits.Length; i++)
        {
            if (models.PairsOf(i) is { } pairs) _bits[i] += pairs.BitsOf(first, second);
        }
    }
}
