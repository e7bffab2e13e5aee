using System.Collections.Frozen;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>What one build leaves to the next.</summary>
public sealed record BuildMemory
{
    private readonly Lazy<IReadOnlyDictionary<PageName, BuiltPage>> _pages;

    /// <summary>Takes pages in the order of the site's.</summary>
    // As long as the index stays the same, nobody looks for a page by its name.
    public BuildMemory(ulong environment, IReadOnlyList<BuiltPage> pages) =>
        (Environment, InOrder, _pages) = (environment, pages, new(() => pages.ToDictionary(p => p.Name)));

    /// <summary>Takes pages by their names.</summary>
    public BuildMemory(ulong environment, IReadOnlyDictionary<PageName, BuiltPage> pages) =>
        (Environment, InOrder, _pages) = (environment, [.. pages.Values], new(pages));

    /// <summary>The hash of what every page depends on: generator, settings, languages, theme.</summary>
    public ulong Environment { get; }

    /// <summary>The hash of what every page depends on, now.</summary>
    public static ulong EnvironmentOf(SiteData data, ThemeFiles theme) =>
        ContentHash.OfAll([BuildMemoryFormat.Generator.ToString()], ContentHash.Of(data.SettingsFingerprint, theme.Fingerprint));

    /// <summary>The pages, in the order of the site's.</summary>
    public IReadOnlyList<BuiltPage> InOrder { get; }

    /// <summary>The pages by their names.</summary>
    public IReadOnlyDictionary<PageName, BuiltPage> Pages => _pages.Value;

    /// <summary>The index whose answers the pages have; null once the program has ended.</summary>
    public SiteIndex? Index { get; init; }

    /// <summary>The texts of the pages, each in the version from which its page was built; null once the program has ended.</summary>
    public IReadOnlyList<SourceText>? Texts { get; init; }

    /// <summary>What translations were checked with; null once the program has ended.</summary>
    public object? Translations { get; init; }

    /// <summary>The pages, by their places in the order, that have to be built anew whatever has changed.</summary>
    public IReadOnlyList<int> Unsound { get; init; } = [];

    /// <summary>The hash of all that the index was made of, from which the pages have their answers.</summary>
    public ulong IndexFingerprint { get; init; }

    /// <summary>The files beside the pages, each with the stamp of what was written.</summary>
    public IReadOnlyDictionary<string, FileStamp> OtherFiles { get; init; } = FrozenDictionary<string, FileStamp>.Empty;

    /// <summary>What stands for the site that was published (<see cref="IOutput.Publication"/>); null once the program has ended.</summary>
    public object? Publication { get; init; }

    /// <summary>The memory before the first build.</summary>
    public static BuildMemory Empty { get; } = new(0, []);

    /// <summary>Whether the other memory has the very same pages, so that writing this one would change nothing.</summary>
    public bool IsLike(BuildMemory other) =>
        Environment == other.Environment && IndexFingerprint == other.IndexFingerprint
        && InOrder.SequenceEqual(other.InOrder, ReferenceEqualityComparer.Instance)
        && OtherFiles.Count == other.OtherFiles.Count && OtherFiles.All(f => other.OtherFiles.TryGetValue(f.Key, out var stamp) && stamp == f.Value);
}
