using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Addresses;

/// <summary>What the plan of addresses must know of a page.</summary>
/// <param name="Key">The translation key.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Slug">The slug from the front matter; null where the file's name serves.</param>
/// <param name="Span">Where an address that is taken would be reported: the slug, or the file.</param>
/// <param name="RedirectFrom">Its old addresses, each with its place.</param>
public sealed record AddressRequest(string Key, string Language, string? Slug, SourceSpan Span, IReadOnlyList<(string Path, SourceSpan Span)> RedirectFrom);

/// <summary>The address of a page.</summary>
/// <param name="Key">The translation key.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Path">Its path in the site, without the base path: <c>/en/history/</c>.</param>
/// <param name="Number">Its number in the plan, from zero on without gaps.</param>
public sealed record PageAddress(string Key, string Language, string Path, int Number)
{
    /// <summary>The file that the host serves at this address.</summary>
    public string File => Path[1..] + "index.html";
}
