using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChemSter.Site.Rendering.Models;
using Microsoft.AspNetCore.Html;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>The theme's templates, compiled and typed, and how they are rendered.</summary>
public static class Templates
{
    /// <summary>The template of a page that names none.</summary>
    public const string Default = "page";

    /// <summary>The template of the page on which one searches.</summary>
    public const string Search = "search";

    /// <summary>The template of a news item.</summary>
    public const string News = "news";

    /// <summary>The templates that a page can name, a registry to add to.</summary>
    public static IReadOnlyDictionary<string, Func<PageModel, RazorSlice>> ForPages { get; } = new Dictionary<string, Func<PageModel, RazorSlice>>(StringComparer.Ordinal)
    {
        [Default] = Theme.Page.Create,
        ["home"] = Theme.Home.Create,
        [Search] = Theme.Search.Create,
        [News] = Theme.News.Create,
    };

    /// <summary>Encodes text for HTML, leaving letters of all scripts as they are; Razor's default turns Polish letters into entities. The sign @ is written as a
    /// reference, so that whoever gathers e-mail addresses has to read HTML for it; a browser shows, reads out and follows them as ever.</summary>
    public static HtmlEncoder Encoder { get; } = CreateEncoder();

    private static HtmlEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('@');
        return HtmlEncoder.Create(settings);
    }

    /// <summary>Renders a template to a writer. Nothing in a template waits, so the call ends when the text is there.</summary>
    public static void Render(RazorSlice slice, TextWriter writer)
    {
        using (slice) slice.RenderAsync(writer, Encoder).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Renders a template to a buffer.</summary>
    public static ReadOnlyMemory<byte> Render(RazorSlice slice, ByteBuffer buffer)
    {
        buffer.Clear();
        using (slice) slice.RenderAsync(buffer, Encoder).AsTask().GetAwaiter().GetResult();
        return buffer.Written;
    }

    /// <summary>Renders the template of a page, and puts the styles that the page needs into it. Good until the thread renders its next page.</summary>
    public static ReadOnlySpan<byte> RenderPage(RazorSlice slice, PageStyles styles) => styles.Dress(Render(slice, Buffers.OfThread.Page).Span, Buffers.OfThread.Dressed);

    /// <summary>Renders a template to the bytes of a file.</summary>
    public static byte[] RenderToBytes(RazorSlice slice) => Render(slice, Buffers.OfThread.Page).ToArray();

    /// <summary>Text as HTML.</summary>
    public static HtmlString Encode(string text) => new(Encoder.Encode(text));
}
