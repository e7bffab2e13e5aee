using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>The search for facts in one block: what has been taken by one finder is not looked at by the next, so that the digits of a telephone number are no numbers.</summary>
/// <param name="block">The block.</param>
/// <param name="language">The language of the version that it stands in.</param>
public sealed class FactScan(TextBlock block, Language language)
{
    private static readonly List<Fact> Nothing = [];
    private List<Fact> _found = Nothing;
    private bool[]? _taken;

    /// <summary>The block whose facts are looked for.</summary>
    public TextBlock Block => block;

    /// <summary>The block’s text, in which facts have their places.</summary>
    public string Text => block.Text;

    /// <summary>The language of the version; parts may be marked with another.</summary>
    public Language Language => language;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Fact> Found => _found;

    /// <summary>Whether digits are read as they stand, and words not at all: for a text whose counterpart is in a language of which nothing is known.</summary>
    public bool ByDigitsAlone { get; init; }

    internal List<WrongWeekday>? WrongWeekdays { get; private set; }

    /// <summary>Whether nothing of a part of the text has been taken yet.</summary>
    public bool IsFree(int start, int length) => _taken is null || !_taken.AsSpan(start, length).Contains(true);

    /// <summary>Adds a fact and takes its part of the text.</summary>
    public void Add(FactKind kind, string value, int start, int length, bool isLoose = false)
    {
        if (ReferenceEquals(_found, Nothing)) _found = [];
        _found.Add(new Fact(kind, value, start, length, isLoose));
        Take(start, length);
    }

    internal void Add(WrongWeekday problem) => (WrongWeekdays ??= []).Add(problem);

    /// <summary>Takes a part of the text that is no fact, such as an idiom, so that no other finder looks at it.</summary>
    public void Take(int start, int length) => (_taken ??= new bool[Text.Length]).AsSpan(start, length).Fill(true);
}

/// <summary>Finds facts of some kinds in a block.</summary>
public interface IFactFinder
{
    /// <summary>Adds what it finds in the parts of the text that are still free.</summary>
    void Find(FactScan scan);
}
