using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>What knows phrases that have an agreed counterpart in other languages, and checks them by itself: the glossary.</summary>
public interface IPhraseBook
{
    /// <summary>Whether a word of a block belongs to such a phrase there.</summary>
    /// <param name="block">The block.</param>
    /// <param name="language">Its language.</param>
    /// <param name="start">Where the word begins in the block's text.</param>
    /// <param name="length">How long it is there.</param>
    bool Covers(TextBlock block, Language language, int start, int length);
}
