using System.Runtime.CompilerServices;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>What a language calls countries, cities and bodies that other languages call otherwise.</summary>
internal sealed class NameEquivalents
{
    private static readonly ConditionalWeakTable<Language, NameEquivalents> Known = [];

    private readonly (string Beginning, string Key)[] _entries;
    private readonly ILookup<char, (string Beginning, string Key)> _byLetter;

    private NameEquivalents(Language language)
    {
        _entries = [.. language.Rules.Names.Equivalents.Select(e => (NameLetters.Fold(e.Beginning), e.Key))];
        _byLetter = _entries.ToLookup(e => e.Beginning[0]);
    }

    /// <summary>Those of a language.</summary>
    public static NameEquivalents Of(Language language) => Known.GetValue(language, l => new NameEquivalents(l));

    /// <summary>What a word may name, by the keys that all languages share.</summary>
    public IEnumerable<string> KeysOf(ReadOnlySpan<char> folded)
    {
        List<string>? keys = null;
        foreach (var (beginning, key) in _byLetter[folded[0]])
        {
            if (IsCalled(folded, beginning)) (keys ??= []).Add(key);
        }

        return keys ?? [];
    }

    /// <summary>Whether a word names what a key stands for.</summary>
    public bool Has(string key, ReadOnlySpan<char> folded)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key == key && IsCalled(folded, entry.Beginning)) return true;
        }

        return false;
    }

    // Short ones are acronyms, which stay as they are but for an ending: "SMEs".
    private static bool IsCalled(ReadOnlySpan<char> folded, string beginning) =>
        folded.StartsWith(beginning) && (beginning.Length > 3 || folded.Length - beginning.Length <= 1);
}
