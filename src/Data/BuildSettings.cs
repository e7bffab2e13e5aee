using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>How to build, as far as <c>data/site.yml</c> says so under <c>build:</c>; the command line wins over each.</summary>
/// <param name="Output">The output folder, relative to the site's root.</param>
/// <param name="Drafts">Whether drafts are published.</param>
/// <param name="Strict">Whether warnings stop publication.</param>
/// <param name="AsOf">The day for which to build.</param>
/// <param name="Verbosity">How much is printed: quiet, normal, detailed.</param>
/// <param name="Format">How messages are printed: text, json.</param>
public sealed record BuildSettings(
    string? Output, bool? Drafts, bool? Strict, PartialDate? AsOf, string? Verbosity, string? Format);
