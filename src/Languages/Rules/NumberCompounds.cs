namespace ChemSter.Site.Languages;

/// <summary>Words that are made with a number and have no blank in them: "dwudziestoletni", "zweitägig".</summary>
public sealed class NumberCompounds
{
    private const int FewestLetters = 3;
    private readonly WordFilter _firstLetters = new();
    private readonly List<(string Beginning, FactWord Number)> _beginnings;
    private readonly IReadOnlyList<string> _tails;

    internal NumberCompounds(IEnumerable<(string Beginning, decimal Value)> beginnings, IReadOnlyList<string> tails)
    {
        // "Dwudziestopięcio" before "dwudziesto", and that before "dwu".
        _beginnings = [.. beginnings.Select(b => (b.Beginning, new FactWord(FactSense.Compound, b.Value))).OrderByDescending(b => b.Beginning.Length)];
        _tails = tails;
        foreach (var (beginning, _) in _beginnings.Where(b => b.Beginning.Length >= FewestLetters)) _firstLetters.Add(beginning.AsSpan(0, FewestLetters));
    }

    /// <summary>None.</summary>
    public static NumberCompounds None { get; } = new([], []);

    /// <summary>The number in a word that goes on as such words do; null where it is none of them.</summary>
    public FactWord? Find(ReadOnlySpan<char> word)
    {
        if (word.Length <= FewestLetters || !_firstLetters.MayHave(word[..FewestLetters])) return null;
        foreach (var (beginning, number) in _beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return IsTail(word[beginning.Length..]) ? number : null;
        }

        return null;
    }

    /// <summary>Whether a text has a word that begins with a number, however it goes on.</summary>
    public bool IsIn(string text, decimal number)
    {
        foreach (var (beginning, value) in _beginnings)
        {
            if (value.Value == number && IsIn(text, beginning)) return true;
        }

        return false;
    }

    private bool IsTail(ReadOnlySpan<char> rest)
    {
        foreach (var tail in _tails)
        {
            if (rest.StartsWith(tail, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsIn(string text, string beginning)
    {
        for (var at = 0; at < text.Length; at++)
        {
            at = text.IndexOf(beginning, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            var end = at + beginning.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && end < text.Length && char.IsLetter(text[end])) return true;
        }

        return false;
    }
}
