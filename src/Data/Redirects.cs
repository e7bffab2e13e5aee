using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>What has become of addresses that the site no longer has: an entry of <c>data/redirects.yml</c>.</summary>
/// <param name="From">The former addresses.</param>
/// <param name="To">Where they lead: a page's key, an address of the site or of another; null where there is nothing any more.</param>
/// <param name="Text">What is said where there is nothing any more, in the languages that need it; null where nothing is said.</param>
public sealed record RedirectEntry(IReadOnlyList<YamlScalar> From, YamlScalar? To, LocalizedText? Text);

/// <summary>Reads <c>data/redirects.yml</c>.</summary>
/// <param name="languages">The codes of the site's languages.</param>
/// <param name="diagnostics">Where problems go.</param>
public sealed class RedirectReader(IReadOnlyList<string> languages, DiagnosticBag diagnostics)
{
    /// <summary>The path of the file.</summary>
    public const string Path = "data/redirects.yml";

    /// <summary>Reads all entries.</summary>
    public IReadOnlyList<RedirectEntry> Read(SourceText file)
    {
        var entries = new List<RedirectEntry>();
        foreach (var item in YamlFile.ReadList(file, diagnostics)?.Items ?? [])
        {
            if (item is not YamlMap map)
            {
                diagnostics.Report(YamlProblems.NotAMap(item.Span));
                continue;
            }

            var reader = new MapReader(map, diagnostics, RedirectKeys.Entry);
            var entry = ReadEntry(reader);
            reader.Finish();
            if (entry is not null) entries.Add(entry);
        }

        return entries;
    }

    private RedirectEntry? ReadEntry(MapReader reader)
    {
        var from = reader.RequiredNode("from") switch
        {
            null => [],
            YamlScalar one => [one],
            _ => reader.Scalars("from"),
        };
        var to = reader.Scalar("to");
        var text = reader.Node("gone") is YamlMap ? LocalizedText.ReadPartial(reader.Map("gone"), languages) : null;
        var isGone = text is not null || reader.Flag("gone") == true;
        if (from.Count == 0) return null;
        if ((to is null) != isGone) diagnostics.Report(LedgerProblems.ToOrGone(from[0].Span));
        else if (to is not null && to.Text.Contains(':', StringComparison.Ordinal) && !IsWebAddress(to.Text)) diagnostics.Report(ContactReading.NotAWebAddress(to));
        else return new RedirectEntry(from, to, text);
        return null;
    }

    private static bool IsWebAddress(string text) => text.StartsWith("https://", StringComparison.Ordinal) && ContactReading.IsWebAddress(text);
}
