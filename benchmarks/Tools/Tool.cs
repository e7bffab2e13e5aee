using ChemSter.Site.Benchmarks.Content;
using ChemSter.Site.Benchmarks.Measuring;

namespace ChemSter.Site.Benchmarks.Tools;

/// <summary>A program that builds a site: ours, the floor, or a peer.</summary>
/// <param name="shop">Where to work.</param>
public abstract class Tool(Workshop shop)
{
    /// <summary>Its name in options and results.</summary>
    public abstract string Name { get; }

    /// <summary>How it wants the content.</summary>
    public abstract ContentLayout Layout { get; }

    /// <summary>Whether its pages have all that ours have; the floor's have not.</summary>
    public virtual bool BuildsWholeSite => true;

    /// <summary>The folder of all its sites.</summary>
    protected string Home => Path.Combine(shop.Folder, Name);

    /// <summary>Which version it is, in few words; fails if it is missing.</summary>
    public abstract string FindVersion();

    /// <summary>Fetches what it needs.</summary>
    public virtual void Prepare()
    {
    }

    /// <summary>The command that builds a site, run in the site's folder.</summary>
    public abstract IReadOnlyList<string> Build(string site);

    /// <summary>Where it writes, below the site's folder.</summary>
    public abstract string Output { get; }

    /// <summary>What it leaves beside its output, below the site's folder, to be faster the next time.</summary>
    public virtual IReadOnlyList<string> Caches => [];

    /// <summary>Writes a site of a size, anew, and returns its folder.</summary>
    public virtual string WriteSite(SiteShape shape)
    {
        var site = Path.Combine(Home, shape.Size.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (Directory.Exists(site)) Directory.Delete(site, recursive: true);
        Layout.WriteSite(shape, site, Workshop.Repository);
        return site;
    }

    /// <summary>Takes away all that earlier builds have left.</summary>
    public void Clean(string site)
    {
        foreach (var leftover in (string[])[Output, .. Caches])
        {
            var path = Path.Combine(site, leftover);
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            else if (File.Exists(path)) File.Delete(path);
        }
    }

    /// <summary>Builds and measures.</summary>
    public Usage Measure(string site) => Usage.Of(site, Build(site));
}
