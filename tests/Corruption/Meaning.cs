using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ChemSter.Site.Tests.Corruption;

/// <summary>What a page says, in a form in which a damaged word can be told from a damaged meaning: its elements with their attributes in order, and between them its words.</summary>
internal sealed partial class Meaning
{
    // Attributes that people read or hear; of those for scripts, the sentences.
    private static readonly string[] Prose = ["alt", "title", "aria-label", "content", "placeholder", "value"];

    private readonly List<string> _skeleton = [];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _anchors = [];

    public Meaning(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        // The anchor of a heading follows its words: here it is the first, the second and so on, and so are the links to it within the page.
        foreach (var id in document.QuerySelectorAll("[id]").Select(e => e.Id!)) _anchors.TryAdd(id, _anchors.Count);
        Read(document.DocumentElement);
    }

    /// <summary>Null if another page means the same; otherwise the first thing that differs.</summary>
    public string? Difference(Meaning other)
    {
        if (_skeleton.Count != other._skeleton.Count || !_skeleton.SequenceEqual(other._skeleton))
        {
            var at = _skeleton.Zip(other._skeleton).TakeWhile(p => p.First == p.Second).Count();
            return $"{_skeleton.ElementAtOrDefault(at)} → {other._skeleton.ElementAtOrDefault(at)}";
        }

        foreach (var (was, now) in _texts.Zip(other._texts))
        {
            if (was != now && !DifferInAWord(was, now)) return $"“{was}” → “{now}”";
        }

        return null;
    }

    private void Read(IElement element)
    {
        var attributes = element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}={(IsProse(element, a) ? "…" : Plain(a))}");
        _skeleton.Add($"<{element.LocalName}{string.Concat(attributes)}>");
        _texts.AddRange(element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal).Where(a => IsProse(element, a)).Select(a => a.Value));
        if (element.GetAttribute("type") == "application/ld+json")
        {
            // Its values, one by one.
            var values = element.TextContent.Split('"');
            _skeleton.Add($"{values.Length}");
            _texts.AddRange(values);
            return;
        }

        var text = "";
        foreach (var node in element.ChildNodes)
        {
            if (node is IText words) text += words.Data;
            if (node is not IElement child) continue;
            _texts.Add(text);
            text = "";
            Read(child);
        }

        _texts.Add(text);
        _skeleton.Add($"</{element.LocalName}>");
    }

    private string Plain(IAttr attribute)
    {
        if (attribute.Name is "id" or "aria-labelledby" or "for" && _anchors.TryGetValue(attribute.Value, out var id)) return $"{id}";
        if (attribute.Name == "href" && attribute.Value.StartsWith('#') && _anchors.TryGetValue(Uri.UnescapeDataString(attribute.Value[1..]), out var to)) return $"#{to}";
        return Fingerprint().Replace(attribute.Value, ".#.");
    }

    private static bool IsProse(IElement element, IAttr attribute) => attribute.Name.StartsWith("data-", StringComparison.Ordinal)
        ? attribute.Value.Contains(' ', StringComparison.Ordinal)
        : Prose.Contains(attribute.Name) && (element.LocalName != "meta" || (element.GetAttribute("name") ?? element.GetAttribute("property") ?? "").Split(':')[^1] is "description" or "title" or "alt" or "site_name");

    // Two words at most, since a blank may have come or gone; typography moves blanks around it. Quotation marks of YAML may have become some of the text.
    private static bool DifferInAWord(string was, string now)
    {
        string[] before = Words(was), after = Words(now);
        var begin = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        var rest = Math.Min(before.Length, after.Length) - begin;
        var end = before.Reverse().Zip(after.Reverse()).Take(rest).TakeWhile(p => p.First == p.Second).Count();
        return before.Length - begin - end <= 2 && after.Length - begin - end <= 2;
    }

    private static string[] Words(string text) => text.Replace("\"", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // Of the content, in names of files.
    [GeneratedRegex("\\.[0-9a-f]{8,16}\\.")]
    private static partial Regex Fingerprint();
}
