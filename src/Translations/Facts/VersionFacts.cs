namespace ChemSter.Site.Translations;

/// <summary>The facts of a text, block by block.</summary>
internal sealed class VersionFacts
{
    private static readonly IReadOnlyList<Fact> None = [];
    private readonly IReadOnlyList<Fact>?[] _facts;

    private VersionFacts(int blocks) => _facts = new IReadOnlyList<Fact>?[blocks];

    /// <summary>Weekdays that stand beside a date that does not fall on them.</summary>
    public List<(TextBlock Block, WrongWeekday Problem)> WrongWeekdays { get; } = [];

    /// <summary>The facts of a block; none for -1.</summary>
    public IReadOnlyList<Fact> this[int block] => block < 0 ? None : _facts[block] ?? None;

    /// <summary>Reads them.</summary>
    /// <param name="version">The text.</param>
    /// <param name="values">What finds values.</param>
    /// <param name="before">What looks before it.</param>
    /// <param name="byDigitsAlone">Whether to read digits and addresses only, since the other text's language is not known.</param>
    public static VersionFacts Read(TextVersion version, ValueFinder values, IReadOnlyList<IFactFinder> before, bool byDigitsAlone)
    {
        var facts = new VersionFacts(version.Blocks.Count);
        for (var i = 0; i < version.Blocks.Count; i++)
        {
            var block = version.Blocks[i];
            if (!byDigitsAlone && PlainNumber(block) is { } number)
            {
                facts._facts[i] = [number];
                continue;
            }

            if (!values.MayFindIn(block, version.Language)) continue;
            var scan = new FactScan(block, version.Language) { ByDigitsAlone = byDigitsAlone };
            foreach (var finder in before) finder.Find(scan);
            values.Read(scan);
            facts._facts[i] = Values(scan.Found);
            if (scan.WrongWeekdays is { } problems) facts.WrongWeekdays.AddRange(problems.Select(p => (block, p)));
        }

        return facts;
    }

    // A cell with up to three digits: the same number in every language, and no year or date.
    private static Fact? PlainNumber(TextBlock block)
    {
        var text = block.Text;
        if (text.Length is 0 or > 3 || text[0] == '0' || text.AsSpan().ContainsAnyExceptInRange('0', '9') || block.Kind != BlockKind.TableCell || block.Runs is not [{ Kind: RunKind.Prose }]) return null;
        return new Fact(FactKind.Number, text, 0, text.Length, IsLoose: text == "1");
    }

    // Addresses and names have checks of their own; here they have kept their digits from being numbers.
    private static List<Fact>? Values(IReadOnlyList<Fact> found)
    {
        if (found.Count == 0) return null;
        var values = new List<Fact>(found.Count);
        foreach (var fact in found)
        {
            if (fact.Kind <= FactKind.Code) values.Add(fact);
        }

        if (values.Count > 1) values.Sort((a, b) => a.Start.CompareTo(b.Start));
        return values;
    }
}
