using System.Buffers;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>An event of the timeline by the words of its title: "Założenie klastra" is meant where a klaster is said to have been założony.</summary>
internal sealed class DatedEvent
{
    // As many letters are the same in nouns and verbs of one root: "founding", "founded".
    private const int RootLength = 5;

    // How many words may stand between the words of the title and the date, and between the words of the title.
    private const int Nearest = 2;
    private const int Apart = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:.()!?");

    private readonly string[] _roots;

    private DatedEvent(string[] roots, string key, string date, SourceSpan place) => (_roots, Key, Date, Place) = (roots, key, date, place);

    /// <summary>Letters that a text must have to speak of it.</summary>
    public string Key { get; }

    /// <summary>When it was, ISO 8601.</summary>
    public string Date { get; }

    /// <summary>Where the data says so.</summary>
    public SourceSpan Place { get; }

    /// <summary>The event in a language; null where its date isn't known, or its title is too short to be sure.</summary>
    public static DatedEvent? Of(TimelineEntry entry, Language language)
    {
        if (entry.Date is not { } date || entry.DatePlace is not { } place || entry.Title.At(language.Code) is not { } title) return null;
        var words = new NameWords(new TextBlock { Kind = BlockKind.Data, Text = title.Text, Span = title.Span, Content = title.Span });
        var roots = new List<string>();
        var key = "";
        foreach (var word in words.Words)
        {
            if (word.Length < RootLength) continue;
            roots.Add(words.Folded(word)[..RootLength].ToString());
            if (key.Length == 0) key = words.Written(word)[..RootLength].ToString();
        }

        return roots.Count < 2 ? null : new DatedEvent([.. roots], key, date.ToString(), place);
    }

    /// <summary>The date that a block gives for the event, where that is another; null where it is the same, or it isn't sure what the date is of.</summary>
    public Fact? FindOther(NameWords words, IReadOnlyList<Fact> facts)
    {
        Fact? other = null;
        foreach (var fact in facts)
        {
            if (fact.Kind is not (FactKind.Date or FactKind.Period)) continue;
            if (Agrees(fact)) return null;
            if (fact.Value[0] != '-' && fact.Kind == KindOfDate && IsBeside(words, fact)) other = fact;
        }

        return other;
    }

    private FactKind KindOfDate => Date.Contains('/', StringComparison.Ordinal) ? FactKind.Period : FactKind.Date;

    // A date is the same as far as the less precise goes; a year within a period says the same less precisely.
    private bool Agrees(Fact fact) =>
        fact.Value.StartsWith(Date, StringComparison.Ordinal) || Date.StartsWith(fact.Value, StringComparison.Ordinal) || Date.EndsWith("/" + fact.Value, StringComparison.Ordinal);

    // The words of the title stand right before the date or right behind it, without a comma between.
    private bool IsBeside(NameWords words, Fact fact)
    {
        var all = words.Words;
        var before = all.Length;
        while (before > 0 && all[before - 1].Start >= fact.Start) before--;
        var behind = before;
        while (behind < all.Length && all[behind].Start < fact.Start + fact.Length) behind++;
        return HasTitle(words, before - 1, -1, fact.Start) || HasTitle(words, behind, 1, fact.Start + fact.Length);
    }

    private bool HasTitle(NameWords words, int from, int step, int edge)
    {
        var all = words.Words;
        var (found, gap) = (0, 0);
        var seen = 0;
        for (var i = from; i >= 0 && i < all.Length && gap <= (seen == 0 ? Nearest : Apart); i += step)
        {
            var (start, end) = step < 0 ? (all[i].End, edge) : (edge, all[i].Start);
            if (words.Block.Text.AsSpan(start, Math.Max(end - start, 0)).ContainsAny(Marks)) return false;
            edge = step < 0 ? all[i].Start : all[i].End;
            var root = RootOf(words.Folded(all[i]));
            if (root < 0 || (seen & (1 << root)) != 0)
            {
                gap++;
                continue;
            }

            seen |= 1 << root;
            gap = 0;
            if (++found == _roots.Length) return true;
        }

        return false;
    }

    private int RootOf(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < _roots.Length; i++)
        {
            if (folded.StartsWith(_roots[i])) return i;
        }

        return -1;
    }
}
