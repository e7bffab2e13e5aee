namespace ChemSter.Site.Translations;

/// <summary>The facts of a block and of its counterpart that have found no partner yet.</summary>
/// <param name="source">The block; null where there is none.</param>
/// <param name="target">Its counterpart; null where there is none.</param>
internal sealed class BlockComparison(TextBlock? source, TextBlock? target)
{
    /// <summary>The block.</summary>
    public TextBlock? Source => source;

    /// <summary>Its counterpart.</summary>
    public TextBlock? Target => target;

    /// <summary>Whether both are there. What has no counterpart is told where structures are compared.</summary>
    public bool IsWhole => source is not null && target is not null;

    /// <summary>Facts of the source that the translation has not.</summary>
    public List<Fact> Missing { get; } = [];

    /// <summary>Facts of the translation that the source has not.</summary>
    public List<Fact> Added { get; } = [];

    /// <summary>Facts that agree and stand in the same order on both sides.</summary>
    public List<(Fact Source, Fact Target)> Agreed { get; } = [];

    /// <summary>Whether every fact has its partner.</summary>
    public bool IsDone => Missing.Count == 0 && Added.Count == 0;

    /// <summary>Compares the facts of both.</summary>
    public static BlockComparison Of(TextBlock? source, IReadOnlyList<Fact> sourceFacts, TextBlock? target, IReadOnlyList<Fact> targetFacts)
    {
        var comparison = new BlockComparison(source, target);
        comparison.Missing.AddRange(sourceFacts);
        comparison.Added.AddRange(targetFacts);
        if (!comparison.IsWhole) return comparison;
        comparison.DropInOrder();
        if (comparison.IsDone) return comparison;
        comparison.DropInAnyOrder();
        DropPeriods(comparison.Missing, comparison.Added);
        DropPeriods(comparison.Added, comparison.Missing);
        Loosen(comparison.Missing, fact => Has(targetFacts, other => comparison.Agree(fact, other)));
        Loosen(comparison.Added, fact => Has(sourceFacts, other => comparison.Agree(other, fact)));
        return comparison;
    }

    /// <summary>The words of a fact of the source.</summary>
    public ReadOnlySpan<char> SourceText(Fact fact) => source!.Text.AsSpan(fact.Start, fact.Length);

    /// <summary>The words of a fact of the translation.</summary>
    public ReadOnlySpan<char> TargetText(Fact fact) => target!.Text.AsSpan(fact.Start, fact.Length);

    // What is said once may be said again, or not: "in 2013 … in that year".
    private static void Loosen(List<Fact> facts, Predicate<Fact> isSaidOnce)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (isSaidOnce(facts[i])) facts[i] = facts[i] with { IsLoose = true };
        }
    }

    private static bool Has(IReadOnlyList<Fact> facts, Predicate<Fact> isMeant)
    {
        foreach (var fact in facts)
        {
            if (isMeant(fact)) return true;
        }

        return false;
    }

    private bool Agree(Fact a, Fact b) => FactAgreement.Agree(a, SourceText(a), b, TargetText(b));

    private void DropInOrder()
    {
        foreach (var (from, to) in FactOrder.Pair(Missing, Added, Agree))
        {
            Agreed.Add((Missing[from], Added[to]));
            Missing.RemoveAt(from);
            Added.RemoveAt(to);
        }
    }

    private void DropInAnyOrder()
    {
        for (var i = Missing.Count - 1; i >= 0; i--)
        {
            for (var j = Added.Count - 1; j >= 0; j--)
            {
                if (!Agree(Missing[i], Added[j])) continue;
                Missing.RemoveAt(i);
                Added.RemoveAt(j);
                break;
            }
        }
    }

    private static void DropPeriods(List<Fact> periods, List<Fact> dates)
    {
        for (var i = periods.Count - 1; i >= 0; i--)
        {
            for (var j = 0; j + 1 < dates.Count; j++)
            {
                if (!FactAgreement.IsPeriodOf(periods[i], dates[j], dates[j + 1])) continue;
                periods.RemoveAt(i);
                dates.RemoveRange(j, 2);
                break;
            }
        }

        DropOneEnd(periods, dates);
    }

    // One end of a period is there, and what stands beside it is another year: the other end is what differs.
    private static void DropOneEnd(List<Fact> periods, List<Fact> dates)
    {
        for (var i = periods.Count - 1; i >= 0 && dates.Count > 1; i--)
        {
            var found = dates.FindIndex(date => FactAgreement.OtherEnd(periods[i], date) is not null);
            if (found < 0 || !dates.Exists(d => d.Kind is FactKind.Date or FactKind.Number && !d.IsLoose && d.Start != dates[found].Start)) continue;
            periods[i] = periods[i] with { Kind = FactKind.Date, Value = FactAgreement.OtherEnd(periods[i], dates[found])! };
            dates.RemoveAt(found);
        }
    }
}
