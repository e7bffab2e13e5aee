using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChemSter.Site.Preview;

/// <summary>Shows a site to browsers on this computer, and to nobody else.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>The folder in which the preview's own files are, at the root of the server.</summary>
    public const string OwnFolder = "/_preview/";

    private readonly WebApplication _application;
    private readonly IShownSite _site;
    private readonly LiveEvents? _events;
    private readonly string _root;

    private PreviewServer(WebApplication application, IShownSite site, LiveEvents? events)
    {
        (_application, _site, _events) = (application, site, events);
        _root = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
    }

    /// <summary>Where the home page is, at the moment.</summary>
    public Uri Address => new(_root + _site.BasePath);

    /// <summary>Starts a server on 127.0.0.1.</summary>
    /// <param name="site">What to show.</param>
    /// <param name="events">What open pages listen to; null to show pages exactly as they are published.</param>
    /// <param name="port">The port; if it is taken, the next free one of the following twenty. 0 for any.</param>
    /// <exception cref="IOException">None of the ports is free.</exception>
    public static async Task<PreviewServer> StartAsync(IShownSite site, LiveEvents? events, int port)
    {
        var answers = new SiteAnswers(site, events);
        for (var attempt = 0; ; attempt++)
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(IPAddress.Loopback, port == 0 ? 0 : port + attempt);
            });
            var application = builder.Build();
            application.Run(request => AnswerAsync(request, answers, events));
            try
            {
                await application.StartAsync();
                return new PreviewServer(application, site, events);
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
            _events?.End();
            await _application.StopAsync(CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        // Pages that listen would otherwise keep the server from ending.
        _events?.End();
        return _application.DisposeAsync();
    }

    private static Task AnswerAsync(HttpContext http, SiteAnswers answers, LiveEvents? events)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // A page from elsewhere could give its own name this computer's address, and then read what is served here.
        if (http.Request.Host.Host is not ("127.0.0.1" or "localhost")) return RefuseAsync(http, StatusCodes.Status403Forbidden);
        if (http.Request.Method is not ("GET" or "HEAD")) return RefuseAsync(http, StatusCodes.Status405MethodNotAllowed);
        var path = http.Request.Path.Value ?? "/";
        if (events is null || !path.StartsWith(OwnFolder, StringComparison.Ordinal)) return answers.AnswerAsync(http);
        return path switch
        {
            ClientScript.Path => ClientScript.SendAsync(http),
            LiveEvents.Path when http.Request.Method == "GET" => events.SendAsync(http),
            _ => RefuseAsync(http, StatusCodes.Status404NotFound),
        };
    }

    private static Task RefuseAsync(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
