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

    private readonly IReadOnlyDictionary<string, PublishedFile> _files;
    private ScriptModel? _model;

    /// <summary>Takes the scripts.</summary>
    /// <param name="files">The files by name without ending.</param>
    /// <param name="basePath">The site's base path.</param>
    public PageScripts(IReadOnlyDictionary<string, PublishedFile> files, string basePath)
    {
        _files = files.Where(f => f.Key != Inline).ToDictionary(StringComparer.Ordinal);
        KeepPlace = files.TryGetValue(Inline, out var inline) ? inline.Content : default;
        SpeculationRules = Rules(basePath);
        Policy = $"script-src 'self' {PageStyles.SourceOf(SpeculationRules.Span)}{(KeepPlace.IsEmpty ? "" : " " + PageStyles.SourceOf(KeepPlace.Span))}";
    }

    /// <summary>The scripts that are files of their own, by name.</summary>
    public IReadOnlyDictionary<string, PublishedFile> Files => _files;

    /// <summary>The script that keeps the place when the language is changed; empty if the theme has none.</summary>
    public ReadOnlyMemory<byte> KeepPlace { get; }

    /// <summary>Tells browsers that know it to fetch a page of the site when a link to it is pointed at (WICG, Speculation Rules).
    /// Downloads are left out, and addresses with a question for the search, which is nobody's business but the reader's.</summary>
    public ReadOnlyMemory<byte> SpeculationRules { get; }

    /// <summary>What pages may run: <c>script-src</c> of their security policy.</summary>
    public string Policy { get; }

    /// <summary>The hash of all that a page's bytes depend on.</summary>
    public ulong Fingerprint => ContentHash.OfAll(_files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} {f.Value.Path}").Append(Policy));

    /// <summary>What templates are given, with addresses that have the base path.</summary>
    public ScriptModel For(SiteAddress address) =>
        _model ??= new ScriptModel(Policy, SpeculationRules, KeepPlace, _files.ToDictionary(s => s.Key, s => address.Link(s.Value.Path), StringComparer.Ordinal));

    private static byte[] Rules(string basePath)
    {
        var text = JavaScriptEncoder.Default.Encode(basePath);
        return Encoding.UTF8.GetBytes(
            $$$"""{"prefetch":[{"where":{"and":[{"href_matches":"{{{text}}}*"},{"not":{"href_matches":"{{{text}}}files/*"}},{"not":{"href_matches":"{{{text}}}*\\?(.+)"}}]},"eagerness":"moderate"}]}""");
    }
}
