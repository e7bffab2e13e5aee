using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Addresses;

/// <summary>What is written of addresses that the site no longer has: an entry of <c>data/redirects.yml</c>.</summary>
/// <param name="From">The former addresses, each with its place.</param>
/// <param name="To">Where they lead: a page's key, an address of the site or of another; null where there is nothing any more.</param>
/// <param name="Text">What is said where there is nothing any more; null where the host says that it finds nothing.</param>
public sealed record RedirectRequest(IReadOnlyList<(string Text, SourceSpan Span)> From, (string Text, SourceSpan Span)? To, LocalizedText? Text);

/// <summary>An address that the site has had, and what a visitor finds there now: the way to one of the three, or a text.</summary>
/// <param name="Path">The address, without the base path: <c>/en/old/</c>.</param>
/// <param name="Language">The language of its page: that of the new page, else the one that the address begins with.</param>
/// <param name="Place">Where it is written.</param>
public sealed record FormerAddress(string Path, string Language, SourceSpan Place)
{
    /// <summary>The page to which it leads.</summary>
    public PageAddress? Page { get; init; }

    /// <summary>The path of the file of the site to which it leads: <c>/files/statute.pdf</c>.</summary>
    public string? File { get; init; }

    /// <summary>The address on another site to which it leads.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>The place on the new page, with its <c>#</c>; empty for the page's beginning.</summary>
    public string Fragment { get; init; } = "";

    /// <summary>What is said in place of a page that is gone for good.</summary>
    public string? Text { get; init; }
}

/// <summary>All that is known of addresses besides those that pages ask for.</summary>
public sealed record KnownAddresses
{
    /// <summary>Nothing.</summary>
    public static KnownAddresses None { get; } = new();

    /// <summary>What is written of addresses that the site no longer has.</summary>
    public IReadOnlyList<RedirectRequest> Redirects { get; init; } = [];

    /// <summary>Every address that was ever published.</summary>
    public AddressLedger Ledger { get; init; } = AddressLedger.Empty;

    /// <summary>Whether there is a file to download at a path.</summary>
    public Func<string, bool> IsFile { get; init; } = _ => false;
}
