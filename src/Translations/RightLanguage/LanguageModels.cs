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
    private readonly Dictionary<string, int> _frequent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _frequentLookup;
    private readonly WordFilter _shapes = new();
    private readonly sbyte[] _letters = new sbyte[LastLetter + 1];

    /// <summary>Makes them of the rules of the languages; one without rules is never recognised.</summary>
    public LanguageModels(IReadOnlyList<Language> languages)
    {
        _languages = [.. languages.Where(l => l.Rules.Words.CanBeRecognised)];
        _frequentLookup = _frequent.GetAlternateLookup<ReadOnlySpan<char>>();
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

    /// <summary>The language of which a word, in small letters, is a frequent one; negative for none or several.</summary>
    public int OfFrequent(ReadOnlySpan<char> word) =>
        word.Length <= LongestFrequent && _shapes.MayHave(word) && _frequentLookup.TryGetValue(word, out var language) ? language : -1;

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
            if (!_frequent.TryAdd(word, language) && _frequent[word] != language) _frequent[word] = OfSeveral;
            _shapes.Add(word);
        }

        foreach (var letter in rules.Letters)
        {
            if (letter > LastLetter) continue;
            _letters[letter] = (sbyte)(_letters[letter] == None ? language : OfSeveral);
        }
    }
}
