using System.Net;
using System.Net.Sockets;
using System.Text;
using ChemSter.Site.Preview;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Browser;

public sealed class PreviewServerTests : IAsyncDisposable
{
    private static readonly string[] Files =
    [
        "index.html", "en/index.html", "zażółć/index.html", "404.html",
        "page.css", "icon.svg", "site.webmanifest", "robots.txt", "photo.avif", "data.unknown",
    ];

    private DirectoryInfo _folder = null!;
    private PreviewServer _server = null!;
    private HttpClient _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        // The secret lies beside the served folder, whose name it begins with.
        _folder = Directory.CreateTempSubdirectory("preview-");
        Write("secret.txt", "secret");
        Write("public-secret.txt", "secret");
        foreach (var name in Files) Write($"public/{name}", name);

        _server = await PreviewServer.StartAsync(new ShownFolder(Path.Combine(_folder.FullName, "public"), "/site/"), null, 0);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _server.Address };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [TestCase("/site/", "index.html")]
    [TestCase("/site/en/", "en/index.html")]
    [TestCase("/site/en/index.html", "en/index.html")]
    [TestCase("/site/page.css?v=1", "page.css")]
    [TestCase("/site/za%C5%BC%C3%B3%C5%82%C4%87/", "zażółć/index.html")]
    public async Task A_file_is_served_below_the_base_path(string address, string file)
    {
        using var answer = await _client.GetAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo(file));
    }

    [TestCase("/site", "/site/")]
    [TestCase("/site/en", "/site/en/")]
    [TestCase("/site/za%C5%BC%C3%B3%C5%82%C4%87", "/site/za%C5%BC%C3%B3%C5%82%C4%87/")]
    public async Task A_folder_without_its_slash_redirects_for_good(string address, string to)
    {
        using var answer = await _client.GetAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MovedPermanently));
        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo(to));
    }

    [TestCase("/site/x")]
    [TestCase("/site/en/deep/x/")]
    [TestCase("/site/robots.txt/")]
    public async Task An_unknown_address_gets_the_page_for_it(string address)
    {
        using var answer = await _client.GetAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("404.html"));
    }

    [TestCase("/")]
    [TestCase("/index.html")]
    [TestCase("/en/")]
    [TestCase("/sites/en/")]
    public async Task Outside_the_base_path_nothing_of_the_site_is_known(string address)
    {
        using var answer = await _client.GetAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.Not.EqualTo("404.html"));
    }

    [TestCase("..%2fsecret.txt")]
    [TestCase("..%2Fpublic-secret.txt")]
    [TestCase("..%5csecret.txt")]
    [TestCase("%2e%2e/secret.txt")]
    [TestCase("en/..%2f..%2fsecret.txt")]
    [TestCase("../secret.txt")]
    [TestCase("../public-secret.txt")]
    [TestCase("en/../../../secret.txt")]
    public async Task Nothing_outside_the_folder_is_served(string path)
    {
        // By hand, for HttpClient tidies up addresses before it sends them.
        Assert.That(await AskAsync($"GET /site/{path}"), Does.StartWith("HTTP/1.1 404").And.Not.Contain("secret"));
    }

    [TestCase("secret.txt")]
    [TestCase("public-secret.txt")]
    public async Task Nothing_outside_the_folder_is_served_by_its_full_path(string file) =>
        Assert.That(await AskAsync($"GET /site/{Path.Combine(_folder.FullName, file)}"), Does.StartWith("HTTP/1.1 404"));

    [TestCase("/site/en/", HttpStatusCode.OK, 13)]
    [TestCase("/site/x", HttpStatusCode.NotFound, 8)]
    public async Task A_question_for_the_head_gets_no_body(string address, HttpStatusCode status, int length)
    {
        using var question = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await _client.SendAsync(question);
        Assert.That((answer.StatusCode, answer.Content.Headers.ContentLength), Is.EqualTo((status, (long?)length)));
        Assert.That(await AskAsync($"HEAD {address}"), Does.EndWith("\r\n\r\n"));
    }

    [Test]
    public async Task Only_questions_are_answered()
    {
        using var answer = await _client.PostAsync("/site/", null);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [TestCase("index.html", "text/html; charset=utf-8")]
    [TestCase("page.css", "text/css; charset=utf-8")]
    [TestCase("icon.svg", "image/svg+xml; charset=utf-8")]
    [TestCase("robots.txt", "text/plain; charset=utf-8")]
    [TestCase("site.webmanifest", "application/manifest+json")]
    [TestCase("photo.avif", "image/avif")]
    [TestCase("data.unknown", "application/octet-stream")]
    public async Task Files_are_served_by_their_kind(string file, string type)
    {
        using var answer = await _client.GetAsync(file);
        Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo(type));
    }

    [TestCase("chem-ster.example")]
    [TestCase("127.0.0.1.example")]
    [TestCase("192.168.1.7:4000")]
    public async Task Only_who_asks_for_this_computer_by_its_own_name_is_answered(string host) =>
        Assert.That(await AskAsync("GET /site/", host), Does.StartWith("HTTP/1.1 403").And.Not.Contain("index.html"));

    [TestCase("/site/")]
    [TestCase("/site/x")]
    [TestCase("/")]
    public async Task No_other_site_can_read_what_is_shown(string address)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, address);
        question.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await _client.SendAsync(question);
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        Assert.That(answer.Headers.GetValues("Cross-Origin-Resource-Policy"), Is.EqualTo(new[] { "same-origin" }));
        Assert.That(answer.Headers.Select(h => h.Key), Has.None.StartsWith("Access-Control"));
    }

    [Test]
    public async Task Nobody_but_this_computer_reaches_it()
    {
        Assert.That(_server.Address.Host, Is.EqualTo("127.0.0.1"));
        foreach (var address in await Dns.GetHostAddressesAsync(Dns.GetHostName(), AddressFamily.InterNetwork))
        {
            if (IPAddress.IsLoopback(address)) continue;
            using var connection = new TcpClient();
            Assert.That(() => connection.ConnectAsync(address, _server.Address.Port), Throws.InstanceOf<SocketException>());
        }
    }

    [Test]
    public async Task A_port_that_is_taken_gives_way_to_the_next_free_one()
    {
        using var taker = new TcpListener(IPAddress.Loopback, 0);
        taker.Start();
        var port = ((IPEndPoint)taker.LocalEndpoint).Port;
        await using var server = await PreviewServer.StartAsync(new ShownFolder(_folder.FullName, "/"), null, port);
        Assert.That(server.Address.Port, Is.InRange(port + 1, port + 20));
    }

    [Test]
    public void There_is_none_behind_the_last_port()
    {
        using var taker = new TcpListener(IPAddress.Loopback, IPEndPoint.MaxPort);
        taker.Start();
        Assert.That(() => PreviewServer.StartAsync(new ShownFolder(_folder.FullName, "/"), null, IPEndPoint.MaxPort), Throws.InstanceOf<IOException>());
    }

    private async Task<string> AskAsync(string question, string host = "localhost")
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{question} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
