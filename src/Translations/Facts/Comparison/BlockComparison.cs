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

    /// <summary>Whether every fact has its partner.</summary>
    public bool IsDone => Missing.Count == 0 && Added.Count == 0;

    /// <summary>Compares the facts of both.</summary>
    public static BlockComparison Of(TextBlock? source, IReadOnlyList<Fact> sourceFacts, TextBlock? target, IReadOnlyList<Fact> targetFacts)
    {
        var comparison = new BlockComparison(source, target);
        comparison.Missing.AddRange(sourceFacts);
        comparison.Added.AddRange(targetFacts);
        if (!comparison.IsWhole) return comparison;
        comparison.Drop(AreEqual);
        if (comparison.IsDone) return comparison;
        comparison.Drop(comparison.Agree);
        DropPeriods(comparison.Missing, comparison.Added);
        DropPeriods(comparison.Added, comparison.Missing);
        Loosen(comparison.Missing, targetFacts);
        Loosen(comparison.Added, sourceFacts);
        return comparison;
    }

    /// <summary>The words of a fact of the source.</summary>
    public ReadOnlySpan<char> SourceText(Fact fact) => source!.Text.AsSpan(fact.Start, fact.Length);

    /// <summary>The words of a fact of the translation.</summary>
    public ReadOnlySpan<char> TargetText(Fact fact) => target!.Text.AsSpan(fact.Start, fact.Length);

    private static bool AreEqual(Fact a, Fact b) => a.Kind == b.Kind && a.Value == b.Value;

    // What is said once may be said again, or not: "in 2013 … in that year".
    private static void Loosen(List<Fact> facts, IReadOnlyList<Fact> others)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            foreach (var other in others)
            {
                if (AreEqual(facts[i], other)) facts[i] = facts[i] with { IsLoose = true };
            }
        }
    }

    private bool Agree(Fact a, Fact b) => FactAgreement.Agree(a, SourceText(a), b, TargetText(b));

    private void Drop(Func<Fact, Fact, bool> agree)
    {
        for (var i = Missing.Count - 1; i >= 0; i--)
        {
            for (var j = Added.Count - 1; j >= 0; j--)
            {
                if (!agree(Missing[i], Added[j])) continue;
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
            if (found < 0) continue;
            periods[i] = periods[i] with { Kind = FactKind.Date, Value = FactAgreement.OtherEnd(periods[i], dates[found])! };
            dates.RemoveAt(found);
        }
    }
}
