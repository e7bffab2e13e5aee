using System.Globalization;
using System.Text;
using ChemSter.Site.Data;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Draws which body answers to which: a column of boxes, so narrow that its text can be read on a telephone.</summary>
/// <remarks>Lengths are in sixteenths of the size of the text around.</remarks>
public static class BodyDiagram
{
    private const int Width = 320;
    private const int WidestStep = 24;
    private const int AllSteps = 120;
    private const int Gap = 12;
    private const int Padding = 14;
    private const int LineHeight = 20;
    private const int Target = 44;

    // From the top of a line of text to its base.
    private const int Ascent = 15;

    // More than letters of any usual face are wide on average.
    private const int Letter = 9;

    /// <summary>The diagram.</summary>
    /// <param name="caption">What it shows, and where the same stands in words.</param>
    /// <param name="bodies">The bodies from the top down, each with how deep it lies and right behind those above it.</param>
    /// <param name="nameOf">What a body is called.</param>
    /// <param name="isRightToLeft">Whether the language runs from right to left.</param>
    public static TreeDiagramModel Draw(string caption, IReadOnlyList<(Body Body, int Depth)> bodies, Func<Body, string> nameOf, bool isRightToLeft)
    {
        var deepest = bodies.Max(b => b.Depth);
        var step = Math.Min(WidestStep, AllSteps / Math.Max(1, deepest));
        var boxes = new List<TreeBoxModel>();
        var (lines, marks) = (new StringBuilder(), new StringBuilder());
        // The lower edge of the last box of each depth, from which the lines to those below it start.
        var edges = new int[deepest + 1];
        var top = 1;
        foreach (var (body, depth) in bodies)
        {
            var (start, width) = (1 + (depth * step), Width - 2 - (depth * step));
            var room = width - (2 * Padding);
            var texts = DrawnText.Lines(nameOf(body), room / Letter);
            var height = Math.Max(Target, (texts.Count * LineHeight) + Padding);
            var firstLine = top + ((height - (texts.Count * LineHeight)) / 2) + Ascent;
            boxes.Add(new TreeBoxModel(
                isRightToLeft ? Width - start - width : start, top, width, height, At(start + Padding),
                [.. texts.Select((t, i) => new TreeLineModel(firstLine + (i * LineHeight), t, t.Length > room / Letter ? room : null))]));
            if (depth > 0)
            {
                var middle = top + (height / 2);
                lines.Append(CultureInfo.InvariantCulture, $"M{At(start - (step / 2))} {edges[depth - 1]}V{middle}H{At(start)}");
                marks.Append(CultureInfo.InvariantCulture, $"M{At(start)} {middle - 6}l5 3v6l-5 3-5-3v-6z");
            }

            edges[depth] = top + height;
            top += height + Gap;
        }

        return new TreeDiagramModel(caption, Width, top - Gap + 1, lines.ToString(), marks.ToString(), boxes);

        int At(int x) => isRightToLeft ? Width - x : x;
    }
}
