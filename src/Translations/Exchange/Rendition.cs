namespace ChemSter.Site.Translations;

/// <summary>A translation as it is to be written in its place.</summary>
/// <param name="Unit">The unit that it came in.</param>
/// <param name="Segment">What it says.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Markdown">How it is written down.</param>
internal sealed record Rendition(ExchangeUnit Unit, Segment Segment, SegmentForm Form, string Markdown);

/// <summary>Sees to it that each translation is in its place what it is by itself. What stands beside it on its line can make marks of its
/// signs; then each sign that could be one gets a backslash, and where that does not help, it is not written.</summary>
internal static class Placing
{
    /// <summary>Changes the renditions until they fit.</summary>
    /// <param name="renditions">By the place of the block in the source; null for none. Those that can't be written are taken out.</param>
    /// <param name="references">The names of addresses given elsewhere in the file.</param>
    /// <param name="misfits">Which of some renditions are not what they should be, once the file is made with them.</param>
    /// <param name="refuse">Told of each that is taken out.</param>
    public static void Fit(Rendition?[] renditions, IReadOnlyCollection<string> references, Func<Rendition?[], IReadOnlyList<int>> misfits, Action<int, Rendition> refuse)
    {
        if (misfits(renditions).Count == 0) return;
        for (var i = 0; i < renditions.Length; i++)
        {
            if (renditions[i] is not { } rendition || Fits(i, rendition)) continue;
            renditions[i] = SegmentWriter.WriteEscaped(rendition.Segment, rendition.Form, references) is { } escaped && Fits(i, rendition with { Markdown = escaped })
                ? rendition with { Markdown = escaped }
                : null;
            if (renditions[i] is null) refuse(i, rendition);
        }

        bool Fits(int place, Rendition rendition)
        {
            var alone = new Rendition?[renditions.Length];
            alone[place] = rendition;
            return misfits(alone).Count == 0;
        }
    }
}
