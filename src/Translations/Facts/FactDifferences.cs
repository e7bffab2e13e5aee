namespace ChemSter.Site.Translations;

/// <summary>Something that one of two texts says and the other doesn't, or says otherwise.</summary>
/// <param name="Source">What the source says; null where it says nothing of the kind.</param>
/// <param name="Target">What the translation says; null where it says nothing of the kind.</param>
/// <param name="SourceBlock">The place of the block among the source's.</param>
/// <param name="TargetBlock">The place of the block among the translation's.</param>
internal readonly record struct FactDifference(Fact? Source, Fact? Target, int SourceBlock, int TargetBlock)
{
    public FactKind Kind => (Source ?? Target)!.Value.Kind;
}

/// <summary>Compares what aligned blocks say, each thing once however often it is said.</summary>
internal static class FactDifferences
{
    /// <summary>The differences, in the order of the blocks; null where there are none.</summary>
    /// <param name="pair">The two texts.</param>
    /// <param name="factsOf">What a block says.</param>
    /// <param name="areSame">Whether two facts are one.</param>
    public static List<FactDifference>? Find(TextPair pair, Func<TextVersion, int, IReadOnlyList<Fact>> factsOf, Func<Fact, Fact, bool> areSame)
    {
        List<Gap>? gaps = null;
        var place = 0;
        foreach (var blocks in pair.Blocks)
        {
            var source = blocks.Source < 0 ? null : pair.Source.Blocks[blocks.Source];
            var target = blocks.Target < 0 ? null : pair.Target.Blocks[blocks.Target];
            if ((source?.Text.Length ?? 0) + (target?.Text.Length ?? 0) == 0) continue;
            place++;
            var said = source is null ? [] : factsOf(pair.Source, blocks.Source);
            var told = target is null ? [] : factsOf(pair.Target, blocks.Target);
            if (said.Count + told.Count == 0) continue;
            var missing = Without(said, told, areSame);
            var surplus = Without(told, said, areSame);
            if (missing is not null || surplus is not null) (gaps ??= []).Add(new Gap(place, blocks, missing ?? [], surplus ?? []));
        }

        if (gaps is null) return null;
        // What stands one block earlier or later in the other text, without counterpart there, has only been moved.
        for (var i = 0; i < gaps.Count; i++)
        {
            for (var j = i + 1; j < gaps.Count && gaps[j].Place - gaps[i].Place <= 1; j++)
            {
                Cancel(gaps[i].Missing, gaps[j].Surplus, areSame);
                Cancel(gaps[j].Missing, gaps[i].Surplus, areSame);
            }
        }

        return Collect(gaps);
    }

    private static List<FactDifference>? Collect(List<Gap> gaps)
    {
        List<FactDifference>? differences = null;
        foreach (var gap in gaps)
        {
            // A block that the other text doesn't have is a difference of structure.
            if (!gap.Blocks.IsWhole) continue;
            foreach (var fact in gap.Missing)
            {
                var other = gap.Surplus.FindIndex(f => f.Kind == fact.Kind);
                (differences ??= []).Add(new FactDifference(fact, other < 0 ? null : gap.Surplus[other], gap.Blocks.Source, gap.Blocks.Target));
                if (other >= 0) gap.Surplus.RemoveAt(other);
            }

            foreach (var fact in gap.Surplus) (differences ??= []).Add(new FactDifference(null, fact, gap.Blocks.Source, gap.Blocks.Target));
        }

        return differences;
    }

    private static List<Fact>? Without(IReadOnlyList<Fact> facts, IReadOnlyList<Fact> others, Func<Fact, Fact, bool> areSame)
    {
        List<Fact>? rest = null;
        foreach (var fact in facts)
        {
            if (!Contains(others, fact, areSame) && (rest is null || !Contains(rest, fact, areSame))) (rest ??= []).Add(fact);
        }

        return rest;
    }

    private static bool Contains(IReadOnlyList<Fact> facts, Fact fact, Func<Fact, Fact, bool> areSame)
    {
        foreach (var other in facts)
        {
            if (areSame(fact, other)) return true;
        }

        return false;
    }

    private static void Cancel(List<Fact> missing, List<Fact> surplus, Func<Fact, Fact, bool> areSame)
    {
        for (var i = missing.Count - 1; i >= 0; i--)
        {
            var fact = missing[i];
            if (surplus.RemoveAll(f => areSame(f, fact)) > 0) missing.RemoveAt(i);
        }
    }

    private sealed record Gap(int Place, BlockPair Blocks, List<Fact> Missing, List<Fact> Surplus);
}
