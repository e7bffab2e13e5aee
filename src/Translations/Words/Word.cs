namespace ChemSter.Site.Translations;

/// <summary>A word of a block, or a piece of data that stands for words.</summary>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Language">The language that it is marked with; null for that of the block.</param>
/// <param name="Flags">What else is to be known of it.</param>
internal readonly record struct Word(int Start, int Length, string? Language, WordFlags Flags)
{
    /// <summary>Just behind it.</summary>
    public int End => Start + Length;

    public bool Is(WordFlags flag) => (Flags & flag) != 0;
}

/// <summary>What is to be known of a word.</summary>
[Flags]
internal enum WordFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a piece of data.</summary>
    Inclusion = 1,

    /// <summary>It begins with a capital letter.</summary>
    Capital = 2,

    /// <summary>It begins a sentence.</summary>
    BeginsSentence = 4,

    /// <summary>Something stands before it that parts it from the word before: a comma, a bracket, code; not a blank, a hyphen or a quotation mark.</summary>
    Apart = 8,

    /// <summary>A quotation mark stands right before it.</summary>
    BehindQuote = 16,
}
