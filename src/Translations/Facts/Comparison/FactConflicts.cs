namespace ChemSter.Site.Translations;

/// <summary>Finds, among facts without partner, those that stand in each other's place: one of the source and one of the translation.</summary>
internal static class FactConflicts
{
    // How far apart, in letters or as a share of the text's length, loose facts may be to be in each other's place.
    private const int FewLetters = 36;
    private const double NearEnough = 0.34;

    /// <summary>Takes them out of a comparison, pair by pair.</summary>
    public static IEnumerable<(Fact Source, Fact Target)> Take(BlockComparison blocks)
    {
        foreach (var pair in TakeAll(blocks, FactAgreement.IsSameLessPrecise)) yield return pair;
        foreach (var pair in TakeAll(blocks, (a, b) => AreStrict(a, b) && a.Kind == b.Kind)) yield return pair;
        foreach (var pair in TakeAll(blocks, (a, b) => AreStrict(a, b) && ClassOf(a) == ClassOf(b))) yield return pair;
        if (TakeOnlyStrict(blocks) is { } only) yield return only;
        foreach (var pair in TakeAll(blocks, (a, b) => a.IsLoose != b.IsLoose && ClassOf(a) == ClassOf(b))) yield return pair;
        foreach (var pair in TakeLoose(blocks)) yield return pair;
    }

    /// <summary>Facts of one class can stand in each other's place.</summary>
    public static int ClassOf(Fact fact) => fact.Kind switch
    {
        FactKind.Period => (int)FactKind.Date,
        FactKind.Percent or FactKind.Amount or FactKind.Quantity => (int)FactKind.Number,
        FactKind.Number => IsOrdinal(fact) && fact.IsLoose ? -1 : (int)FactKind.Number,
        _ => (int)fact.Kind,
    };

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

    // A number may have been taken for a year on one side, a code for a number: so it is if each side has no other.
    private static (Fact Source, Fact Target)? TakeOnlyStrict(BlockComparison blocks)
    {
        if (blocks.Missing.FindAll(f => !f.IsLoose) is not [var source] || blocks.Added.FindAll(f => !f.IsLoose) is not [var target]) return null;
        if (FactAgreement.Magnitude(source) is null || FactAgreement.Magnitude(target) is null) return null;
        blocks.Missing.Remove(source);
        blocks.Added.Remove(target);
        return (source, target);
    }

    // One of the source and one of the translation in the same place, and no other there.
    private static IEnumerable<(Fact Source, Fact Target)> TakeLoose(BlockComparison blocks)
    {
        for (var i = blocks.Missing.Count - 1; i >= 0; i--)
        {
            var source = blocks.Missing[i];
            if (!source.IsLoose || blocks.Added.FindAll(b => AreInOnePlace(blocks, source, b)) is not [var target]) continue;
            if (blocks.Missing.FindAll(a => AreInOnePlace(blocks, a, target)).Count > 1) continue;
            blocks.Missing.RemoveAt(i);
            blocks.Added.Remove(target);
            yield return (source, target);
        }
    }

    private static bool IsOrdinal(Fact fact) => fact.Value.EndsWith('.');

    // Very near each other, or near and between the same facts that agree.
    private static bool AreInOnePlace(BlockComparison blocks, Fact a, Fact b)
    {
        if (!a.IsLoose || !b.IsLoose || a.Kind != b.Kind || ClassOf(a) != ClassOf(b)) return false;
        if (Math.Abs(a.Start - b.Start) < FewLetters) return true;
        foreach (var (source, target) in blocks.Agreed)
        {
            if (source.Start < a.Start != target.Start < b.Start) return false;
        }

        return Math.Abs(((double)a.Start / blocks.Source!.Text.Length) - ((double)b.Start / blocks.Target!.Text.Length)) < NearEnough;
    }
}
