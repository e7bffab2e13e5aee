using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>How a language writes numbers, dates, times, amounts and units: <c>facts:</c> in its rules.</summary>
public sealed record FactWords
{
    private readonly Lazy<FactLexicon> _lexicon = new(FactLexicon.Empty);
    private readonly Lazy<NumberCompounds> _compounds = new(NumberCompounds.None);

    private FactWords()
    {
    }

    internal FactWords(Func<FactLexicon> lexicon, Func<NumberCompounds> compounds) => (_lexicon, _compounds) = (new(lexicon), new(compounds));

    /// <summary>Nothing known: digits are compared as they stand.</summary>
    public static FactWords None { get; } = new();

    /// <summary>The mark before decimals; null where nothing is known.</summary>
    public char? DecimalMark { get; internal init; }

    /// <summary>The mark between groups of three digits; blanks are understood in every language (ISO 80000-1).</summary>
    public char? GroupMark { get; internal init; }

    /// <summary>A mark between groups that counts only where a second one, or decimals, show that it is one: 118.756,85 in Polish.</summary>
    public char? WeakGroupMark { get; internal init; }

    /// <summary>Whether months, and other nouns, begin with a capital letter: "may" is no month in English.</summary>
    public bool HasCapitalMonths { get; internal init; }

    /// <summary>Whether the day may stand behind its month: "August 12".</summary>
    public bool HasDayAfterMonth { get; internal init; }

    /// <summary>Whether 8/12/2013 is the eighth day of a month (true) or of the month of August (false); null where nobody can tell.</summary>
    public bool? IsDayFirst { get; internal init; }

    /// <summary>Whether a full stop makes an ordinal of digits: "2. posiedzenie".</summary>
    public bool HasOrdinalMark { get; internal init; }

    /// <summary>Whether "and" stands inside numbers: "one hundred and five".</summary>
    public bool HasAndInNumbers { get; internal init; }

    /// <summary>What joins the parts of a number that is written as one word ("und" in "einundzwanzig"); null where numbers are not so written.</summary>
    public string? NumberJoint { get; internal init; }

    /// <summary>The names of the weekdays, Monday first, as they stand alone.</summary>
    public IReadOnlyList<string> Weekdays { get; internal init; } = [];

    /// <summary>The words; put together when they are first asked for.</summary>
    public FactLexicon Lexicon => _lexicon.Value;

    /// <summary>Words made with a number.</summary>
    public NumberCompounds Compounds => _compounds.Value;

    /// <summary>Whether anything is known.</summary>
    public bool IsKnown => DecimalMark is not null;

    /// <summary>Reads them; what is wrong is reported.</summary>
    public static FactWords Read(MapReader map) => new FactWordsReader(map).Read();
}
