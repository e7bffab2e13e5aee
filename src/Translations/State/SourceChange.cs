using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>A change of the source that somebody has to look at: of one block, or of a list, table or box as one.</summary>
/// <param name="Change">What has become of the blocks.</param>
/// <param name="Blocks">The blocks.</param>
/// <param name="Words">How many words are to be translated for it.</param>
/// <param name="Token">The token by which it can be accepted; void as soon as the source or the translation changes again.</param>
public sealed record SourceChange(BlockChange Change, IReadOnlyList<BlockState> Blocks, int Words, string Token)
{
    /// <summary>What was compared, for the token: what the translator saw.</summary>
    internal string Values { get; init; } = "";

    /// <summary>The code of the finding.</summary>
    public string Code => CodeOf(Change);

    /// <summary>Puts the changes together, in the order of the blocks.</summary>
    internal static IReadOnlyList<SourceChange> In(IReadOnlyList<BlockState> states, TextVersion source, TextVersion target)
    {
        List<(List<BlockState> Blocks, int Last)>? groups = null;
        for (var i = 0; i < states.Count; i++)
        {
            if (states[i].Change == BlockChange.None) continue;
            groups ??= [];
            var whole = groups.FindLastIndex(g => IsOne(g.Blocks[^1], states[i], source, follows: g.Last == i - 1));
            if (whole < 0) groups.Add(([states[i]], i));
            else
            {
                groups[whole].Blocks.Add(states[i]);
                groups[whole] = (groups[whole].Blocks, i);
            }
        }

        return groups is null ? [] : groups.ConvertAll(g => Of(g.Blocks, source, target));
    }

    // What the translator saw, and, of all blocks but the first, which is in the token by itself, what is there now.
    private static string ValuesOf(List<BlockState> blocks, TextVersion source) => string.Join(
        ' ',
        blocks.Select(b => b.Recorded is { } recorded ? recorded.TextHash ^ (recorded.ShapeHash * 31) : 0)
            .Concat(blocks.Skip(1).Where(b => b.Source >= 0).Select(b => source.Blocks[b.Source].TextHash))
            .Select(RecordNotation.Write));

    private static SourceChange Of(List<BlockState> blocks, TextVersion source, TextVersion target)
    {
        var first = blocks[0];
        var values = ValuesOf(blocks, source);
        var token = AcceptanceToken.Of(
            CodeOf(first.Change), first.Source < 0 ? null : source.Blocks[first.Source], first.Target < 0 ? null : target.Blocks[first.Target], values);
        return new SourceChange(first.Change, blocks, blocks.Sum(b => WordsOf(b, source)), token) { Values = values };
    }

    private static int WordsOf(BlockState state, TextVersion source)
    {
        if (state.Change is not (BlockChange.New or BlockChange.Changed)) return 0;
        var words = TranslationState.WordsOf(source.Blocks[state.Source]);
        return state.Change == BlockChange.New || words == 0 ? words : Math.Max(1, (int)Math.Round(words * (1 - state.Similarity), MidpointRounding.AwayFromZero));
    }

    // A list with five items that is new is one thing to do, and so is a column of a table. Nothing else stands between their blocks.
    private static bool IsOne(BlockState before, BlockState state, TextVersion source, bool follows)
    {
        if (before.Change != state.Change) return false;
        if (state.Change == BlockChange.Removed)
        {
            // Title and text of an entry of data go together.
            return follows && source.IsData || follows && state.Recorded!.Kind == before.Recorded!.Kind && state.Recorded.Kind is BlockKind.ListItem or BlockKind.TableCell;
        }

        if (state.Change is not (BlockChange.New or BlockChange.Moved)) return false;
        var (one, other) = (source.Blocks[before.Source], source.Blocks[state.Source]);
        if (IsDefinition(one) && IsDefinition(other)) return follows;
        var whole = Whole(one, source);
        return whole >= 0 && whole == Whole(other, source) && (follows || source.Blocks[whole].Kind == BlockKind.Table);
    }

    private static bool IsDefinition(TextBlock block) => block.Kind is BlockKind.Term or BlockKind.Definition;

    private static int Whole(TextBlock block, TextVersion source)
    {
        var whole = block.Parent;
        while (whole >= 0 && source.Blocks[whole].Parent >= 0) whole = source.Blocks[whole].Parent;
        return whole;
    }

    private static string CodeOf(BlockChange change) => change switch
    {
        BlockChange.Changed => StateProblems.Changed,
        BlockChange.New => StateProblems.New,
        BlockChange.Removed => StateProblems.Removed,
        BlockChange.LinksChanged => StateProblems.LinksChanged,
        BlockChange.Moved => StateProblems.Moved,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
