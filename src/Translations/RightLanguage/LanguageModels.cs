using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>What the languages of a site are told apart by. Words and letters that several of them have tell nothing, and are left out.</summary>
internal sealed class LanguageModels
{
    /// <summary>The longest word that can be a frequent one.</summary>
    public const int LongestFrequent = 12;

    private const int None = -1;
    private const int OfSeveral = -2;
    private const int LastLetter = 0x6FF;

    private readonly List<Language> _languages;

    // The frequent words of all languages, and where those of a hash begin among them, counted from 1.
    private readonly List<FrequentWord> _frequent = [];
    private readonly short[] _byHash = new short[WordFilter.Hashes];
    private readonly sbyte[] _letters = new sbyte[LastLetter + 1];

    /// <summary>Makes them of the rules of the languages; one without rules is never recognised.</summary>
    public LanguageModels(IReadOnlyList<Language> languages)
    {
        _languages = [.. languages.Where(l => l.Rules.Words.CanBeRecognised)];
        _letters.AsSpan().Fill(None);
        for (var i = 0; i < _languages.Count; i++) Add(_languages[i].Rules.Words, i);
    }

    /// <summary>How many there are.</summary>
    public int Count => _languages.Count;

    /// <summary>The code of one.</summary>
    public string CodeOf(int language) => _languages[language].Code;

    /// <summary>The number of a language by its tag, "en" or "en-GB"; -1 for one that can't be recognised.</summary>
    public int Find(string tag)
    {
        for (var i = 0; i < _languages.Count; i++)
        {
            var code = _languages[i].Code;
            if (tag == code || (tag.Length > code.Length && tag[code.Length] == '-' && tag.StartsWith(code, StringComparison.Ordinal))) return i;
        }

        return -1;
    }

    /// <summary>Whether a word, by its hash, may be a frequent one of any language; false is certain.</summary>
    public bool MayBeFrequent(int hash) => _byHash[hash] > 0;

    /// <summary>The language of which a word, in small letters, is a frequent one; negative for none or several.</summary>
    public int OfFrequent(ReadOnlySpan<char> word, int hash)
    {
        for (int i = _byHash[hash]; i > 0; i = _frequent[i - 1].Next)
        {
            if (word.SequenceEqual(_frequent[i - 1].Word)) return _frequent[i - 1].Language;
        }

        return None;
    }

    /// <summary>The language that alone has a letter of a word; -1 for none.</summary>
    public int OfLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is >= '\u0080' and <= (char)LastLetter && _letters[c] >= 0) return _letters[c];
        }

        return -1;
    }

    /// <summary>How often letters of a language follow one another; null where that isn't known.</summary>
    public LetterPairs? PairsOf(int language) => _languages[language].Rules.Words.LetterPairs;

    private void Add(WordRules rules, int language)
    {
        foreach (var word in rules.Frequent)
        {
            if (word.Length > LongestFrequent) continue;
            AddFrequent(word, language);
        }

        foreach (var letter in rules.Letters)
        {
            if (letter > LastLetter) continue;
            _letters[letter] = (sbyte)(_letters[letter] == None ? language : OfSeveral);
        }
    }

    private void AddFrequent(string word, int language)
    {
        var hash = WordFilter.HashOf(word);
        for (int i = _byHash[hash]; i > 0; i = _frequent[i - 1].Next)
        {
            if (_frequent[i - 1].Word != word) continue;
            if (_frequent[i - 1].Language != language) _frequent[i - 1] = _frequent[i - 1] with { Language = OfSeveral };
            return;
        }

        _frequent.Add(new FrequentWord(word, language, _byHash[hash]));
        _byHash[hash] = (short)_frequent.Count;
    }

    private readonly record struct FrequentWord(string Word, int Language, short Next);
}
