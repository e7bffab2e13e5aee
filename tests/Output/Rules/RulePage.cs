using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ChemSter.Site.Tests.Output.Rules;

/// <summary>A page as rules look at it: any page of a site, or a few lines with a planted defect.</summary>
public sealed class RulePage
{
    private readonly List<string> _parseErrors = [];

    public RulePage(string html, Uri address, Uri home, Func<Uri, string?> languageAt)
    {
        (Html, Address, Home, LanguageAt) = (html, address, home, languageAt);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, e) => _parseErrors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)e).Message);
        Document = parser.ParseDocument(html);
    }

    public string Html { get; }

    public IHtmlDocument Document { get; }

    public Uri Address { get; }

    /// <summary>The address of the site.</summary>
    public Uri Home { get; }

    /// <summary>The language of the page at an address of the site; null where there is no page.</summary>
    public Func<Uri, string?> LanguageAt { get; }

    /// <summary>What a browser would have to mend: elements not closed, attributes twice, text where none may be.</summary>
    public IReadOnlyList<string> ParseErrors => _parseErrors;

    /// <summary>Whether it is there only to lead on to another page.</summary>
    public bool LeadsOn => Document.QuerySelector("meta[http-equiv=refresh]") is not null;

    /// <summary>How many bytes there are in front of a piece of the source; −1 where it is nowhere.</summary>
    public int BytesBefore(string piece) => Html.IndexOf(piece, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? Encoding.UTF8.GetByteCount(Html.AsSpan(0, at)) : -1;

    /// <summary>What a screen reader calls an element: its label, else its text with the alternatives of its pictures.</summary>
    public static string NameOf(IElement element)
    {
        if (element.GetAttribute("aria-label") is { Length: > 0 } label) return ReadText.Squeeze(label);
        if (element.GetAttribute("aria-labelledby") is { } ids) return ReadText.Squeeze(string.Join(' ', ids.Split(' ').Select(id => element.Owner!.GetElementById(id)?.TextContent)));
        var text = new StringBuilder();
        Add(element);
        return ReadText.Squeeze(text.ToString());

        void Add(INode node)
        {
            if (node is IElement { LocalName: "img" } image) text.Append(image.GetAttribute("alt"));
            else if (node is IElement inner && inner.GetAttribute("aria-hidden") == "true") return;
            else if (node is IElement svg && svg.LocalName == "svg") text.Append(svg.GetAttribute("aria-label"));
            else if (node is IText words) text.Append(words.Data);
            foreach (var child in node.ChildNodes) Add(child);
        }
    }
}

/// <summary>A rule that every page keeps: what breaks it on a page, each fault as a line.</summary>
public sealed record PageRule(string Name, Func<RulePage, IEnumerable<string>> Faults)
{
    public override string ToString() => Name;
}
