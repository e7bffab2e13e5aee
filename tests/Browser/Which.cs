using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Browser;

/// <summary>The site that a test looks at.</summary>
public enum Which
{
    /// <summary>The site of this repository, at the root of its host.</summary>
    Real,

    /// <summary>The fictional site, below the base path <c>/site/</c>.</summary>
    Fictional,
}

public static class WhichSite
{
    public static BuiltSite Built(this Which site) => site == Which.Real ? Sites.Real : Sites.Fictional;

    public static string[] Languages(this Which site) => site == Which.Real ? ["pl", "en"] : ["pl", "en", "de", "ar"];

    public static string HomeIn(this Which site, string language) => site.Languages()[0] == language ? "" : $"{language}/";

    /// <summary>All pages below the base path, that for unknown addresses last.</summary>
    public static IEnumerable<string> Addresses(this Which site) =>
        site.Built().Pages.Select(page => page.File[..^"index.html".Length]).Append("404.html");
}
