namespace ChemSter.Site.Translations;

/// <summary>The words of a block. Hyphens part words, since each part of "Kędzierzyn-Koźle" has an ending of its own.</summary>
internal sealed class NameWords
{
    private readonly char[] _folded;
    private readonly NameWord[] _words;

    /// <summary>Reads the words of a block.</summary>
    public NameWords(TextBlock block)
    {
        Block = block;
        _folded = new char[block.Text.Length];
        NameLetters.Fold(block.Text, _folded);
        var words = new List<NameWord>(block.Text.Length / 6 + 1);
        Read(block, words);
        _words = [.. words];
    }

    /// <summary>The block.</summary>
    public TextBlock Block { get; }

    /// <summary>The words, in their order.</summary>
    public ReadOnlySpan<NameWord> Words => _words;

    /// <summary>Whether its words begin with capitals because it is a title, as English sets them.</summary>
    public bool IsTitle
    {
        get
        {
            var (small, capital) = (0, 0);
            foreach (var word in _words)
            {
                if (word.Length < 4 || word.Is(WordTraits.Initial | WordTraits.Passive)) continue;
                if (word.Is(WordTraits.Capital)) capital++;
                else small++;
            }

            return capital >= small;
        }
    }

    /// <summary>A word in the letters by which names are compared.</summary>
    public ReadOnlySpan<char> Folded(NameWord word) => _folded.AsSpan(word.Start, word.Length);

    /// <summary>A word as it is written.</summary>
    public ReadOnlySpan<char> Written(NameWord word) => Block.Text.AsSpan(word.Start, word.Length);

    /// <summary>How often a name stands among the words up to a place.</summary>
    public int TimesUpTo(ReadOnlySpan<char> folded, int last)
    {
        var times = 0;
        for (var i = 0; i <= last; i++)
        {
            if (NameSimilarity.AreOne(Folded(_words[i]), folded)) times++;
        }

        return times;
    }

    private static void Read(TextBlock block, List<NameWord> words)
    {
        var text = block.Text;
        var initial = true;
        var joined = false;
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetter(text[i]))
            {
                var c = text[i++];
                // Behind a colon English goes on with a capital or without.
                if (c is '.' or '!' or '?' or ':' or '…' or '|' or '•') initial = true;
                if (!(c is ' ' or '-' or '\u00A0' or '\u2011' or '\u202F')) joined = false;
                continue;
            }

            var start = i;
            while (i < text.Length && (IsLetter(text[i]) || IsInner(text, i))) i++;
            var traits = TraitsOf(text.AsSpan(start, i - start)) | (initial ? WordTraits.Initial : 0) | (joined ? WordTraits.Joined : 0) | OfRun(block, start);
            words.Add(new NameWord(start, i - start, traits));
            initial = false;
            joined = true;
            // "Google'a", "cluster’s": what stands behind the apostrophe is an ending.
            if (i < text.Length && text[i] is '\'' or '’') i = BehindEnding(text, i + 1);
        }
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && char.IsLetterOrDigit(c));

    // "S.A", "Next.js", "B+R", "R&D".
    private static bool IsInner(string text, int at) => text[at] is '.' or '+' or '&' && at + 1 < text.Length && IsLetter(text[at + 1]);

    private static int BehindEnding(string text, int from)
    {
        var end = from;
        while (end < text.Length && char.IsLower(text[end])) end++;
        return end - from <= 3 ? end : from;
    }

    private static WordTraits OfRun(TextBlock block, int at)
    {
        var runs = block.Runs;
        if (runs.Count == 0) return WordTraits.None;
        if (runs.Count == 1) return OfRun(runs[0]);
        return block.RunAt(at) is { } run ? OfRun(run) : WordTraits.None;
    }

    private static WordTraits OfRun(TextRun run) =>
        (run.Kind == RunKind.Prose ? WordTraits.None : WordTraits.Passive) | (run.Language is null ? WordTraits.None : WordTraits.Foreign);

    private static WordTraits TraitsOf(ReadOnlySpan<char> word)
    {
        var (upper, lower, digits, mixed) = (0, 0, 0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsDigit(c)) digits++;
            else if (char.IsUpper(c))
            {
                upper++;
                mixed |= lower > 0 && char.IsLower(word[i - 1]);
            }
            else if (char.IsLower(c)) lower++;
        }

        if (upper == 0) return WordTraits.None;
        var traits = char.IsUpper(word[0]) ? WordTraits.Capital : WordTraits.None;
        if (upper > 1 && (lower == 0 || (lower == 1 && word[^1] == 's'))) traits |= WordTraits.Acronym;
        else if (mixed || (digits > 0 && upper > 0)) traits |= WordTraits.Mixed;
        return traits;
    }
}
