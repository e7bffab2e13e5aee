using System.Collections.Immutable;

namespace ChemSter.Site.Translations;

/// <summary>The words of a block. Hyphens part words, since each part of "Kędzierzyn-Koźle" has an ending of its own.</summary>
internal sealed class NameWords
{
    private readonly char[] _folded;
    private readonly NameWord[] _words;

    // The first two letters of each word, which are the same in all cases, as one number.
    private readonly int[] _beginnings;

    /// <summary>Reads the words of a block.</summary>
    public NameWords(TextBlock block)
    {
        Block = block;
        _folded = new char[block.Text.Length];
        NameLetters.Fold(block.Text, _folded);
        var words = new List<NameWord>(block.Text.Length / 6 + 1);
        Read(block, words);
        _words = [.. words];
        _beginnings = new int[_words.Length];
        for (var i = 0; i < _beginnings.Length; i++) _beginnings[i] = BeginningOf(Folded(_words[i]));
        IsTitle = HasTitleCapitals();
    }

    /// <summary>The block.</summary>
    public TextBlock Block { get; }

    /// <summary>The words, in their order.</summary>
    public ReadOnlySpan<NameWord> Words => _words;

    /// <summary>Whether its words begin with capitals because it is a title, as English sets them.</summary>
    public bool IsTitle { get; }

    /// <summary>A word in the letters by which names are compared.</summary>
    public ReadOnlySpan<char> Folded(NameWord word) => _folded.AsSpan(word.Start, word.Length);

    /// <summary>A word as it is written.</summary>
    public ReadOnlySpan<char> Written(NameWord word) => Block.Text.AsSpan(word.Start, word.Length);

    /// <summary>The place of the next word, from a place on, that is a name in whatever case; -1 for none.</summary>
    public int Find(ReadOnlySpan<char> folded, int from = 0)
    {
        var beginning = BeginningOf(folded);
        while (from < _beginnings.Length && _beginnings.AsSpan(from).IndexOf(beginning) is var next and >= 0)
        {
            if (NameSimilarity.AreOne(folded, Folded(_words[from + next]))) return from + next;
            from += next + 1;
        }

        return -1;
    }

    /// <summary>How often a name stands among the words up to a place.</summary>
    public int TimesUpTo(ReadOnlySpan<char> folded, int last)
    {
        var times = 0;
        for (var at = Find(folded); at >= 0 && at <= last; at = Find(folded, at + 1)) times++;
        return times;
    }

    // A title has no full stop.
    private bool HasTitleCapitals()
    {
        if (Block.Text.AsSpan().TrimEnd() is [.., '.' or '!' or ';']) return false;
        var (small, capital) = (0, 0);
        foreach (var word in _words)
        {
            if (word.Length < 4 || word.Is(WordTraits.Initial | WordTraits.Passive)) continue;
            if (word.Is(WordTraits.Capital)) capital++;
            else small++;
        }

        return capital >= small;
    }

    private static int BeginningOf(ReadOnlySpan<char> folded) => (folded[0] << 16) | (folded.Length > 1 ? folded[1] : 0);

    private static void Read(TextBlock block, List<NameWord> words)
    {
        var text = block.Text;
        var initial = true;
        var joined = false;
        var (runs, run) = (block.Runs, 0);
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetter(text[i]))
            {
                var c = text[i++];
                if (EndsSentence(c)) initial = true;
                if (!(c is ' ' or '-' or '\u00A0' or '\u2011' or '\u202F')) joined = false;
                continue;
            }

            var start = i;
            i = EndOfWord(text, i);
            while (run < runs.Length - 1 && runs[run + 1].Start <= start) run++;
            var traits = TraitsOf(text.AsSpan(start, i - start)) | (initial ? WordTraits.Initial : 0) | (joined ? WordTraits.Joined : 0);
            if (runs.Length > 0) traits |= OfRun(runs[run]);
            if (block.Language is not null) traits |= WordTraits.Foreign;
            if (run > 0 && start == runs[run].Start && BeginsTitle(block, runs, run)) traits |= WordTraits.Initial;
            words.Add(new NameWord(start, i - start, traits));
            initial = false;
            joined = true;
            // "Google'a", "cluster’s": what stands behind the apostrophe is an ending.
            if (i < text.Length && text[i] is '\'' or '’') i = BehindEnding(text, i + 1);
        }
    }

    /// <summary>Whether a sentence may begin behind a character; behind a colon English goes on with a capital or without.</summary>
    public static bool EndsSentence(char c) => c is '.' or '!' or '?' or ':' or '…' or '|' or '•';

    /// <summary>Just behind the word that begins at a place.</summary>
    public static int EndOfWord(string text, int start)
    {
        while (start < text.Length && (IsLetter(text[start]) || IsInner(text, start))) start++;
        return start;
    }

    /// <summary>Whether a character belongs to a word.</summary>
    public static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && char.IsLetterOrDigit(c));

    // "S.A", "Next.js", "B+R", "R&D".
    private static bool IsInner(string text, int at) => text[at] is '.' or '+' or '&' && at + 1 < text.Length && IsLetter(text[at + 1]);

    private static int BehindEnding(string text, int from)
    {
        var end = from;
        while (end < text.Length && char.IsLower(text[end])) end++;
        return end - from <= 3 ? end : from;
    }

    /// <summary>Whether a word of a block is the first of a link or of a picture's title, which begin like a sentence.</summary>
    public static bool BeginsTitle(TextBlock block, int start)
    {
        var runs = block.Runs;
        for (var run = runs.Length - 1; run > 0; run--)
        {
            if (runs[run].Start <= start) return runs[run].Start == start && BeginsTitle(block, runs, run);
        }

        return false;
    }

    // The words of a link or of a picture's title begin like a sentence, unless they are a name alone.
    private static bool BeginsTitle(TextBlock block, ImmutableArray<TextRun> runs, int run)
    {
        var text = block.Text.AsSpan(runs[run].Start, runs[run].Length);
        if (text.IndexOf(' ') is not (> 0 and var blank) || blank + 1 >= text.Length || char.IsUpper(text[blank + 1])) return false;
        // A title stands behind a blank of its own.
        if (block.Links.Length > 0 && runs[run - 1].Length == 1 && block.Text[runs[run - 1].Start] == ' ') return true;
        foreach (var link in block.Links)
        {
            if (link.Text.AsSpan().StartsWith(text) || text.StartsWith(link.Text)) return true;
        }

        return false;
    }

    private static WordTraits OfRun(TextRun run) =>
        (run.Kind == RunKind.Prose ? WordTraits.None : WordTraits.Passive) | (run.Language is null ? WordTraits.None : WordTraits.Foreign);

    /// <summary>What can be seen on a word by its letters alone.</summary>
    public static WordTraits TraitsOf(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyInRange('A', 'Z') && !word.ContainsAnyExceptInRange('\0', '\u007F')) return WordTraits.None;
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
