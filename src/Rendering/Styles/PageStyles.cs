using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Rendering;

/// <summary>Gives each page the styles that it needs, and no others, inside the page: it can be shown as soon as it is there.</summary>
/// <remarks>The page's security policy allows this one style by its hash (CSP 3, <c>style-src</c>).</remarks>
public sealed class PageStyles
{
    /// <summary>The file with the theme's colours, sizes and distances.</summary>
    public const string Tokens = "theme/styles/tokens.css";

    /// <summary>How many files can be left out of pages; any behind them are put into every page.</summary>
    private const int MostOptional = 64;

    private readonly IReadOnlyList<(StylePart Part, ulong Bit)> _parts;
    private readonly NamesInHtml _names;

    // Pages of a kind need the same, so there are few.
    private readonly ConcurrentDictionary<ulong, Sheet> _sheets = new();

    /// <summary>Takes the theme's styles in the order of the cascade.</summary>
    public PageStyles(IReadOnlyList<StylePart> parts)
    {
        var optional = parts.Where(p => !p.IsForEveryPage).Take(MostOptional).ToList();
        _parts = [.. parts.Select(p => (p, optional.IndexOf(p) is var i and >= 0 ? 1UL << i : 0))];
        _names = new NamesInHtml(_parts.Where(p => p.Bit != 0));
        Fingerprint = ContentHash.OfAll(parts.Select(p => $"{string.Join(' ', p.Classes)},{string.Join(' ', p.Elements)}:{p.Css}"));
    }

    /// <summary>The files, in the order of the cascade.</summary>
    public IEnumerable<StylePart> Parts => _parts.Select(p => p.Part);

    /// <summary>The hash of all styles and what they are for.</summary>
    public ulong Fingerprint { get; }

    /// <summary>Where a template leaves the place for the styles; nothing that is encoded for HTML looks like it.</summary>
    private static ReadOnlySpan<byte> Place => "<style></style>"u8;

    /// <summary>Where a template leaves the place for their hash, in the policy.</summary>
    private static ReadOnlySpan<byte> PlaceOfHash => "'sha256-style'"u8;

    /// <summary>Puts the styles that a page needs into it.</summary>
    /// <param name="html">The page as its template wrote it, in UTF-8.</param>
    /// <param name="buffer">Where the page goes.</param>
    /// <returns>The page, good until the buffer is used again; as it was, if it has no place for styles.</returns>
    public ReadOnlySpan<byte> Dress(ReadOnlySpan<byte> html, ByteBuffer buffer)
    {
        var (hashAt, styleAt) = (html.IndexOf(PlaceOfHash), html.IndexOf(Place));
        if (styleAt < 0 || hashAt > styleAt) return html;
        var sheet = _sheets.GetOrAdd(_names.BitsOf(html[(styleAt + Place.Length)..]), Make);
        buffer.Clear();
        if (hashAt >= 0)
        {
            buffer.Append(html[..hashAt]);
            buffer.Append(sheet.Source);
            html = html[(hashAt + PlaceOfHash.Length)..];
            styleAt -= hashAt + PlaceOfHash.Length;
        }

        buffer.Append(html[..styleAt]);
        buffer.Append("<style>"u8);
        buffer.Append(sheet.Css);
        buffer.Append("</style>"u8);
        buffer.Append(html[(styleAt + Place.Length)..]);
        return buffer.Written.Span;
    }

    private Sheet Make(ulong bits)
    {
        var css = Encoding.UTF8.GetBytes(string.Concat(_parts.Where(p => p.Bit == 0 || (p.Bit & bits) != 0).Select(p => p.Part.Css)));
        return new Sheet(css, Encoding.ASCII.GetBytes(SourceOf(css)));
    }

    /// <summary>How a policy names something inside the page by its hash.</summary>
    public static string SourceOf(ReadOnlySpan<byte> content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(content))}'";

    private sealed record Sheet(byte[] Css, byte[] Source);
}
