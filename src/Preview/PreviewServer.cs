using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;

namespace ChemSter.Site.Preview;

/// <summary>Shows a built site on this computer, answering as GitHub Pages does: below the base path, a folder by its
/// <c>index.html</c>, a folder without its slash by a redirect (301), anything unknown by <c>404.html</c> (404).</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = CreateContentTypes();

    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, string basePath)
    {
        _application = application;
        var root = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = new Uri(root.TrimEnd('/') + basePath);
    }

    /// <summary>Where the home page is.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server on 127.0.0.1.</summary>
    /// <param name="folder">The output folder's full path.</param>
    /// <param name="basePath">The base path, with a slash at both ends.</param>
    /// <param name="port">The port; if it is taken, the next free one of the following twenty. 0 for any.</param>
    /// <exception cref="IOException">None of the ports is free.</exception>
    public static async Task<PreviewServer> StartAsync(string folder, string basePath, int port)
    {
        for (var attempt = 0; ; attempt++)
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port == 0 ? 0 : port + attempt));
            var application = builder.Build();
            application.Run(request => AnswerAsync(request, folder, basePath));
            try
            {
                await application.StartAsync();
                return new PreviewServer(application, basePath);
            }
            catch (Exception taken) when (taken is IOException or SocketException && attempt < 20 && port != 0 && port + attempt < IPEndPoint.MaxPort)
            {
                await application.DisposeAsync();
            }
        }
    }

    /// <summary>Serves until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException)
        {
            await _application.StopAsync(CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static Task AnswerAsync(HttpContext http, string folder, string basePath)
    {
        if (http.Request.Method is not ("GET" or "HEAD"))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        var path = http.Request.Path.Value ?? "/";
        if (path + "/" == basePath) return RedirectAsync(http, basePath);
        if (!path.StartsWith(basePath, StringComparison.Ordinal)) return SendNotFoundAsync(http, folder, basePath);
        var file = Path.GetFullPath(Path.Combine(folder, path[basePath.Length..]));
        var isInside = file == Path.TrimEndingDirectorySeparator(folder) || file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!isInside) return SendNotFoundAsync(http, folder, basePath);
        if (path.EndsWith('/')) file = Path.Combine(file, "index.html");
        else if (File.Exists(Path.Combine(file, "index.html"))) return RedirectAsync(http, path + "/");
        return File.Exists(file) ? SendAsync(http, file, StatusCodes.Status200OK) : SendNotFoundAsync(http, folder, basePath);
    }

    private static Task RedirectAsync(HttpContext http, string path)
    {
        http.Response.Redirect(new PathString(path).ToUriComponent(), permanent: true);
        return Task.CompletedTask;
    }

    // Outside the base path other sites live on the host; they know nothing of this one's 404 page.
    private static Task SendNotFoundAsync(HttpContext http, string folder, string basePath)
    {
        var page = Path.Combine(folder, "404.html");
        if (http.Request.Path.Value!.StartsWith(basePath, StringComparison.Ordinal) && File.Exists(page)) return SendAsync(http, page, StatusCodes.Status404NotFound);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return http.Response.WriteAsync("404");
    }

    private static async Task SendAsync(HttpContext http, string file, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentLength = new FileInfo(file).Length;
        if (http.Request.Method == "GET") await http.Response.SendFileAsync(file);
    }

    private static FileExtensionContentTypeProvider CreateContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var ending in new[] { ".html", ".css", ".js", ".txt", ".xml", ".svg" }) types.Mappings[ending] = types.Mappings[ending] + "; charset=utf-8";
        types.Mappings[".avif"] = "image/avif";
        return types;
    }
}
