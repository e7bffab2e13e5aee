using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Draws the map of the organisations' places, in one language.</summary>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="language">The language of the page's text.</param>
/// <param name="texts">The language's words for the map.</param>
/// <param name="charts">What makes the table that says the same.</param>
/// <param name="today">The day of the build.</param>
public sealed class MapComposer(SiteView site, Language language, ChartTexts texts, ChartComposer charts, DateOnly today)
{
    // In pixels, at the browser's usual size of text: what a circle for one organisation measures at most, and what any measures at least.
    private const double ForOne = 6.4, Least = 3, TextSize = 16;

    // How much of a map on a telephone all circles may cover together.
    private const double Covered = 0.06;

    /// <summary>The map; null where no organisation has a place whose position is known.</summary>
    public MapModel? Map()
    {
        var counts = new Composition(site.Facts, today).ByPlace.Where(c => c.Place is not null).Select(c => (Place: c.Place!, c.Count)).OrderByDescending(c => c.Count).ThenBy(c => c.Place.Id, StringComparer.Ordinal).ToList();
        var known = counts.Where(c => c.Place.Position is not null).ToList();
        if (known.Count == 0 || charts.Chart("places") is not { } table) return null;
        var drawing = site.Facts.Map ?? new MapDrawing(null, [], [], null);
        var projection = drawing.Corners is { } corners ? MapProjection.Between(corners.First, corners.Second)
            : MapProjection.Around([.. drawing.Areas.Count > 0 ? drawing.Areas.SelectMany(a => a) : known.Select(k => k.Place.Position!.Value)]);
        var shown = known.Where(k => projection.Shows(k.Place.Position!.Value)).ToList();
        var outside = counts.Except(shown).Select(c => NameOf(c.Place)).Order(language.Collation).ToList();
        return new MapModel(
            MapProjection.Width,
            projection.Height,
            projection.Path(drawing.Areas, areClosed: true),
            projection.Path(drawing.Lines, areClosed: false),
            Places(shown, projection),
            Set(texts.Map),
            outside.Count == 0 ? null : Set(texts.NotOnMap.With(string.Join(language.Comma + " ", outside))),
            drawing.Source,
            table);
    }

    private List<MapPlaceModel> Places(IReadOnlyList<(Place Place, int Count)> shown, MapProjection projection)
    {
        var ratio = (double)projection.Height / MapProjection.Width;
        var unit = Math.Min(ForOne, Math.Sqrt(Covered * MapLabels.Narrow * MapLabels.Narrow * ratio / (Math.PI * Math.Max(1, shown.Sum(s => s.Count)))));
        var circles = shown.Select(s =>
        {
            var (x, y) = projection.Of(s.Place.Position!.Value);
            return new LabelledCircle(x, y, Math.Max(Least, unit * Math.Sqrt(s.Count)), LabelOf(s).Length);
        }).ToList();
        var labels = MapLabels.Place(circles, ratio);
        return
        [
            .. shown.Select((s, i) => new MapPlaceModel(
                Number(100 * circles[i].X), Number(100 * circles[i].Y), Number(circles[i].Radius / TextSize),
                labels[i].Side == LabelSide.None ? null : LabelOf(s), labels[i].Side == LabelSide.Left, Number((circles[i].Radius + MapLabels.Gap) / TextSize), labels[i].IsForWide)),
        ];
    }

    private string LabelOf((Place Place, int Count) shown) => shown.Count == 1 ? NameOf(shown.Place) : $"{NameOf(shown.Place)} ({language.Format(shown.Count)})";

    private string NameOf(Place place) => Set(place.Name.In(language.Code));

    private string Set(string text) => language.Typographer.Set(text);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
