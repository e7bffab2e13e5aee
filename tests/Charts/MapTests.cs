using System.Globalization;
using AngleSharp.Dom;
using ChemSter.Site.Data;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Tests.Charts;

/// <summary>The map: drawn by the site itself, with names that can be read on any screen, and with a table that says the same.</summary>
public sealed class MapTests
{
    private const string Square = "areas: [\"49 17, 49 19, 52 19, 52 17\"]\nsource: Atlas of Nowhere\n";

    [Test]
    public void Places_lie_where_they_lie_and_their_circles_grow_with_the_organisations()
    {
        using var site = Cluster.With("{{map}}").With("data/map.yml", "corners: \"49 17, 52 19\"\n");
        var circles = site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".map circle").Select(c => (X: Number(c, "cx"), Y: Number(c, "cy"), Radius: Number(c, "r"))).ToList();

        Assert.That(circles.Select(c => c.X), Is.All.EqualTo(50).Within(0.01));
        Assert.That(circles.Select(c => c.Y), Is.EqualTo((double[])[100.0 / 3, 200.0 / 3]).Within(0.01));
        Assert.That(Math.Pow(circles[0].Radius / circles[1].Radius, 2), Is.EqualTo(2).Within(0.05));
    }

    [Test]
    public void What_is_not_on_the_map_is_named_below_it_and_stands_in_the_table()
    {
        using var site = Cluster.With("{{map}}", "- { id: a, name: A, place: north }\n- { id: b, name: B, place: far }\n- { id: c, name: C, place: nowhere }\n").With("data/map.yml", Square);
        var page = site.BuildClean().Page("en/about/index.html");

        Assert.That(page.QuerySelector(".map figcaption")!.TextContent, Does.Contain("Not on the map: Far, Nowhere.").And.Contain("Atlas of Nowhere"));
        Assert.That(page.QuerySelectorAll(".map circle"), Has.Length.EqualTo(1));
        Assert.That(page.QuerySelectorAll(".chart tbody tr"), Has.Length.EqualTo(3));
    }

    [Test]
    public void The_drawing_is_a_picture_with_a_name_and_asks_nobody_else_for_anything()
    {
        using var site = Cluster.With("{{map}}").With("data/map.yml", Square);
        var page = site.BuildClean().Page("o-nas/index.html");
        var drawing = page.QuerySelector(".map [role=img]")!;

        Assert.That(drawing.GetAttribute("aria-label"), Is.EqualTo("Gdzie są organizacje. To samo mówi tabela pod mapą."));
        Assert.That(page.QuerySelectorAll(".map :is(image, use, a, [href])"), Is.Empty);
        Assert.That(page.QuerySelector(".map [aria-hidden=true] > .area")!.GetAttribute("d"), Does.StartWith("M").And.EndWith("z"));
    }

    [Test]
    public void Without_a_file_of_its_own_the_map_shows_the_places()
    {
        using var site = Cluster.With("{{map}}");

        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelectorAll(".map circle"), Has.Length.EqualTo(2));
    }

    [Test]
    public void Where_no_place_has_a_position_nothing_stands_there()
    {
        using var site = Cluster.With("Text.\n\n{{map}}", "- { id: a, name: A, place: nowhere }\n");

        Assert.That(site.BuildClean().Page("en/about/index.html").QuerySelector(".map, .chart"), Is.Null);
    }

    [TestCase("areas: [\"50,9 17,1; 51 18\"]", "SITE2324 data/map.yml:1:9", TestName = "Decimal commas in coordinates")]
    [TestCase("areas: [\"17.1 95.0, 18 50, 19 51\"]", "", TestName = "Longitude may be more than ninety")]
    [TestCase("areas: [\"95.0 17.1, 50 18, 51 19\"]", "SITE2324 data/map.yml:1:9", TestName = "A latitude that is none")]
    [TestCase("areas: [\"50 17, 51 18\"]", "SITE2324 data/map.yml:1:9", TestName = "An area of two positions")]
    [TestCase("corners: \"50 17\"", "SITE2324 data/map.yml:1:10", TestName = "One corner")]
    [TestCase("araes: []", "SITE2004 data/map.yml:1:1", TestName = "An unknown key of the map")]
    public void A_wrong_map_is_found(string map, string expected)
    {
        using var site = Cluster.With("Text.").With("data/map.yml", map);

        Assert.That(string.Join(' ', site.Codes()), Is.EqualTo(expected));
    }

    [Test]
    public void Names_cover_neither_one_another_nor_circles_however_wide_the_map_is([Values(1, 2, 3, 4, 5)] int seed)
    {
        var random = new Random(seed);
        var circles = Enumerable.Range(0, 60).Select(_ => new LabelledCircle(random.NextDouble(), random.NextDouble(), 5 + (15 * random.NextDouble()), random.Next(3, 20))).ToList();
        var labels = MapLabels.Place(circles, 0.8);

        foreach (var width in (double[])[320, 480, 639, 640, 900, 1300])
        {
            var boxes = circles.Zip(labels).Where(c => c.Second.Side != LabelSide.None && (width >= 640 || !c.Second.IsForWide)).Select(c => Box(c.First, c.Second.Side, width)).ToList();
            var all = circles.Select(c => (Left: (c.X * width) - c.Radius, Top: (c.Y * width * 0.8) - c.Radius, Right: (c.X * width) + c.Radius, Bottom: (c.Y * width * 0.8) + c.Radius)).Concat(boxes).ToList();
            Assert.That(boxes.Sum(b => all.Count(o => o != b && b.Left < o.Right && o.Left < b.Right && b.Top < o.Bottom && o.Top < b.Bottom)), Is.Zero, $"{width}");
        }

        Assert.That(labels.Count(l => l.Side != LabelSide.None), Is.GreaterThan(5));
    }

    [Test]
    public void A_map_is_true_to_scale_in_its_middle_and_never_a_strip()
    {
        var (north, south) = (MapProjection.Between(new GeoPosition(59, 10), new GeoPosition(61, 14)), MapProjection.Between(new GeoPosition(-1, 10), new GeoPosition(1, 14)));

        Assert.That(north.Height, Is.EqualTo(1000).Within(2));
        Assert.That(south.Height, Is.EqualTo(500).Within(2));
        Assert.That(MapProjection.Between(new GeoPosition(50, 0), new GeoPosition(50.1, 40)).Height, Is.EqualTo(400));
    }

    private static (double Left, double Top, double Right, double Bottom) Box(LabelledCircle circle, LabelSide side, double width)
    {
        var (x, y, length) = (circle.X * width, circle.Y * width * 0.8, circle.Letters * 8.5);
        return side == LabelSide.Right ? (x + circle.Radius + 4, y - 10, x + circle.Radius + 4 + length, y + 10) : (x - circle.Radius - 4 - length, y - 10, x - circle.Radius - 4, y + 10);
    }

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!.TrimEnd('%', 'e', 'm'), CultureInfo.InvariantCulture);
}
