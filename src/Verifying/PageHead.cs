using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ChemSter.Site.Verifying;

/// <summary>What the head of a page of ours says of addresses.</summary>
/// <param name="Canonical">The page’s own address; null where it names none.</param>
/// <param name="Alternates">The page’s addresses in all languages, by language.</param>
/// <param name="LeadsTo">Where it leads on to by itself, as a former address does.</param>
internal sealed partial record PageHead(string? Canonical, IReadOnlyDictionary<string, string> Alternates, string? LeadsTo)
{
    // The form of our pages is known, so no parser of HTML is needed; a page of anybody else’s must not keep the program busy.
    private const int MostMilliseconds = 2000;

    /// <summary>Reads a page.</summary>
    public static PageHead Read(byte[] html)
    {
        var text = Encoding.UTF8.GetString(html);
        var end = text.IndexOf("</head>", StringComparison.Ordinal);
        var alternates = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string? canonical = null, leadsTo = null;
        foreach (Match tag in Tag().Matches(end < 0 ? text : text[..end]))
        {
            var attributes = Attribute().Matches(tag.Value).ToLookup(a => a.Groups[1].Value, a => WebUtility.HtmlDecode(a.Groups[2].Value));
            string? Of(string name) => attributes[name].FirstOrDefault();
            if (Of("rel") == "canonical") canonical = Of("href");
            else if (Of("rel") == "alternate" && Of("hreflang") is { } language && Of("href") is { } href) alternates[language] = href;
            else if (Of("http-equiv") == "refresh" && Of("content")?.Split("url=", 2) is [_, var target]) leadsTo = target;
        }

        return new PageHead(canonical, alternates, leadsTo);
    }

    [GeneratedRegex("<(?:link|meta) [^>]*>", RegexOptions.None, matchTimeoutMilliseconds: MostMilliseconds)]
    private static partial Regex Tag();

    [GeneratedRegex("([a-z-]+)=\"([^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: MostMilliseconds)]
    private static partial Regex Attribute();
}
