namespace ChemSter.Site.Translations;

/// <summary>Finds, for each block of a source as it is now, what was recorded of it. Equal texts in the same order come first, then
/// equal texts elsewhere, then, between two that were found, those most alike, and at last those that stand in the same place.</summary>
internal sealed class SourceAlignment
{
    /// <summary>From that likeness on a text is taken for another wording of the same.</summary>
    private const double LeastSimilarity = 0.5;

    /// <summary>From that likeness on, if it stands elsewhere.</summary>
    private const double LeastSimilarityElsewhere = 0.7;

    // Of more pairs than that only those are compared that stand about as far from the beginning.
    private const int MostPairs = 10_000;
    private const int Reach = 16;

    private readonly TextVersion _source;
    private readonly IReadOnlyList<RecordedBlock> _recorded;
    private readonly WordSequence?[] _wordsNow;
    private readonly WordSequence?[] _wordsBefore;

    private SourceAlignment(TextVersion source, TranslationRecord record)
    {
        (_source, _recorded) = (source, record.Blocks);
        (RecordedOf, SourceOf, Moved) = (new int[source.Blocks.Count], new int[_recorded.Count], new bool[source.Blocks.Count]);
        (_wordsNow, _wordsBefore) = (new WordSequence?[source.Blocks.Count], new WordSequence?[_recorded.Count]);
        Array.Fill(RecordedOf, -1);
        Array.Fill(SourceOf, -1);
    }

    /// <summary>For each block of the source the place of its record, -1 for none.</summary>
    public int[] RecordedOf { get; }

    /// <summary>For each recorded block the place in the source, -1 for none.</summary>
    public int[] SourceOf { get; }

    /// <summary>Which blocks stand elsewhere than they did.</summary>
    public bool[] Moved { get; }

    /// <summary>Aligns a source with a record.</summary>
    public static SourceAlignment Of(TextVersion source, TranslationRecord record)
    {
        var alignment = new SourceAlignment(source, record);
        alignment.PairNamed();
        alignment.PairInOrder();
        alignment.PairElsewhere();
        alignment.PairInGaps();
        alignment.PairAnywhere();
        return alignment;
    }

    /// <summary>How alike a block is to its record.</summary>
    public double Similarity(int now, int before) => WordsNow(now).SimilarityTo(WordsBefore(before));

    // Values with names belong together by them, in whatever order.
    private static bool IsNamed(BlockKind kind) => kind is BlockKind.FrontMatter or BlockKind.Data;

    private void Pair(int now, int before) => (RecordedOf[now], SourceOf[before]) = (before, now);

    private void PairNamed()
    {
        Dictionary<(BlockKind, string), int>? places = null;
        for (var i = 0; i < _recorded.Count; i++)
        {
            if (IsNamed(_recorded[i].Kind)) (places ??= []).TryAdd((_recorded[i].Kind, _recorded[i].Key), i);
        }

        for (var j = 0; places is not null && j < _source.Blocks.Count; j++)
        {
            var block = _source.Blocks[j];
            if (IsNamed(block.Kind) && TranslationRecord.Holds(block) && places.Remove((block.Kind, block.Key), out var before)) Pair(j, before);
        }
    }

    private void PairInOrder()
    {
        var before = Enumerable.Range(0, _recorded.Count).Where(i => !IsNamed(_recorded[i].Kind)).ToArray();
        var now = Enumerable.Range(0, _source.Blocks.Count).Where(j => !IsNamed(_source.Blocks[j].Kind) && TranslationRecord.Holds(_source.Blocks[j])).ToArray();
        var matches = CommonSequence.Of(
            Array.ConvertAll(before, i => _recorded[i].TextHash),
            Array.ConvertAll(now, j => _source.Blocks[j].TextHash),
            (i, j) => _recorded[before[i]].Kind == _source.Blocks[now[j]].Kind);
        for (var j = 0; j < now.Length; j++)
        {
            if (matches[j] >= 0) Pair(now[j], before[matches[j]]);
        }
    }

    private void PairElsewhere()
    {
        Dictionary<ulong, Queue<int>>? places = null;
        foreach (var i in FreeBefore(0, _recorded.Count))
        {
            places ??= [];
            if (!places.TryGetValue(_recorded[i].TextHash, out var queue)) places[_recorded[i].TextHash] = queue = [];
            queue.Enqueue(i);
        }

        if (places is null) return;
        foreach (var j in FreeNow(0, _source.Blocks.Count))
        {
            if (places.TryGetValue(_source.Blocks[j].TextHash, out var queue) && queue.TryDequeue(out var before))
            {
                Pair(j, before);
                Moved[j] = true;
            }
        }
    }

    // Between two neighbours that stayed in order, whatever is left on both sides.
    private void PairInGaps()
    {
        var (start, startBefore) = (0, 0);
        for (var j = 0; j <= _source.Blocks.Count; j++)
        {
            var isEnd = j == _source.Blocks.Count;
            if (!isEnd && (RecordedOf[j] < 0 || Moved[j] || IsNamed(_source.Blocks[j].Kind))) continue;
            var endBefore = isEnd ? _recorded.Count : RecordedOf[j];
            var (now, before) = (FreeNow(start, j), FreeBefore(startBefore, endBefore));
            if (now.Count > 0 && before.Count > 0)
            {
                PairAlike(now, before, LeastSimilarity);
                PairByPlace(start, j, startBefore, endBefore);
            }

            (start, startBefore) = (j + 1, endBefore + 1);
        }
    }

    private void PairAnywhere()
    {
        var (now, before) = (FreeNow(0, _source.Blocks.Count), FreeBefore(0, _recorded.Count));
        foreach (var j in PairAlike(now, before, LeastSimilarityElsewhere)) Moved[j] = true;
    }

    // Best first; of two that are as good, the one that comes first.
    private List<int> PairAlike(List<int> now, List<int> before, double least)
    {
        var candidates = new List<(double Similarity, int Now, int Before)>();
        var reach = (long)now.Count * before.Count > MostPairs ? Reach : before.Count;
        for (var n = 0; n < now.Count; n++)
        {
            var middle = (int)((long)n * before.Count / now.Count);
            for (var b = Math.Max(0, middle - reach); b <= Math.Min(before.Count - 1, middle + reach); b++)
            {
                var (j, i) = (now[n], before[b]);
                if (!CanBeSame(_source.Blocks[j], _recorded[i])) continue;
                var similarity = WordsNow(j).SimilarityTo(WordsBefore(i), least);
                if (similarity >= least) candidates.Add((_source.Blocks[j].Kind == _recorded[i].Kind ? similarity : similarity - 0.01, j, i));
            }
        }

        candidates.Sort((a, b) => (-a.Similarity, a.Now, a.Before).CompareTo((-b.Similarity, b.Now, b.Before)));
        var paired = new List<int>();
        foreach (var (_, j, i) in candidates)
        {
            if (RecordedOf[j] >= 0 || SourceOf[i] >= 0) continue;
            Pair(j, i);
            paired.Add(j);
        }

        return paired;
    }

    // As many of the same kinds between two that were found: each was written anew in its place.
    private void PairByPlace(int start, int end, int startBefore, int endBefore)
    {
        for (var j = start; j <= end; j++)
        {
            if (j < end && (RecordedOf[j] < startBefore || RecordedOf[j] >= endBefore)) continue;
            var stop = j < end ? RecordedOf[j] : endBefore;
            var (now, before) = (FreeNow(start, j), FreeBefore(startBefore, Math.Max(stop, startBefore)));
            var fits = now.Count == before.Count && !now.Where((n, k) => _source.Blocks[n].Kind != _recorded[before[k]].Kind || _source.Blocks[n].Key != _recorded[before[k]].Key).Any();
            for (var k = 0; fits && k < now.Count; k++) Pair(now[k], before[k]);
            (start, startBefore) = (j + 1, Math.Max(stop + 1, startBefore));
        }
    }

    private static bool CanBeSame(TextBlock now, RecordedBlock before) =>
        now.Kind == before.Kind ? now.Kind is not BlockKind.Inclusion || now.Key == before.Key : IsProse(now.Kind) && IsProse(before.Kind);

    private static bool IsProse(BlockKind kind) =>
        kind is BlockKind.Heading or BlockKind.Paragraph or BlockKind.ListItem or BlockKind.TableCell or BlockKind.Term or BlockKind.Definition or BlockKind.Footnote;

    private List<int> FreeNow(int start, int end)
    {
        var free = new List<int>();
        for (var j = start; j < end; j++)
        {
            if (RecordedOf[j] < 0 && TranslationRecord.Holds(_source.Blocks[j]) && !IsNamed(_source.Blocks[j].Kind)) free.Add(j);
        }

        return free;
    }

    private List<int> FreeBefore(int start, int end)
    {
        var free = new List<int>();
        for (var i = start; i < end; i++)
        {
            if (SourceOf[i] < 0 && !IsNamed(_recorded[i].Kind)) free.Add(i);
        }

        return free;
    }

    private WordSequence WordsNow(int j) => _wordsNow[j] ??= WordSequence.Of(CanonicalText.Of(_source.Blocks[j]));

    private WordSequence WordsBefore(int i) => _wordsBefore[i] ??= WordSequence.Of(_recorded[i].Text);
}
