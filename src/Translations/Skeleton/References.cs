using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>An address that is given on a line of its own, for links to name it: <c>[statute]: https://example.org/</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">Where the address stands.</param>
internal readonly record struct Reference(string Name, SourceSpan Address)
{
    /// <summary>All of a file.</summary>
    public static IReadOnlyList<Reference> In(SourceText source, IReadOnlyList<TextBlock> blocks)
    {
        var text = source.Text;
        if (!text.Contains("]:", StringComparison.Ordinal)) return [];
        var found = new List<Reference>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var next and >= 0 ? next : text.Length;
            if (Read(source, start, end) is { } reference && !blocks.Any(b => b.Kind == BlockKind.Code && start >= b.Span.Start && start < b.Span.End)) found.Add(reference);
            start = end + 1;
        }

        return found;
    }

    private static Reference? Read(SourceText source, int start, int end)
    {
        var line = source.Text.AsSpan(start, end - start);
        var from = line.Length - line.TrimStart(" >").Length;
        var close = line.IndexOf("]:");
        if (from >= line.Length || line[from] != '[' || close < from + 2 || line[from + 1] == '^' || line[from..close].LastIndexOf('[') > 0) return null;
        var at = close + 2;
        while (at < line.Length && line[at] is ' ' or '\t' or '<') at++;
        var length = line[at..].IndexOfAny(" \t>");
        return new Reference(line[(from + 1)..close].ToString(), source.Span(start + at, start + at + (length < 0 ? line.Length - at : length)));
    }
}
