namespace ChemSter.Site.Translations;

/// <summary>A word of a text, as far as names are concerned.</summary>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Traits">What can be seen on it.</param>
internal readonly record struct NameWord(int Start, int Length, WordTraits Traits)
{
    /// <summary>Just behind it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it has one of the traits.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) != 0;
}

/// <summary>What can be seen on a word.</summary>
[Flags]
internal enum WordTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Capital = 1,

    /// <summary>It has two capitals or more and no small letter but a last "s": ICSO, SMEs, B+R.</summary>
    Acronym = 2,

    /// <summary>It has a capital within, behind a small letter, or digits and a capital: GitHub, HTML5.</summary>
    Mixed = 4,

    /// <summary>It begins a sentence, where a capital says nothing.</summary>
    Initial = 8,

    /// <summary>It is code, or a piece of data: no name of the text's own, but it may be the counterpart of one.</summary>
    Passive = 16,

    /// <summary>It is marked with another language than the text's.</summary>
    Foreign = 32,

    /// <summary>Only a hyphen or a blank stands before it, and the word before is in the same sentence.</summary>
    Joined = 64,
}
