using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Verifying;

/// <summary>What is wrong with a site that is published, or about to be.</summary>
/// <param name="Kind">One word for programs, such as <c>missing</c>; all of them are in <see cref="FaultKind"/>.</param>
/// <param name="Address">Where: an address, or a path in the folder.</param>
/// <param name="Text">What is wrong, and what it should be.</param>
public sealed record Fault(string Kind, string Address, Bilingual Text);

/// <summary>The words that programs know faults by.</summary>
internal static class FaultKind
{
    /// <summary>There is no answer: no connection, or none in time.</summary>
    public const string Silent = "silent";

    /// <summary>A file of the record, or an address of the site map, isn’t there.</summary>
    public const string Missing = "missing";

    /// <summary>An address leads elsewhere, though a page or a file should be there.</summary>
    public const string Redirect = "redirect";

    /// <summary>Other bytes than those of the record.</summary>
    public const string Changed = "changed";

    /// <summary>The host says that the file is of another type than it is.</summary>
    public const string Type = "type";

    /// <summary>A page names another address as its own.</summary>
    public const string Canonical = "canonical";

    /// <summary>The versions of a page in other languages don’t name each other.</summary>
    public const string Alternate = "alternate";

    /// <summary>A former address leads nowhere, or in a circle.</summary>
    public const string LeadsNowhere = "leads-nowhere";

    /// <summary>An address that never was is answered as if it were a page.</summary>
    public const string NotFound = "not-found";

    /// <summary>The record of the build is missing, can’t be read, or is that of another build.</summary>
    public const string Record = "record";

    /// <summary>The site map is missing or can’t be read.</summary>
    public const string Sitemap = "sitemap";

    /// <summary>A file that hosts don’t publish, or that nobody meant to: hidden, a link, or not of the build.</summary>
    public const string Stray = "stray";

    /// <summary>Others may not read a file, or may change it.</summary>
    public const string Mode = "mode";
}
