namespace ChemSter.Site.Benchmarks.Content;

/// <summary>How a generator wants its content: where a page's file lies, what stands in its front matter, how a link is written.</summary>
public abstract class ContentLayout
{
    /// <summary>The folder with the pages, below the site's folder.</summary>
    public abstract string Pages { get; }

    /// <summary>The folder for pictures, below the site's folder.</summary>
    public abstract string PictureFolder { get; }

    /// <summary>What is written where the pages of a section are to be listed; nothing where the template does it.</summary>
    public virtual string Listing => "";

    /// <summary>The file of a page, below the site's folder.</summary>
    public virtual string FileOf(SitePage page, Vocabulary words) => $"{Pages}/{SiteShape.KeyOf(page)}.{words.Language}.md";

    /// <summary>A link from one page to another.</summary>
    public abstract string Link(SiteShape site, SitePage from, SitePage target, Vocabulary words, string? anchor);

    /// <summary>The address of a picture, as written on a page.</summary>
    public abstract string Picture(SitePage from, string name);

    /// <summary>The front matter of a page, without its fences.</summary>
    public abstract IEnumerable<string> FrontMatter(SiteShape site, SitePage page, Vocabulary words);

    /// <summary>Writes what the site holds besides pages and pictures.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">The site's folder.</param>
    /// <param name="repository">The repository, for the style sheet and the peers' templates.</param>
    public abstract void WriteSettings(SiteShape site, string folder, string repository);

    /// <summary>Writes a whole site; the same bytes whenever seed and size are the same.</summary>
    public void WriteSite(SiteShape site, string folder, string repository)
    {
        WriteSettings(site, folder, repository);
        Content.Pictures.WriteTo(Path.Combine(folder, PictureFolder), site.Seed);
        Parallel.ForEach(site.Pages, page =>
        {
            foreach (var words in SiteShape.Languages)
            {
                var file = Path.Combine(folder, FileOf(page, words));
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, $"---\n{string.Concat(FrontMatter(site, page, words).Select(line => line + "\n"))}---\n\n{new PageProse(site, this, page, words).Write()}");
            }
        });
    }

    /// <summary>The settings that are written alike for all: title, description, and for an article its slug and date.</summary>
    protected static IEnumerable<string> CommonSettings(SiteShape site, SitePage page, Vocabulary words)
    {
        yield return $"title: \"{site.TitleOf(page, words)}\"";
        yield return $"description: \"{site.DescriptionOf(page, words)}\"";
        if (page.Kind != PageKind.Article) yield break;
        yield return $"slug: {site.SlugOf(page, words)}";
        yield return $"date: {SiteShape.DateOf(page):O}";
    }

    /// <summary>The relative path from one page's folder to a file of another page's, by the keys of both.</summary>
    protected static string Relative(SitePage from, SitePage target)
    {
        var key = SiteShape.KeyOf(target);
        if (from.Kind == PageKind.Home) return key;
        return from.Section == target.Section ? key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..] : "../" + key;
    }

    /// <summary>An anchor behind an address.</summary>
    protected static string Fragment(string? anchor) => anchor is null ? "" : "#" + anchor;
}
