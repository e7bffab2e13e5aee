namespace ChemSter.Site.Content;

/// <summary>The versions of one page in different languages.</summary>
public static class PageVersions
{
    /// <summary>The version from which the others are translated: of the language that one of them names by <c>source-language</c>,
    /// else of the site's default language, else the first. A language that is named but not there counts as not named.</summary>
    /// <param name="versions">The versions, one at least.</param>
    /// <param name="defaultLanguage">The code of the site's default language.</param>
    public static PageDocument SourceOf(IReadOnlyList<PageDocument> versions, string defaultLanguage)
    {
        foreach (var version in versions)
        {
            if (version.FrontMatter.SourceLanguage is { } named && In(versions, named.Text) is { } source) return source;
        }

        return In(versions, defaultLanguage) ?? versions[0];
    }

    /// <summary>Whether a version is the one that others are translated from, as far as it and the site's settings say.</summary>
    public static bool IsSource(PageDocument page, string defaultLanguage) => page.Name.Language == (page.FrontMatter.SourceLanguage?.Text ?? defaultLanguage);

    /// <summary>The version in a language; null where there is none.</summary>
    public static PageDocument? In(IReadOnlyList<PageDocument> versions, string language)
    {
        foreach (var version in versions)
        {
            if (version.Name.Language == language) return version;
        }

        return null;
    }
}
