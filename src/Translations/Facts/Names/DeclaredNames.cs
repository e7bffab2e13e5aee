using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>Finds in texts the names that the data holds: in any language, in any case, whole or as far as they can't be mistaken for another.</summary>
internal sealed class DeclaredNames
{
    // A phrase is looked for by the first letters of its first word, which no ending changes.
    private const int KeyLength = 4;

    private readonly Dictionary<string, List<NamePhrase>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamePhrase>>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly Dictionary<string, Name> _byId = new(StringComparer.Ordinal);

    public DeclaredNames(SiteData data)
    {
        _beginnings = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        var phrases = new List<NamePhrase>();
        foreach (var name in data.Names)
        {
            _byId[name.Id] = name;
            foreach (var form in name.Forms) Add(name, form.Text.Text, form.Text.Span);
            foreach (var other in name.Also) Add(name, other.Text, other.Span);
        }

        foreach (var phrase in phrases)
        {
            phrase.FindSurePart(phrases);
            var key = KeyOf(phrase.Words[0]).ToString();
            if (!_byBeginning.TryGetValue(key, out var list)) _byBeginning[key] = list = [];
            list.Add(phrase);
        }

        Phrases = phrases;

        void Add(Name name, string text, SourceSpan place)
        {
            if (NamePhrase.Of(name, text, place) is { } phrase && !phrases.Exists(p => p.Name == name && p.Text == phrase.Text)) phrases.Add(phrase);
        }
    }

    /// <summary>All the words by which names are known.</summary>
    public IReadOnlyList<NamePhrase> Phrases { get; }

    /// <summary>Whether a name may stand in a block, by the beginnings of its words with capitals.</summary>
    /// <param name="block">The block.</param>
    /// <param name="capitals">Words with capitals.</param>
    /// <param name="first">The first of them that is the block's.</param>
    public bool MayStandIn(TextBlock block, List<NameWord> capitals, int first)
    {
        foreach (var run in block.Runs)
        {
            if (run.Kind == RunKind.Inclusion) return true;
        }

        if (_byBeginning.Count == 0) return false;
        Span<char> beginning = stackalloc char[KeyLength];
        for (var i = first; i < capitals.Count; i++)
        {
            var length = Math.Min(KeyLength, capitals[i].Length);
            NameLetters.Fold(block.Text.AsSpan(capitals[i].Start, length), beginning);
            if (_beginnings.ContainsKey(beginning[..length])) return true;
        }

        return false;
    }

    /// <summary>The names of a block, in their order; where two begin at one place, the longer.</summary>
    public List<NameMention>? Find(NameWords words)
    {
        List<NameMention>? found = null;
        foreach (var run in words.Block.Runs)
        {
            if (run.Kind == RunKind.Inclusion && OfInclusion(words.Block.Text.AsSpan(run.Start, run.Length)) is { } name) (found ??= []).Add(new NameMention(name, run.Start, run.Length, null, false));
        }

        if (_byBeginning.Count == 0) return found;
        var all = words.Words;
        for (var i = 0; i < all.Length; i++)
        {
            if (!all[i].Is(WordTraits.Capital) || all[i].Is(WordTraits.Passive)) continue;
            if (!_beginnings.TryGetValue(KeyOf(words.Folded(all[i])), out var phrases)) continue;
            var (best, length) = (default(NamePhrase), 0);
            foreach (var phrase in phrases)
            {
                if (phrase.MatchAt(words, i) is var matched && matched > length) (best, length) = (phrase, matched);
            }

            if (best is null) continue;
            var last = all[i + length - 1];
            (found ??= []).Add(new NameMention(best.Name, all[i].Start, last.End - all[i].Start, best, all[i].Is(WordTraits.Foreign)));
            i += length - 1;
        }

        return found;
    }

    private Name? OfInclusion(ReadOnlySpan<char> written)
    {
        var inner = written.Trim("{} ");
        if (!inner.StartsWith("organisation ") && !inner.StartsWith("name ")) return null;
        inner = inner[(inner.IndexOf(' ') + 1)..].TrimStart();
        var id = inner.IndexOf(' ') is var end and >= 0 ? inner[..end] : inner;
        return _byId.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var name) ? name : null;
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> word) => word[..Math.Min(KeyLength, word.Length)];
}

/// <summary>A name of the data in a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">Where it begins in the block's text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Phrase">The words that it was recognised by; null for a piece of data, such as <c>{{name kkpp gen}}</c>.</param>
/// <param name="IsMarked">Whether it is marked with a language other than the text's: a sample perhaps, and never told to be too much or too little.</param>
internal sealed record NameMention(Name Name, int Start, int Length, NamePhrase? Phrase, bool IsMarked);
