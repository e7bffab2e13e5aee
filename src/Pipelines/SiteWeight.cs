using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines.Modules;

namespace ChemSter.Site.Pipelines;

/// <summary>Holds the whole site to what its host takes.</summary>
public static class SiteWeight
{
    /// <summary>What GitHub Pages takes, in bytes (docs.github.com: GitHub Pages limits).</summary>
    public const long Most = 1_000_000_000;

    /// <summary>The finding about a site that is too heavy; null for any other.</summary>
    /// <param name="files">Its files, each with its stamp.</param>
    public static Diagnostic? Check(IEnumerable<KeyValuePair<string, FileStamp>> files)
    {
        var (sum, heaviest) = (0L, new KeyValuePair<string, FileStamp>("", default));
        foreach (var file in files)
        {
            sum += file.Value.Length;
            if (file.Value.Length > heaviest.Value.Length) heaviest = file;
        }

        return sum <= Most ? null : WeightProblems.HeavySite(new SourceText(SiteSettingsReader.Path, "").Whole, CheckFiles.Megabytes(sum), heaviest.Key, CheckFiles.Megabytes(heaviest.Value.Length));
    }
}
