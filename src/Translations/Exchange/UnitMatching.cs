namespace ChemSter.Site.Translations;

/// <summary>Finds the blocks of a source that the units of a file were made of, though the source may have changed since.</summary>
internal static class UnitMatching
{
    /// <summary>For each unit the place of its block in the source, -1 for none; and whether it still says the same.</summary>
    public static (int Block, bool IsSame)[] Of(ExchangeText text, TextVersion source, Skeleton skeleton, Func<int, string?> targetHash)
    {
        var names = UnitNames.Of(source);
        var byName = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        var blocks = Enumerable.Range(0, source.Blocks.Count).Where(i => skeleton.SegmentOf(source.Blocks[i]) is not null).ToHashSet();
        var found = new (int Block, bool IsSame)[text.Units.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var unit = text.Units[i];
            found[i] = byName.TryGetValue(unit.Id, out var block) && blocks.Contains(block) ? (block, IsSame(unit, source.Blocks[block], skeleton)) : (-1, false);
        }

        blocks.ExceptWith(found.Select(f => f.Block));
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].Block >= 0 || text.Units[i].Fault == UnitFault.Twice) continue;
            var block = ByTranslation(text.Units[i], blocks, targetHash) ?? Between(found, i, text, source, names, blocks);
            if (block is not { } place) continue;
            found[i] = (place, false);
            blocks.Remove(place);
        }

        return found;
    }

    /// <summary>Corrects which blocks translate which: the translation that was given out with a unit is known by its hash, wherever it stands.</summary>
    /// <param name="text">The units.</param>
    /// <param name="found">The places of their blocks.</param>
    /// <param name="targets">For each block of the source, the place of the one that translates it.</param>
    /// <param name="hashes">The hashes of the blocks of the translation; null for what is none.</param>
    public static void Correct(ExchangeText text, (int Block, bool IsSame)[] found, int[] targets, string?[] hashes)
    {
        var claimed = new Dictionary<int, int>();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].Block < 0 || string.IsNullOrEmpty(text.Units[i].TargetHash)) continue;
            var paired = targets[found[i].Block];
            var place = paired >= 0 && hashes[paired] == text.Units[i].TargetHash ? paired : Enumerable.Range(0, hashes.Length).FirstOrDefault(t => hashes[t] == text.Units[i].TargetHash && !claimed.ContainsKey(t), -1);
            if (place >= 0) claimed.TryAdd(place, found[i].Block);
        }

        for (var block = 0; block < targets.Length; block++)
        {
            if (targets[block] >= 0 && claimed.TryGetValue(targets[block], out var owner) && owner != block) targets[block] = -1;
        }

        foreach (var (place, owner) in claimed) targets[owner] = place;
    }

    // Names of front matter and data say where, not what.
    private static bool IsSame(ExchangeUnit unit, TextBlock block, Skeleton skeleton) =>
        block.Kind is not (BlockKind.FrontMatter or BlockKind.Data) || WordsOf(unit) == CanonicalText.Of(SourceOf(unit, block, skeleton));

    // As the unit has it: PO shows sources as they are written, with marks and places to fill, XLIFF has elements for these.
    private static string SourceOf(ExchangeUnit unit, TextBlock block, Skeleton skeleton)
    {
        var segment = skeleton.SegmentOf(block)!;
        return unit.SourceMarkdown is null ? segment.Words : SegmentWriter.Write(segment, Exporter.FormOf(block), skeleton.Names) ?? segment.Raw;
    }

    /// <summary>The canonical text of what a unit's translator saw.</summary>
    public static string WordsOf(ExchangeUnit unit) => CanonicalText.Of(unit.SourceMarkdown ?? unit.Source.Words);

    // The translation that was given out with it is still there, beside a block that says something else now.
    private static int? ByTranslation(ExchangeUnit unit, HashSet<int> blocks, Func<int, string?> targetHash)
    {
        if (string.IsNullOrEmpty(unit.TargetHash)) return null;
        var same = blocks.Where(b => targetHash(b) == unit.TargetHash).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    // The only block of its kind between the neighbours.
    private static int? Between((int Block, bool IsSame)[] found, int unit, ExchangeText text, TextVersion source, string[] names, HashSet<int> blocks)
    {
        var (before, after) = (unit - 1, unit + 1);
        while (before >= 0 && found[before].Block < 0) before--;
        while (after < found.Length && found[after].Block < 0) after++;
        var (from, to) = (before < 0 ? -1 : found[before].Block, after == found.Length ? source.Blocks.Count : found[after].Block);
        var alike = blocks.Where(b => b > from && b < to && KindOf(names[b]) == KindOf(text.Units[unit].Id)).ToList();
        var waiting = Enumerable.Range(before + 1, after - before - 1).Where(u => KindOf(text.Units[u].Id) == KindOf(text.Units[unit].Id)).ToList();
        return alike.Count == 1 && waiting.Count == 1 ? alike[0] : null;
    }

    private static string KindOf(string name) => name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? name[..dot] : name;
}
