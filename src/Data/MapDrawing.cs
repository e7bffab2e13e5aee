using System.Globalization;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>What the map shows besides the places of organisations: <c>data/map.yml</c>.</summary>
/// <param name="Corners">Two opposite corners of the map; null where it shows all of the areas, or of the places if there are none.</param>
/// <param name="Areas">The outlines of areas, each a closed line.</param>
/// <param name="Lines">Other lines: rivers, borders.</param>
/// <param name="Source">Where the lines come from and whose they are; null where that need not be said.</param>
public sealed record MapDrawing(
    (GeoPosition First, GeoPosition Second)? Corners, IReadOnlyList<IReadOnlyList<GeoPosition>> Areas, IReadOnlyList<IReadOnlyList<GeoPosition>> Lines, string? Source)
{
    /// <summary>The path of the file.</summary>
    public const string Path = "data/map.yml";

    /// <summary>The keys of the file.</summary>
    public static MapShape Keys { get; } = new(
    [
        Key.Optional("corners", Shape.Text, "Dwa przeciwległe rogi mapy: szerokość i długość geograficzna jednego, przecinek, drugiego. Bez tego mapa obejmuje obszary z `areas`, a jeśli ich nie ma, wszystkie miejscowości.",
            "Two opposite corners of the map: latitude and longitude of one, a comma, those of the other. Without it the map shows the `areas`, or all places if there are none.", "\"49.9 16.8, 51.2 18.8\"").Called("Rogi mapy", "Corners"),
        Key.Optional("areas", Shape.Texts, "Obrysy obszarów, na przykład województwa: pary szerokości i długości geograficznej, oddzielone przecinkami.",
            "Outlines of areas, such as a region: pairs of latitude and longitude with commas between them.", "[\"50.9 17.1, 51.1 18.0, 50.2 18.6, 50.3 17.3\"]").Called("Obszary", "Areas"),
        Key.Optional("lines", Shape.Texts, "Inne linie, na przykład rzeki, zapisane tak samo.", "Other lines, such as rivers, written in the same way.", "[\"51.0 17.6, 50.6 17.9, 50.1 18.2\"]").Called("Linie", "Lines"),
        Key.Optional("source", Shape.Text, "Skąd są linie i do kogo należą. Stoi pod mapą.", "Where the lines come from, and whose they are. It stands below the map.", "© OpenStreetMap").Called("Źródło", "Source"),
    ]);

    /// <summary>Reads the file.</summary>
    public static MapDrawing? Read(SourceText file, DiagnosticBag diagnostics)
    {
        if (YamlFile.ReadMap(file, diagnostics) is not { } map) return null;
        var reader = new MapReader(map, diagnostics, Keys);
        var corners = reader.Scalar("corners") is { } written ? ReadLine(written, 2, 2, diagnostics) : null;
        var drawing = new MapDrawing(
            corners is [var first, var second] ? (first, second) : null,
            [.. reader.Scalars("areas").Select(a => ReadLine(a, 3, int.MaxValue, diagnostics)).OfType<IReadOnlyList<GeoPosition>>()],
            [.. reader.Scalars("lines").Select(l => ReadLine(l, 2, int.MaxValue, diagnostics)).OfType<IReadOnlyList<GeoPosition>>()],
            reader.Text("source"));
        reader.Finish();
        return drawing;
    }

    private static List<GeoPosition>? ReadLine(YamlScalar written, int fewest, int most, DiagnosticBag diagnostics)
    {
        var positions = new List<GeoPosition>();
        foreach (var pair in written.Text.Split(',', StringSplitOptions.TrimEntries))
        {
            var numbers = pair.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (numbers.Length != 2 || !TryRead(numbers[0], 90, out var latitude) || !TryRead(numbers[1], 180, out var longitude))
            {
                diagnostics.Report(ChartProblems.NotCoordinates(written.Span, pair));
                return null;
            }

            positions.Add(new GeoPosition(latitude, longitude));
        }

        if (positions.Count >= fewest && positions.Count <= most) return positions;
        diagnostics.Report(ChartProblems.WrongNumberOfPositions(written.Span, positions.Count, fewest, most));
        return null;
    }

    private static bool TryRead(string written, int limit, out double number) =>
        double.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && Math.Abs(number) <= limit;
}
