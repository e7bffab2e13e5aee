namespace ChemSter.Site.Translations;

/// <summary>What is different in a block of the source since its translation was accepted, in a few words.</summary>
internal static class BlockDifference
{
    private const int ExcerptLength = 80;

    /// <summary>The difference on one line: <c>−2013 +2014</c>.</summary>
    public static string Summary(BlockState block, TranslationState state)
    {
        var source = block.Source < 0 ? null : state.Text.Source.Blocks[block.Source];
        return block.Change switch
        {
            BlockChange.Changed => WordDifference.Of(block.Recorded!.Text, CanonicalText.Of(source!)).Summary(),
            BlockChange.LinksChanged => OfLinks(block.Recorded!.Links, source!.Links),
            BlockChange.Removed => $"−{WordDifference.Cut(NameOf(block.Recorded!), ExcerptLength)}",
            BlockChange.New => $"+{WordDifference.Cut(NameOf(RecordedBlock.Of(source!, null)), ExcerptLength)}",
            _ => WordDifference.Cut(NameOf(RecordedBlock.Of(source!, null)), ExcerptLength),
        };
    }

    // What has no words is called by its name, or by what it shows.
    private static string NameOf(RecordedBlock block) =>
        block.Text.Length > 0 ? block.Text : block.Key.Length > 0 ? block.Key : string.Join(' ', block.Links);

    private static string OfLinks(IReadOnlyList<string> before, IReadOnlyList<BlockLink> now)
    {
        var (gone, added) = (before.ToList(), now.Select(l => l.Target).ToList());
        foreach (var target in before)
        {
            if (added.Remove(target)) gone.Remove(target);
        }

        // The same links in another order.
        if (gone.Count + added.Count == 0) (gone, added) = ([.. before], [.. now.Select(l => l.Target)]);
        return string.Join(' ', gone.Select(g => $"−{g}").Concat(added.Select(a => $"+{a}")));
    }
}
