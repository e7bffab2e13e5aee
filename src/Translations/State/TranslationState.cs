namespace ChemSter.Site.Translations;

/// <summary>How far a translation is.</summary>
public enum TranslationStatus
{
    /// <summary>Somebody has accepted it for the source as it is.</summary>
    UpToDate,

    /// <summary>The source has changed since.</summary>
    Outdated,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It isn't published yet.</summary>
    Draft,

    /// <summary>None is wanted.</summary>
    NotTranslated,

    /// <summary>There is one, but nobody has ever accepted it.</summary>
    Unknown,
}

/// <summary>The state of a translation, block by block. It depends on the source as it is and on the source as it was accepted, and on
/// nothing else: not on dates, not on the history of the files, and not on how the translation was edited.</summary>
/// <param name="Text">Which text, and the language.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Blocks">What has become of each block, in the order of the source; those that are gone stand where they stood. Empty where there is no translation.</param>
/// <param name="Changes">What has to be looked at.</param>
public sealed record TranslationState(TextToTranslate Text, TranslationStatus Status, IReadOnlyList<BlockState> Blocks, IReadOnlyList<SourceChange> Changes)
{
    /// <summary>Changes that were accepted one by one, by their tokens.</summary>
    public IReadOnlyList<SourceChange> Accepted { get; init; } = [];

    /// <summary>Whether there was a record to compare the source with.</summary>
    public bool IsCompared { get; init; }

    /// <summary>The token of the source as it is: written into the translation's front matter as <c>source-version</c>, it accepts the translation.</summary>
    public string SourceVersion => AcceptanceToken.Of(Text.Source.Blocks);

    /// <summary>How many words the source has.</summary>
    public int Words => Text.Source.Blocks.Sum(WordsOf);

    /// <summary>How many words are to be translated: of a changed block as many as changed, of a new one all. Null where nobody can know.</summary>
    public int? WordsToDo => Status switch
    {
        TranslationStatus.Missing => Words,
        TranslationStatus.UpToDate or TranslationStatus.NotTranslated => 0,
        _ => IsCompared ? Changes.Sum(c => c.Words) : ToDo is { Count: > 0 } marked ? marked.Sum(b => WordsOf(Text.Source.Blocks[b.Source])) : null,
    };

    private List<BlockState> ToDo => [.. Blocks.Where(b => RecordComparison.IsToDo(Text.Target!, b.Target))];

    /// <summary>Works it out.</summary>
    /// <param name="text">The text and its translation.</param>
    /// <param name="record">What was recorded of it; null if nothing was.</param>
    /// <param name="pairs">The blocks of both that belong together; none where there is no translation.</param>
    public static TranslationState Of(TextToTranslate text, TranslationRecord? record, IReadOnlyList<BlockPair> pairs)
    {
        if (text.NotTranslated is not null) return new TranslationState(text, TranslationStatus.NotTranslated, [], []);
        if (text.Target is not { } target) return new TranslationState(text, TranslationStatus.Missing, [], []);
        // One that holds acknowledgements only says nothing of the text.
        if (record is { IsBroken: true } or { Blocks.Count: 0 } || record?.SourceLanguage != text.Source.Language.Code) record = null;
        var blocks = RecordComparison.Of(text.Source, target, record, pairs);
        var all = SourceChange.In(blocks, text.Source, target);
        var accepted = all.Where(c => IsAccepted(c.Token, target, record)).ToList();
        var changes = accepted.Count == 0 ? all : [.. all.Except(accepted)];
        var isAccepted = record is not null && changes.Count == 0;
        // Whoever pasted the token of the source as it is has looked at the whole page.
        if (!isAccepted && target.SourceVersion?.Text == AcceptanceToken.Of(text.Source.Blocks)) (isAccepted, changes) = (true, []);
        var status = target.IsDraft ? TranslationStatus.Draft
            : isAccepted ? TranslationStatus.UpToDate
            : record is null && target.SourceVersion is null ? TranslationStatus.Unknown
            : TranslationStatus.Outdated;
        return new TranslationState(text, status, blocks, changes) { Accepted = accepted, IsCompared = record is not null };
    }

    private static bool IsAccepted(string token, TextVersion target, TranslationRecord? record) =>
        target.Accepted.Any(a => a.Token == token) || record is not null && record.Accepted.Any(a => a.Token == token);

    /// <summary>How many words a block has to translate; code and pieces of data have none.</summary>
    internal static int WordsOf(TextBlock block) => block.IsTranslatable ? WordSequence.CountIn(block.Text) : 0;
}
