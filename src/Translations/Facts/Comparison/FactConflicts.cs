namespace ChemSter.Site.Translations;

/// <summary>Finds, among facts without partner, those that stand in each other's place: one of the source and one of the translation.</summary>
internal static class FactConflicts
{
    // How far apart, in letters or as a share of the text's length, loose facts may be to be in each other's place.
    private const int FewLetters = 30;
    private const double NearEnough = 0.34;

    /// <summary>Takes them out of a comparison, pair by pair.</summary>
    public static IEnumerable<(Fact Source, Fact Target)> Take(BlockComparison blocks)
    {
        foreach (var pair in TakeAll(blocks, FactAgreement.IsSameLessPrecise)) yield return pair;
        foreach (var pair in TakeAll(blocks, (a, b) => AreStrict(a, b) && a.Kind == b.Kind)) yield return pair;
        foreach (var pair in TakeAll(blocks, (a, b) => AreStrict(a, b) && ClassOf(a) == ClassOf(b))) yield return pair;
        if (TakeOnly(blocks, f => !f.IsLoose, AreOfKin) is { } strict) yield return strict;
        foreach (var pair in TakeAll(blocks, (a, b) => a.IsLoose != b.IsLoose && ClassOf(a) == ClassOf(b))) yield return pair;
        if (TakeOnly(blocks, f => f.IsLoose, (a, b) => AreInOnePlace(blocks, a, b)) is { } loose) yield return loose;
    }

    private static bool AreStrict(Fact a, Fact b) => !a.IsLoose && !b.IsLoose;

    private static IEnumerable<(Fact Source, Fact Target)> TakeAll(BlockComparison blocks, Func<Fact, Fact, bool> fit)
    {
        for (var i = 0; i < blocks.Missing.Count;)
        {
            var source = blocks.Missing[i];
            var at = blocks.Added.FindIndex(target => fit(source, target));
            if (at < 0) i++;
            else
            {
                var target = blocks.Added[at];
                blocks.Missing.RemoveAt(i);
                blocks.Added.RemoveAt(at);
                yield return (source, target);
            }
        }
    }

    // One of the source and one of the translation, and no other of the sort.
    private static (Fact Source, Fact Target)? TakeOnly(BlockComparison blocks, Predicate<Fact> isMeant, Func<Fact, Fact, bool> fit)
    {
        if (blocks.Missing.FindAll(isMeant) is not [var source] || blocks.Added.FindAll(isMeant) is not [var target] || !fit(source, target)) return null;
        blocks.Missing.Remove(source);
        blocks.Added.Remove(target);
        return (source, target);
    }

    private static int ClassOf(Fact fact) => fact.Kind switch
    {
        FactKind.Period => (int)FactKind.Date,
        FactKind.Percent or FactKind.Amount or FactKind.Quantity => (int)FactKind.Number,
        FactKind.Number => IsOrdinal(fact) && fact.IsLoose ? -1 : (int)FactKind.Number,
        _ => (int)fact.Kind,
    };

    private static bool IsOrdinal(Fact fact) => fact.Value.EndsWith('.');

    // A number may have been taken for a year on one side, a code for a number.
    private static bool AreOfKin(Fact a, Fact b) => FactAgreement.Magnitude(a) is not null && FactAgreement.Magnitude(b) is not null;

    private static bool AreInOnePlace(BlockComparison blocks, Fact a, Fact b)
    {
        if (a.Kind != b.Kind || ClassOf(a) != ClassOf(b)) return false;
        return Math.Abs(a.Start - b.Start) < FewLetters || Math.Abs(((double)a.Start / blocks.Source!.Text.Length) - ((double)b.Start / blocks.Target!.Text.Length)) < NearEnough;
    }
}
