using System.Text;
using Microsoft.AspNetCore.Http;

namespace ChemSter.Site.Preview;

/// <summary>The script that keeps an open page up to date. It is put into pages as they are sent, and so is never part of a site.</summary>
internal static class ClientScript
{
    /// <summary>Where it is served: at the root of the server, where no file of a site lies.</summary>
    public const string Path = PreviewServer.OwnFolder + "client.js";

    private static readonly byte[] Script = Read();

    /// <summary>A page with a call of the script.</summary>
    /// <param name="page">The page.</param>
    /// <param name="build">The build that the page is from.</param>
    /// <param name="basePath">The base path at that time.</param>
    /// <param name="attributes">Further attributes, each with a space before it.</param>
    // At the very beginning of the head: before the page's own policy, which allows no script. So the policy need not be changed,
    // and whatever it forbids when the page is published it forbids here.
    public static IReadOnlyList<ReadOnlyMemory<byte>> InsertInto(ReadOnlyMemory<byte> page, string build, string basePath, string attributes)
    {
        var head = page.Span.IndexOf("<head>"u8);
        if (head < 0) return [page];
        var call = $"<script src=\"{Path}\" defer data-build=\"{build}\" data-base=\"{System.Net.WebUtility.HtmlEncode(basePath)}\"{attributes}></script>";
        var behind = head + "<head>"u8.Length;
        return [page[..behind], Encoding.UTF8.GetBytes(call), page[behind..]];
    }

    /// <summary>Sends the script.</summary>
    public static Task SendAsync(HttpContext http)
    {
        http.Response.ContentType = "text/javascript; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentLength = Script.Length;
        return http.Request.Method == "GET" ? http.Response.BodyWriter.WriteAsync(Script).AsTask() : Task.CompletedTask;
    }

    private static byte[] Read()
    {
        using var stream = typeof(ClientScript).Assembly.GetManifestResourceStream("preview/client.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
