using System.Text;
using System.Text.Encodings.Web;
using ChemSter.Site.Addresses;
using ChemSter.Site.Hashing;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>The theme's scripts. No page needs one to be read; each makes something more comfortable.</summary>
public sealed class PageScripts
{
    /// <summary>The name of the script that is put into pages, since nearly all have it and it is smaller than a request.</summary>
    public const string Inline = "keep-place";

    // Put into pages that lead on, for the same reason.
    private const string InRedirects = "keep-fragment";

    /// <summary>Takes the scripts.</summary>
    /// <param name="files">The files by name without ending.</param>
    /// <param name="address">Where the site lives.</param>
    public PageScripts(IReadOnlyDictionary<string, PublishedFile> files, SiteAddress address)
    {
        Files = files.Where(f => f.Key is not (Inline or InRedirects)).ToDictionary(StringComparer.Ordinal);
        KeepFragment = files.TryGetValue(InRedirects, out var keepFragment) ? keepFragment.Content : default;
        var keepPlace = files.TryGetValue(Inline, out var inline) ? inline.Content : default;
        var rules = Rules(address.BasePath);
        Model = new ScriptModel(
            $"script-src 'self' {PageStyles.SourceOf(rules)}{(keepPlace.IsEmpty ? "" : " " + PageStyles.SourceOf(keepPlace.Span))}",
            rules,
            keepPlace,
            Files.ToDictionary(f => f.Key, f => address.Link(f.Value.Path), StringComparer.Ordinal));
    }

    /// <summary>The scripts that are files of their own, by name.</summary>
    public IReadOnlyDictionary<string, PublishedFile> Files { get; }

    /// <summary>The script of pages that lead on; empty where the theme has none.</summary>
    public ReadOnlyMemory<byte> KeepFragment { get; }

    /// <summary>What templates are given.</summary>
    public ScriptModel Model { get; }

    /// <summary>The hash of all that a page's bytes depend on.</summary>
    public ulong Fingerprint => ContentHash.OfAll(Files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} {f.Value.Path}").Append(Model.Policy));

    // Tells browsers that know it to fetch a page of the site when a link to it is pointed at (WICG, Speculation Rules). Downloads are
    // left out, and addresses with a question for the search, which is nobody's business but the reader's.
    private static byte[] Rules(string basePath)
    {
        var text = JavaScriptEncoder.Default.Encode(basePath);
        return Encoding.UTF8.GetBytes(
            $$$"""{"prefetch":[{"where":{"and":[{"href_matches":"{{{text}}}*"},{"not":{"href_matches":"{{{text}}}files/*"}},{"not":{"href_matches":"{{{text}}}*\\?(.+)"}}]},"eagerness":"moderate"}]}""");
    }
}
