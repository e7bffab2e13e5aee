namespace ChemSter.Site.Fuzzing;

/// <summary>All that is fuzzed.</summary>
public static class AllTargets
{
    /// <summary>One of each.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new EncodingTarget(),
        new FrontMatterTarget(),
        new MarkdownTarget(),
        new PageTarget(),
        new DataTarget("data", null),
        new DataTarget("settings", "data/site.yml"),
        new DataTarget("glossary", "data/glossary.yml"),
        new DataTarget("language", "data/languages/pl.yml"),
        new DataTarget("language-rules", "data/languages/pl.rules.yml"),
        new CacheTarget(),
        new ExchangeTarget("xliff"),
        new ExchangeTarget("po"),
        new RecordTarget(),
        new LedgerTarget(),
        new SvgTarget(),
        new PictureTarget(),
        new DocumentTarget(),
        new SlugTarget(),
        new AddressTarget(),
        new TypographyTarget(),
    ];
}
