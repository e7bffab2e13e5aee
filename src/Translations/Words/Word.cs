namespace ChemSter.Site.Translations;

/// <summary>A word of a block, or a piece of data that stands for words.</summary>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Run">The number of the run that it begins in; -1 in a text without runs.</param>
/// <param name="Flags">What else is to be known of it.</param>
/// <param name="Hash">What a <see cref="Languages.WordFilter"/> knows of it; 0 for a piece of data.</param>
internal readonly record struct Word(int Start, int Length, int Run, WordFlags Flags, int Hash)
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

    /// <summary>It is not made of small letters alone, behind the first: "v2", "o.o.", "useState", "CHEM".</summary>
    Odd = 16,

    /// <summary>It has a letter beside a to z.</summary>
    Accented = 32,

    /// <summary>It is part of something that is no text, such as a path or an e-mail address.</summary>
    OfCode = 64,

    /// <summary>It is marked with a language of its own, within its block.</summary>
    Marked = 128,

    /// <summary>It may have something within that is no letter: an apostrophe, a full stop, a hyphen at which it may be broken.</summary>
    Parted = 256,
}
