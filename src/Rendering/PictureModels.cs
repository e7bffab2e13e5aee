using System.Globalization;
using ChemSter.Site.Addresses;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Makes models of pictures: their addresses in all formats and widths.</summary>
public static class PictureModels
{
    /// <summary>The model of a picture.</summary>
    /// <param name="file">The picture's file; it has a size.</param>
    /// <param name="alternative">Its text alternative.</param>
    /// <param name="address">Where the site lives.</param>
    public static PictureModel Of(PublishedFile file, string alternative, SiteAddress address)
    {
        if (file.Plan is not { } plan) return new PictureModel(address.Link(file.Path), alternative, file.Picture!.Value.Width, file.Picture.Value.Height, null, []);
        var widest = plan.Fallback[^1];
        var sources = new List<PictureSourceModel>(2);
        if (plan.Avif.Count > 0) sources.Add(new PictureSourceModel("image/avif", SourceSet(plan.Avif)));
        if (plan.WebP.Count > 0) sources.Add(new PictureSourceModel("image/webp", SourceSet(plan.WebP)));
        return new PictureModel(address.Link(widest.Path), alternative, widest.Width, widest.Height, plan.Fallback.Count > 1 ? SourceSet(plan.Fallback) : null, sources);

        string SourceSet(IReadOnlyList<PictureVariant> variants) => variants.Count == 1
            ? address.Link(variants[0].Path)
            : string.Join(", ", variants.Select(v => string.Create(CultureInfo.InvariantCulture, $"{address.Link(v.Path)} {v.Width}w")));
    }
}
