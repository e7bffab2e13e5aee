using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace ChemSter.Site.Tests.Verifying;

/// <summary>A web server for one test, which shows a folder as hosts do, and may be told to do it wrong.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly FileExtensionContentTypeProvider _types = new() { Mappings = { [".avif"] = "image/avif", [".webmanifest"] = "application/manifest+json" } };

    private WebHost()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>Where it is, with a slash at the end, below a path as on GitHub.</summary>
    public string Address => _application.Urls.Single() + "/repository/";

    /// <summary>The folder that it shows.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Answers in place of the folder where it gives true; gets the path from the site’s root.</summary>
    public Func<string, HttpContext, bool> Instead { get; set; } = (_, _) => false;

    /// <summary>How often it was asked for a path.</summary>
    public Dictionary<string, int> Asked { get; } = [];

    public static async Task<WebHost> StartAsync()
    {
        var host = new WebHost();
        await host._application.StartAsync();
        return host;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (!context.Request.Path.Value!.StartsWith("/repository/", StringComparison.Ordinal))
        {
            context.Response.StatusCode = 404;
            return;
        }

        var path = context.Request.Path.Value["/repository/".Length..];
        lock (Asked) Asked[path] = Asked.GetValueOrDefault(path) + 1;
        if (Instead(path, context)) return;
        var file = Path.Combine(Folder, path, path.Length == 0 || path.EndsWith('/') ? "index.html" : "");
        if (!File.Exists(file)) (file, context.Response.StatusCode) = (Path.Combine(Folder, "404.html"), 404);
        context.Response.ContentType = _types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.Body.WriteAsync(await File.ReadAllBytesAsync(file));
    }
}
