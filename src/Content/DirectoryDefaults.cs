using ChemSter.Site.Diagnostics;
using ChemSter.Site.Hashing;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Content;

/// <summary>Front matter that a folder gives to all its pages and those of the folders below: <c>_directory.yml</c>.
/// The nearer folder wins, the page itself over all.</summary>
public sealed record DirectoryDefaults
{
    /// <summary>The file's name.</summary>
    public const string FileName = "_directory.yml";

    /// <summary>The defaults of a folder that has none.</summary>
    public static DirectoryDefaults None { get; } = new();

    /// <summary>The template of pages that name none.</summary>
    public YamlScalar? Template { get; init; }

    /// <summary>Whether the pages are drafts.</summary>
    public bool? IsDraft { get; init; }

    /// <summary>Whether the pages are to be translated.</summary>
    public bool? Translate { get; init; }

    /// <summary>Whether the sitemap lists the pages.</summary>
    public bool? IsInSitemap { get; init; }

    /// <summary>Whether the folders below get the defaults too; <c>recursive: false</c> keeps them to this folder.</summary>
    public bool IsRecursive { get; init; } = true;

    /// <summary>Free keys.</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>();

    /// <summary>The hash of the folder's file and of those above it.</summary>
    public ulong Fingerprint { get; init; }

    /// <summary>Reads a folder's file over the defaults of the folder above.</summary>
    public static DirectoryDefaults Read(SourceText file, DirectoryDefaults above, DiagnosticBag diagnostics)
    {
        if (YamlFile.ReadMap(file, diagnostics) is not { } map) return above;
        var reader = new MapReader(map, diagnostics, FrontMatterKeys.Directory);
        var defaults = new DirectoryDefaults
        {
            Template = reader.Scalar("template") ?? above.Template,
            IsDraft = reader.Flag("draft") ?? above.IsDraft,
            Translate = reader.Flag("translate") ?? above.Translate,
            IsInSitemap = reader.Flag("sitemap") ?? above.IsInSitemap,
            IsRecursive = reader.Flag("recursive") ?? true,
            Extra = FrontMatterReader.ReadExtra(reader, above),
            Fingerprint = ContentHash.Of((ulong)file.Hash, above.Fingerprint),
        };
        reader.Finish();
        return defaults;
    }
}
