using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>What a part of a text is, where facts are read.</summary>
internal enum FactTokenKind
{
    /// <summary>Not there, taken already, or nothing that can be part of a fact.</summary>
    None,

    /// <summary>Digits.</summary>
    Digits,

    /// <summary>Letters, or words that belong together: <c>p.m.</c></summary>
    Word,

    /// <summary>Another sign.</summary>
    Mark,
}

/// <summary>A part of a text: digits, a word or a sign.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Gap">How many blanks stand before it.</param>
/// <param name="Words">What it can mean; null for nothing.</param>
/// <param name="Rules">How the language is written in which it stands; null where it is not there.</param>
internal readonly record struct FactToken(FactTokenKind Kind, int Start, int Length, int Gap, FactWord[]? Words, FactWords? Rules)
{
    /// <summary>How the language is written in which it stands.</summary>
    public FactWords Language => Rules ?? FactWords.None;

    /// <summary>Just behind it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a word that says nothing here: most are.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether no blank stands before it.</summary>
    public bool IsAttached => Gap == 0;
}

/// <summary>A text as digits, words and signs. Asked for a place where there is none, or where it has been taken, it says so; thus nothing has to look where it ends.</summary>
internal sealed class FactTokens
{
    private static readonly FactToken Nowhere;
    private FactToken[] _tokens = new FactToken[256];

    /// <summary>What finds are added to.</summary>
    public FactScan Scan { get; private set; } = null!;

    /// <summary>The text that was taken apart.</summary>
    public string Text => Scan.Text;

    /// <summary>How many parts there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether anything in it can be a fact.</summary>
    public bool HasFacts { get; set; }

    /// <summary>A part.</summary>
    public ref readonly FactToken this[int at] => ref (uint)at < (uint)Count ? ref _tokens[at] : ref Nowhere;

    /// <summary>Whether a part is a word that says nothing here: most are.</summary>
    public bool IsPlain(int at) => this[at].IsPlain;

    /// <summary>Begins with another text.</summary>
    public void Begin(FactScan scan)
    {
        Scan = scan;
        HasFacts = false;
        Count = 0;
    }

    /// <summary>Adds a part. Of several words that say nothing only the first and the last stay, for what stands beside them to see a word there.</summary>
    public void Add(in FactToken token)
    {
        if (token.IsPlain && Count > 1 && _tokens[Count - 1].IsPlain && _tokens[Count - 2].IsPlain)
        {
            _tokens[Count - 1] = token;
            return;
        }

        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    /// <summary>The letters or digits of a part.</summary>
    public ReadOnlySpan<char> Span(int at) => this[at] is { Kind: not FactTokenKind.None } token ? Text.AsSpan(token.Start, token.Length) : [];

    /// <summary>The text from one part up to, not including, another.</summary>
    public ReadOnlySpan<char> Span(int from, int to) => Text.AsSpan(_tokens[from].Start, _tokens[to - 1].End - _tokens[from].Start);

    /// <summary>Whether a part is made of digits.</summary>
    public bool IsDigits(int at) => this[at].Kind == FactTokenKind.Digits;

    /// <summary>Whether a part is made of so many digits, without anything between it and the part before.</summary>
    public bool IsAttachedDigits(int at) => this[at] is { Kind: FactTokenKind.Digits, IsAttached: true };

    /// <summary>Whether a part is a word.</summary>
    public bool IsWord(int at) => this[at].Kind == FactTokenKind.Word;

    /// <summary>Whether a part is a certain sign.</summary>
    public bool IsMark(int at, char mark) => this[at] is { Kind: FactTokenKind.Mark } token && Text[token.Start] == mark;

    /// <summary>Whether a part is a certain sign that follows directly.</summary>
    public bool IsAttachedMark(int at, char mark) => IsMark(at, mark) && this[at].IsAttached;

    /// <summary>Whether a part is a hyphen, dash or minus.</summary>
    public bool IsDash(int at) => this[at] is { Kind: FactTokenKind.Mark } token && Text[token.Start] is '-' or '‐' or '‑' or '–' or '—' or '−';

    /// <summary>What a part means in a certain sense; null where it can't be that.</summary>
    public FactWord? Find(int at, FactSense sense)
    {
        var words = this[at].Words;
        if (words is null) return null;
        foreach (var word in words)
        {
            if (word.Sense == sense) return word;
        }

        return null;
    }

    /// <summary>Whether a part can mean something.</summary>
    public bool Is(int at, FactSense sense) => Find(at, sense) is not null;

    /// <summary>The whole number that a part of up to nine digits is; -1 where it is none.</summary>
    public int Number(int at)
    {
        ref readonly var token = ref this[at];
        if (token.Kind != FactTokenKind.Digits || token.Length > 9) return -1;
        var number = 0;
        foreach (var digit in Text.AsSpan(token.Start, token.Length)) number = (number * 10) + (int)char.GetNumericValue(digit);
        return number;
    }

    /// <summary>Adds a fact and takes its parts.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="value">Its value.</param>
    /// <param name="from">The first part.</param>
    /// <param name="to">The part behind the last.</param>
    /// <param name="isLoose">Whether another wording may do without it.</param>
    public void Report(FactKind kind, string value, int from, int to, bool isLoose = false)
    {
        Scan.Add(kind, value, _tokens[from].Start, _tokens[to - 1].End - _tokens[from].Start, isLoose);
        Drop(from, to);
    }

    /// <summary>Takes parts that are no fact.</summary>
    public void Take(int from, int to)
    {
        Scan.Take(_tokens[from].Start, _tokens[to - 1].End - _tokens[from].Start);
        Drop(from, to);
    }

    private void Drop(int from, int to)
    {
        for (var i = from; i < to; i++) _tokens[i] = default;
    }
}
