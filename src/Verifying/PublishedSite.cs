using System.Net;
using System.Security.Cryptography;
using ChemSter.Site.Files;

namespace ChemSter.Site.Verifying;

/// <summary>A site at its address, asked as a visitor’s browser asks: with what caches on the way have, and compressed.</summary>
/// <remarks>It never goes to another host: where the host leads elsewhere, that is an answer.</remarks>
internal sealed class PublishedSite : ISiteAtHand, IDisposable
{
    // A page of this project has some 20 kB; a record or site map of 50,000 pages some 10 MB.
    private const int MostBytesRead = 64 << 20;

    // For the whole of an answer.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Uri _base;
    private readonly HttpClient _client;

    /// <summary>Knows a site by its address.</summary>
    /// <param name="address">Where it is, with a slash at the end.</param>
    public PublishedSite(Uri address)
    {
        _base = address;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, ConnectTimeout = TimeSpan.FromSeconds(15), PooledConnectionLifetime = TimeSpan.FromMinutes(1) })
        {
            // The client's own ends with the headers; see AskAsync.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("ChemSter.Site-verify");
    }

    /// <inheritdoc/>
    public string NameOf(string path) => AddressOf(path).AbsoluteUri;

    /// <summary>Where a file of the record is found: the start page of a folder under the folder’s address.</summary>
    public Uri AddressOf(string path) => FileAddress.Of(_base, path);

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(string path, CancellationToken cancellation)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timed.CancelAfter(Longest);
        try
        {
            using var response = await _client.GetAsync(AddressOf(path), HttpCompletionOption.ResponseHeadersRead, timed.Token);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var kept = Answer.IsRead(path) ? new MemoryStream() : null;
            await using var body = await response.Content.ReadAsStreamAsync(timed.Token);
            var buffer = new byte[64 << 10];
            var length = 0L;
            while (await body.ReadAsync(buffer, timed.Token) is > 0 and var count)
            {
                length += count;
                if (length > SizeLimits.Download) return new Answer(0, Reason: "> 100 MB");
                hash.AppendData(buffer, 0, count);
                if (kept is null) continue;
                if (kept.Length + count > MostBytesRead) return new Answer(0, Reason: "> 64 MB");
                kept.Write(buffer, 0, count);
            }

            return new Answer((int)response.StatusCode, Convert.ToHexStringLower(hash.GetHashAndReset()), kept?.ToArray(), response.Content.Headers.ContentType?.MediaType, response.Headers.Location?.OriginalString);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException || (problem is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new Answer(0, Reason: problem is OperationCanceledException ? "> 60 s" : problem.InnerException?.Message ?? problem.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
