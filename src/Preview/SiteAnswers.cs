using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace ChemSter.Site.Preview;

/// <summary>Answers as GitHub Pages does: below the base path, a folder by its <c>index.html</c>, a folder without its slash by a
/// redirect (301), anything unknown by <c>404.html</c> (404).</summary>
/// <param name="site">The site.</param>
/// <param name="events">What open pages listen to; null to show pages exactly as they are published.</param>
internal sealed class SiteAnswers(IShownSite site, LiveEvents? events)
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = CreateContentTypes();

    /// <summary>Answers one question.</summary>
    public Task AnswerAsync(HttpContext http)
    {
        // Before the bytes are looked up: a page that is newer than its number says is told of a change too many; one that is older would miss it.
        var build = events?.Build;
        var basePath = site.BasePath;
        if (site.Instead is { } instead) return SendAsync(http, "index.html", instead.Html, StatusCodes.Status503ServiceUnavailable, build, $" data-error=\"{instead.Error}\"");
        var path = http.Request.Path.Value ?? "/";
        if (path + "/" == basePath) return RedirectAsync(http, basePath);
        if (!path.StartsWith(basePath, StringComparison.Ordinal)) return SendNotFoundAsync(http, basePath, build);
        var file = path[basePath.Length..];
        if (path.EndsWith('/')) file += "index.html";
        else if (site.Find(file + "/index.html") is not null) return RedirectAsync(http, path + "/");
        return site.Find(file) is { } content ? SendAsync(http, file, content, StatusCodes.Status200OK, build) : SendNotFoundAsync(http, basePath, build);
    }

    private static Task RedirectAsync(HttpContext http, string path)
    {
        http.Response.Redirect(new PathString(path).ToUriComponent(), permanent: true);
        return Task.CompletedTask;
    }

    // Outside the base path other sites live on the host; they know nothing of this one's 404 page.
    private Task SendNotFoundAsync(HttpContext http, string basePath, string? build)
    {
        const string NotFoundPage = "404.html";
        var isInside = http.Request.Path.Value!.StartsWith(basePath, StringComparison.Ordinal);
        if (isInside && site.Find(NotFoundPage) is { } page) return SendAsync(http, NotFoundPage, page, StatusCodes.Status404NotFound, build, " data-missing");
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return http.Response.WriteAsync("404");
    }

    private async Task SendAsync(HttpContext http, string file, ReadOnlyMemory<byte> content, int status, string? build, string attributes = "")
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        http.Response.Headers.CacheControl = "no-cache";
        var parts = build is not null && file.EndsWith(".html", StringComparison.Ordinal)
            ? ClientScript.InsertInto(content, build, site.BasePath, attributes)
            : [content];
        http.Response.ContentLength = parts.Sum(p => (long)p.Length);
        if (http.Request.Method != "GET") return;
        foreach (var part in parts) await http.Response.BodyWriter.WriteAsync(part, http.RequestAborted);
    }

    private static FileExtensionContentTypeProvider CreateContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var ending in new[] { ".html", ".css", ".js", ".txt", ".xml", ".svg" }) types.Mappings[ending] = types.Mappings[ending] + "; charset=utf-8";
        types.Mappings[".avif"] = "image/avif";
        return types;
    }
}
