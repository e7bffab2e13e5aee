using System.Text;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Architecture;

/// <summary>The drawings in docs/architecture.md are made of the code. <c>SITE_WRITE=1 dotnet test tests --no-build --filter DrawingTests</c> draws them anew.</summary>
public sealed class DrawingTests
{
    /// <summary>Rooms in which a folder is a drawer for files on one subject, and not a floor above another.</summary>
    private static readonly string[] OfDrawers = ["src/Content", "src/Languages", "src/Rendering", "src/Translations"];

    private static string Guide => Path.Combine(Repository.Root, "docs", "architecture.md");

    [Test]
    public void The_rooms_are_drawn_as_they_are() =>
        Hold("rooms", Draw(House.Arrows(t => House.RoomOf(t, ArchitectureTests.Rooms)?.Replace('.', '/'))));

    [Test]
    public void The_folders_of_the_pipelines_are_drawn_as_they_are() =>
        Hold("pipelines", Draw(House.Arrows(t => House.FolderOf(t) is { } folder && folder.StartsWith("src/Pipelines", StringComparison.Ordinal) ? folder["src/".Length..] : null)));

    [Test]
    public void Folders_of_a_room_lie_above_each_other_and_in_no_circle()
    {
        var arrows = House.Arrows(House.FolderOf).Where(a => RoomOf(a.From) == RoomOf(a.To)).ToLookup(a => a.From, a => a.To);
        Assert.That(arrows, Is.Not.Empty, "If no arrow is seen, this test sees nothing.");
        var circles = arrows.Where(from => !OfDrawers.Contains(RoomOf(from.Key)) && Reached(from, arrows).Contains(from.Key)).Select(from => from.Key);
        Assert.That(circles, Is.Empty, "These use each other, some by way of others.");
    }

    private static string RoomOf(string folder) => string.Join('/', folder.Split('/').Take(2));

    private static HashSet<string> Reached(IEnumerable<string> from, ILookup<string, string> arrows)
    {
        var reached = new HashSet<string>();
        var next = new Stack<string>(from);
        while (next.TryPop(out var place))
        {
            if (!reached.Add(place)) continue;
            foreach (var further in arrows[place]) next.Push(further);
        }

        return reached;
    }

    // An arrow that other arrows lead along too is left out: what is drawn is what lies right above what.
    private static string Draw(IReadOnlySet<(string From, string To)> arrows)
    {
        var from = arrows.ToLookup(a => a.From, a => a.To);
        var drawn = arrows.Where(a => !from[a.From].Where(other => other != a.To).Any(other => Reached(from[other], from).Contains(a.To)));
        var text = new StringBuilder("```mermaid\nflowchart TD\n");
        foreach (var room in drawn.OrderBy(a => a.From, StringComparer.Ordinal).ThenBy(a => a.To, StringComparer.Ordinal).GroupBy(a => a.From))
        {
            text.Append("    ").Append(Node(room.Key)).Append(" --> ").AppendJoin(" & ", room.Select(a => Node(a.To))).Append('\n');
        }

        return text.Append("```\n").ToString();
    }

    private static string Node(string place) => place.Contains('/', StringComparison.Ordinal) ? $"{place.Replace("/", "", StringComparison.Ordinal)}[{place}]" : place;

    private static void Hold(string name, string drawing)
    {
        var guide = File.ReadAllText(Guide);
        var begin = $"<!-- drawing of the {name}, made of the code -->\n";
        var start = guide.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        Assert.That(start, Is.GreaterThan(begin.Length), "The guide has a place for the drawing.");
        var end = guide.IndexOf("```\n", start + "```".Length, StringComparison.Ordinal) + "```\n".Length;
        if (Environment.GetEnvironmentVariable("SITE_WRITE") == "1") File.WriteAllText(Guide, guide[..start] + drawing + guide[end..]);
        else Assert.That(guide[start..end], Is.EqualTo(drawing), "Draw it anew: SITE_WRITE=1 dotnet test tests --no-build --filter DrawingTests");
    }
}
