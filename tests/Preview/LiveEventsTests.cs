using ChemSter.Site.Preview;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Preview;

/// <summary>What is sent to pages that listen, word for word.</summary>
public sealed class LiveEventsTests : IDisposable
{
    private static readonly LiveUpdate Update = new("/", ["/en/"], false, null, Follow: false, HasChanged: true);

    private LiveEvents _events = null!;
    private PreviewServer _server = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task BeginAsync()
    {
        _events = new LiveEvents();
        _server = await PreviewServer.StartAsync(new ShownFolder(Sites.Real.Folder, "/"), _events, 0);
        _client = new HttpClient { BaseAddress = _server.Address };
    }

    [TearDown]
    public async Task EndAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    public void Dispose() => _client.Dispose();

    [Test]
    public async Task A_page_of_the_build_that_is_shown_is_told_nothing_but_that()
    {
        var build = _events.Build;
        Assert.That(await HeardAsync(build), Is.EqualTo(new[] { $$"""connected {"build":"{{build}}","lost":false}""" }));
    }

    [Test]
    public async Task A_page_of_an_earlier_build_is_told_what_came_after_it_in_order()
    {
        var first = _events.Build;
        _events.Tell(Update);
        var second = _events.Build;
        _events.Tell(Update with { Pages = ["/"], IsStyle = true, Edited = "/x/", Follow = true });
        var third = _events.Build;
        var last = $$"""update {"build":"{{third}}","base":"/","paths":["/"],"style":true,"edited":"/x/","follow":true}""";
        Assert.That(await HeardAsync(first), Is.EqualTo(new[]
        {
            $$"""connected {"build":"{{third}}","lost":false}""",
            $$"""update {"build":"{{second}}","base":"/","paths":["/en/"],"edited":null,"follow":false}""",
            last,
        }));
        Assert.That(await HeardAsync(second), Does.Contain(last).And.Length.EqualTo(2));
        // When a browser connects again by itself, it asks at the old address.
        Assert.That(await HeardAsync(first, lastHeard: second), Does.Contain(last).And.Length.EqualTo(2));
    }

    [Test]
    public async Task A_page_of_another_run_or_of_long_ago_is_told_that_it_is_lost()
    {
        var first = _events.Build;
        for (var i = 0; i < 100; i++) _events.Tell(Update);
        var lost = new[] { $$"""connected {"build":"{{_events.Build}}","lost":true}""" };
        Assert.That(await HeardAsync(first), Is.EqualTo(lost));
        Assert.That(await HeardAsync("another-run-1"), Is.EqualTo(lost));
        Assert.That(await HeardAsync(""), Is.EqualTo(lost));
    }

    [Test]
    public async Task What_changes_no_file_is_no_new_build_and_yet_takes_the_error_away()
    {
        var build = _events.Build;
        _events.Tell(new LiveError(1, "en", "Title", "Text\nof two lines", "Hide"));
        Assert.That(await HeardAsync(build), Has.Length.EqualTo(2)
            .And.Contain("""problem {"number":1,"lang":"en","title":"Title","text":"Text\nof two lines","dismiss":"Hide"}"""));
        _events.Tell(Update with { HasChanged = false });
        Assert.That(_events.Build, Is.EqualTo(build));
        Assert.That(await HeardAsync(build), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_page_that_listens_hears_at_once_and_the_server_can_end_all_the_same()
    {
        using var answer = await ListenAsync(_events.Build, null);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/event-stream"));
        while (await reader.ReadLineAsync() is { Length: > 0 }) ;
        _events.Tell(Update);
        Assert.That(await reader.ReadLineAsync(), Is.EqualTo("event: update"));
        var ending = System.Diagnostics.Stopwatch.StartNew();
        await _server.DisposeAsync();
        Assert.That(ending.Elapsed, Is.LessThan(TimeSpan.FromSeconds(4)));
    }

    // All that is sent at the beginning. Then the connection is ended, as is each that comes later, so that nobody need wait to learn that nothing follows.
    private async Task<string[]> HeardAsync(string build, string? lastHeard = null)
    {
        using var answer = await ListenAsync(build, lastHeard);
        _events.End();
        return [.. (await answer.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Told)];
    }

    private static string Told(string message)
    {
        var fields = message.Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(f => f[0], f => f[1]);
        return $"{fields["event"]} {fields["data"]}";
    }

    private Task<HttpResponseMessage> ListenAsync(string build, string? lastHeard)
    {
        var question = new HttpRequestMessage(HttpMethod.Get, $"{LiveEvents.Path}?build={build}");
        if (lastHeard is not null) question.Headers.Add("Last-Event-ID", lastHeard);
        return _client.SendAsync(question, HttpCompletionOption.ResponseHeadersRead);
    }
}
