using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Content;

/// <summary>Finds links that were meant as such and are none to Markdown: with a blank in the address, with brackets that changed places, with a blank between text and
/// address, without an end. They stay in the text as they were typed, and so the signs are looked for there.</summary>
internal static class LostLinks
{
    // What ends like this is taken for an address where it stands in brackets.
    private static readonly string[] Endings = [".md", ".pdf", ".html", ".htm", ".doc", ".docx", ".xls", ".xlsx", ".pptx", ".jpg", ".jpeg", ".png", ".svg", ".webp", ".avif", ".gif", ".zip"];

    /// <summary>Whether an address ends like the name of a file.</summary>
    public static bool IsFile(string address) => Endings.Any(e => address.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    public static void Check(MarkdownBody body, DiagnosticBag diagnostics)
    {
        var text = body.Source.Text;
        foreach (var at in At(text, ")[")) CheckSwapped(body, at, diagnostics);
        foreach (var at in At(text, "] (")) CheckApart(body, at, diagnostics);
        // All that became links are known; if there are more beginnings than these, one became none.
        if (text.AsSpan().Count("](") == body.Nodes.Links.Count(l => l.Label is null && !l.IsShortcut)) return;
        var known = body.Nodes.Links.Select(l => l.UrlSpan.Start - 2).ToHashSet();
        foreach (var at in At(text, "](").Where(a => !known.Contains(a))) CheckNotALink(body, at, diagnostics);
    }

    private static IEnumerable<int> At(string text, string sign)
    {
        for (var at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + 1, StringComparison.Ordinal)) yield return at;
    }

    // (text)[address], or (address)[text]
    private static void CheckSwapped(MarkdownBody body, int at, DiagnosticBag diagnostics)
    {
        var source = body.Source;
        var begin = source.Text.LastIndexOf('(', at);
        var end = source.Text.IndexOf(']', at);
        if (begin < 0 || end < 0 || source.Text.AsSpan(begin, end - begin).Contains('\n') || !body.Places.IsPlain(at) || !body.Places.IsPlain(at + 1)) return;
        var (first, second) = (source.Text[(begin + 1)..at], source.Text[(at + 2)..end]);
        if (!IsAddress(second) && !IsAddress(first)) return;
        var right = IsAddress(second) ? $"[{first}]({second})" : $"[{second}]({first})";
        var place = source.Span(begin, end + 1);
        // "(raport.pdf)[1]" may be the source of a sentence with its number.
        diagnostics.Report(AddressProblems.BracketsSwapped(place, right, isCertain: !first.All(char.IsAsciiDigit) && !second.All(char.IsAsciiDigit)));
    }

    private static void CheckApart(MarkdownBody body, int at, DiagnosticBag diagnostics)
    {
        var source = body.Source;
        var begin = source.Text.LastIndexOf('[', at);
        var end = source.Text.IndexOf(')', at);
        if (begin < 0 || end < 0 || source.Text.AsSpan(begin, end - begin).Contains('\n') || !body.Places.IsPlain(at)) return;
        if (!IsAddress(source.Text[(at + 3)..end])) return;
        diagnostics.Report(AddressProblems.BlankBetween(source.Span(begin, end + 1), source.Span(at + 1, at + 2), source.Text[begin..(at + 1)] + source.Text[(at + 2)..(end + 1)]));
    }

    private static void CheckNotALink(MarkdownBody body, int at, DiagnosticBag diagnostics)
    {
        var source = body.Source;
        if (!body.Places.IsPlain(at) || source.Text.LastIndexOf('[', at) < source.Text.LastIndexOf('\n', at)) return;
        var line = source.Text.IndexOf('\n', at) is var found and >= 0 ? found : source.Text.Length;
        var begin = at + 2;
        var end = source.Text.IndexOf(')', begin, line - begin);
        if (end < 0)
        {
            // The address goes as far as the first blank.
            var blank = source.Text.IndexOf(' ', begin, line - begin) is var b and >= 0 ? b : line;
            if (IsAddress(source.Text[begin..blank].TrimEnd('.', ',', ';'))) diagnostics.Report(AddressProblems.NotClosed(source.Span(begin, begin + source.Text[begin..blank].TrimEnd('.', ',', ';').Length)));
            return;
        }

        // What stands in quotation marks behind the address is its title.
        var quote = source.Text.IndexOfAny(['"', '\''], begin, end - begin);
        var address = source.Text[begin..(quote > begin && source.Text[quote - 1] == ' ' ? quote : end)].TrimEnd();
        if (IsPathWithBlank(address)) diagnostics.Report(AddressProblems.BlankInAddress(source.Span(begin, begin + address.Length), address));
    }

    // Not every pair of brackets is a link: "a[i](b c)". Of a path the last word has an ending, or there are strokes.
    private static bool IsPathWithBlank(string text) =>
        text.LastIndexOf(' ') is var blank and > 0 && text.AsSpan().IndexOfAny("<>[") < 0
        && (text.AsSpan().ContainsAny('/', '\\') || text.LastIndexOf('.') is var dot && dot > blank && dot < text.Length - 1);

    private static bool IsAddress(string text) =>
        text.Length > 2 && text.AsSpan().IndexOfAny(" []()") < 0
        && (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("page:", StringComparison.Ordinal) || text.Contains(".md#", StringComparison.Ordinal) || IsFile(text));
}
