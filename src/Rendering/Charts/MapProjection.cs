using System.Globalization;
using System.Text;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>Where positions on the earth lie on a map: longitudes and latitudes as straight lines at right angles (equirectangular), true to scale in the middle
/// of the map. For a region or a country nobody sees the difference to any other projection.</summary>
public sealed class MapProjection
{
    /// <summary>The width of a map, in units of its own.</summary>
    public const int Width = 1000;

    // So narrow or so wide a map would be of no use, whatever lies on it.
    private const double Flattest = 0.4, Tallest = 1.4;

    // Room around what is shown, as a part of its extent; and an extent for what lies at one point.
    private const double Margin = 0.06, LeastExtent = 0.2;

    private readonly double _north, _south, _west, _east;

    private MapProjection(double south, double north, double west, double east)
    {
        (_south, _north, _west, _east) = (south, north, west, east);
        var shrinking = Math.Cos((north + south) / 2 * Math.PI / 180);
        var ratio = (north - south) / ((east - west) * shrinking);
        if (ratio < Flattest)
        {
            var more = ((east - west) * shrinking * Flattest) - (north - south);
            (_south, _north) = (south - (more / 2), north + (more / 2));
        }
        else if (ratio > Tallest)
        {
            var more = ((north - south) / Tallest / shrinking) - (east - west);
            (_west, _east) = (west - (more / 2), east + (more / 2));
        }

        Height = (int)Math.Round(Width * Math.Clamp(ratio, Flattest, Tallest));
    }

    /// <summary>The height of the map, in the same units.</summary>
    public int Height { get; }

    /// <summary>A map between two corners.</summary>
    public static MapProjection Between(GeoPosition first, GeoPosition second) => Around([first, second], 0);

    /// <summary>A map on which all positions lie, with some room around them.</summary>
    public static MapProjection Around(IReadOnlyList<GeoPosition> positions) => Around(positions, Margin);

    /// <summary>How far from the left and from above a position lies, as parts of width and height; outside of 0 to 1 for one that is not on the map.</summary>
    public (double X, double Y) Of(GeoPosition position) => ((position.Longitude - _west) / (_east - _west), (_north - position.Latitude) / (_north - _south));

    /// <summary>Whether a position is on the map.</summary>
    public bool Shows(GeoPosition position) => Of(position) is { X: >= 0 and <= 1, Y: >= 0 and <= 1 };

    /// <summary>Lines as the data of an SVG path.</summary>
    public string Path(IEnumerable<IReadOnlyList<GeoPosition>> lines, bool areClosed)
    {
        var path = new StringBuilder();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Count; i++)
            {
                var (x, y) = Of(line[i]);
                path.Append(i == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{Math.Round(x * Width):0} {Math.Round(y * Height):0}");
            }

            if (areClosed) path.Append('z');
        }

        return path.ToString();
    }

    private static MapProjection Around(IReadOnlyList<GeoPosition> positions, double margin)
    {
        var (south, north) = Widen(positions.Min(p => p.Latitude), positions.Max(p => p.Latitude), margin);
        var (west, east) = Widen(positions.Min(p => p.Longitude), positions.Max(p => p.Longitude), margin);
        return new MapProjection(south, north, west, east);
    }

    private static (double From, double To) Widen(double from, double to, double margin)
    {
        var more = Math.Max((to - from) * margin, (LeastExtent - (to - from)) / 2);
        return more > 0 ? (from - more, to + more) : (from, to);
    }
}
