namespace ChemSter.Site.Rendering;

/// <summary>Where the name of a place stands on a map.</summary>
public enum LabelSide
{
    /// <summary>Nowhere: there is no room.</summary>
    None,

    /// <summary>To the right of its circle.</summary>
    Right,

    /// <summary>To the left of it.</summary>
    Left,
}

/// <summary>A circle on a map that wants a label.</summary>
/// <param name="X">Where it lies from the left, as a part of the width.</param>
/// <param name="Y">Where it lies from above, as a part of the height.</param>
/// <param name="Radius">Its radius, in pixels.</param>
/// <param name="Letters">How many letters the label has.</param>
public readonly record struct LabelledCircle(double X, double Y, double Radius, int Letters);

/// <summary>Finds room for the names of places. Circles move apart when a map gets wider, and labels stay as large as they are: so those that have room on a
/// narrow screen have room on any, and on a wide one there is room for more.</summary>
/// <remarks>Labels stand to the left or the right at the height of their circles. Whatever does not overlap so on a narrow map does not on a wide one.</remarks>
public static class MapLabels
{
    /// <summary>The width of a map on a telephone, in pixels at the browser's usual size of text, as all lengths here.</summary>
    public const double Narrow = 320;

    /// <summary>The distance of a label from its circle.</summary>
    public const double Gap = 4;

    // The width of a map on a wide screen, where theme/styles/components/map.css shows more labels; a letter that is wider than most, and a line.
    private const double Wide = 640;
    private const double Letter = 8.5, Height = 20;

    /// <summary>The side of each label, and whether it has room on a wide screen only.</summary>
    /// <param name="circles">The circles, those first whose labels matter most.</param>
    /// <param name="ratio">The height of the map, as a part of its width.</param>
    public static (LabelSide Side, bool IsForWide)[] Place(IReadOnlyList<LabelledCircle> circles, double ratio)
    {
        var placed = new (LabelSide Side, bool IsForWide)[circles.Count];
        foreach (var (width, isForWide) in new[] { (Narrow, false), (Wide, true) })
        {
            var taken = circles.Index().Select(c => (c.Index, Box: Circle(c.Item, width, ratio)))
                .Concat(circles.Index().Where(c => placed[c.Index].Side != LabelSide.None).Select(c => (c.Index, Box: Label(c.Item, placed[c.Index].Side, width, ratio)))).ToList();
            for (var i = 0; i < circles.Count; i++)
            {
                if (placed[i].Side != LabelSide.None) continue;
                foreach (var side in new[] { LabelSide.Right, LabelSide.Left })
                {
                    var box = Label(circles[i], side, width, ratio);
                    if (box.Left < 0 || box.Right > width || box.Top < 0 || box.Bottom > width * ratio || taken.Exists(t => t.Index != i && box.Overlaps(t.Box))) continue;
                    placed[i] = (side, isForWide);
                    taken.Add((i, box));
                    break;
                }
            }
        }

        return placed;
    }

    private static Box Circle(LabelledCircle circle, double width, double ratio)
    {
        var (x, y) = (circle.X * width, circle.Y * width * ratio);
        return new Box(x - circle.Radius, y - circle.Radius, x + circle.Radius, y + circle.Radius);
    }

    // From the middle of its own circle on, so that no other circle can come between the two when the map gets wider.
    private static Box Label(LabelledCircle circle, LabelSide side, double width, double ratio)
    {
        var (x, y) = (circle.X * width, circle.Y * width * ratio);
        var far = circle.Radius + Gap + (circle.Letters * Letter);
        return side == LabelSide.Right ? new Box(x, y - (Height / 2), x + far, y + (Height / 2)) : new Box(x - far, y - (Height / 2), x, y + (Height / 2));
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
