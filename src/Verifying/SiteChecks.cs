using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;

namespace ChemSter.Site.Verifying;

/// <summary>Asks a site for all files of its record and all pages of its site map, and says what is not as it was built.</summary>
/// <remarks>What was found right is not asked for again, so that whoever waits for a host asks only for what the host still lacks.</remarks>
/// <param name="site">The site.</param>
/// <param name="address">Its address, with a slash at the end; null to believe the start page.</param>
internal sealed class SiteChecks(ISiteAtHand site, Uri? address)
{
    /// <summary>Where the site map is.</summary>
    public const string SitemapPath = "sitemap.xml";

    private const string NotFoundPage = "404.html";
    private const int AtOnce = 8;

    private readonly Dictionary<string, (string Hash, PageHead? Head)> _right = new(StringComparer.Ordinal);

    /// <summary>How many files were found as they should be.</summary>
    public int Files => _right.Count;

    /// <summary>How many pages the site map has.</summary>
    public int Pages { get; private set; }

    /// <summary>Checks the site against its record.</summary>
    /// <param name="record">What the build says that it has published; null to look at the pages of the site map alone.</param>
    /// <param name="cancellation">Ends the checks.</param>
    /// <returns>What is wrong, in the order of the addresses.</returns>
    public async Task<IReadOnlyList<Fault>> RunAsync(SiteRecord? record, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        var files = record?.Files ?? new Dictionary<string, string> { [SitemapPath] = "" };
        await AskForAllAsync(files.Where(f => IsServed(f.Key)), faults, cancellation);
        var root = address ?? HomeAddress();
        if (root is null)
        {
            faults.Add(new Fault(FaultKind.Canonical, site.NameOf("index.html"), new Bilingual("Strona główna nie podaje swojego adresu.", "The home page doesn’t name its own address.")));
            return faults;
        }

        if (await site.AskAsync(SitemapPath, cancellation) is not { IsThere: true, Bytes: { } xml } || SitemapReader.Read(xml) is not { } entries)
        {
            faults.Add(new Fault(FaultKind.Sitemap, site.NameOf(SitemapPath), new Bilingual("Nie ma mapy serwisu albo nie da się jej odczytać.", "There is no site map, or it can’t be read.")));
            return faults;
        }

        Pages = entries.Count;
        // Without a record the site map is all that is known of the site.
        var pages = entries.Select(e => FileAddress.PathOf(root, e.Address)).OfType<string>().Distinct().ToList();
        if (record is null) await AskForAllAsync(pages.Select(p => KeyValuePair.Create(p, "")), faults, cancellation);
        faults.AddRange(new PageLinks(root, record?.Files.Keys ?? pages, _right).Of(entries));
        return [.. faults.OrderBy(f => f.Address, StringComparer.Ordinal)];
    }

    /// <summary>Asks for an address that never was: a host that answers as if it were a page leads search engines astray.</summary>
    public async Task<Fault?> AskForNothingAsync(SiteRecord? record, CancellationToken cancellation)
    {
        const string nothing = "no-such-page-7d1f/index.html";
        var answer = await site.AskAsync(nothing, cancellation);
        if (answer.Status == 0) return Silent(site.NameOf(nothing), answer);
        if (answer.Status != 404) return new Fault(FaultKind.NotFound, site.NameOf(nothing), new Bilingual($"Dla adresu, który nie istnieje, serwer zwraca {Number(answer)}; powinien zwracać 404.", $"For an address that does not exist the host answers {Number(answer)}; it should answer 404."));
        return record?.Files.TryGetValue(NotFoundPage, out var hash) == true && hash != answer.Hash && !await IsFromAboveAsync(answer, cancellation)
            ? new Fault(FaultKind.NotFound, site.NameOf(nothing), new Bilingual("Pod adresem, który nie istnieje, nie pokazuje się strona błędu tego serwisu (404.html).", "For an address that does not exist the site’s own error page (404.html) isn’t shown."))
            : null;
    }

    // GitHub Pages answers for all that lies below a site, other sites too, with that site's own error page.
    private async Task<bool> IsFromAboveAsync(Answer answer, CancellationToken cancellation)
    {
        var above = NotFoundPage;
        for (var left = address?.Segments.Length ?? 1; left > 1; left--)
        {
            above = "../" + above;
            if (await site.AskAsync(above, cancellation) is { IsThere: true } page && page.Hash == answer.Hash) return true;
        }

        return false;
    }

    // Hosts keep files that begin with a dot to themselves, apart from the folder that the standard asks for (RFC 8615).
    private static bool IsServed(string path) => !path.Split('/').Any(part => part.StartsWith('.') && part != ".well-known");

    private bool InFolder => address is null;

    private Uri? HomeAddress() =>
        _right.TryGetValue("index.html", out var home) && Uri.TryCreate(home.Head?.Canonical, UriKind.Absolute, out var root) ? root : null;

    private async Task AskForAllAsync(IEnumerable<KeyValuePair<string, string>> files, List<Fault> faults, CancellationToken cancellation)
    {
        var asked = files.Where(f => !_right.TryGetValue(f.Key, out var right) || right.Hash != f.Value).ToList();
        var answers = new (Fault? Fault, PageHead? Head)[asked.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, asked.Count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (i, token) =>
        {
            var answer = await site.AskAsync(asked[i].Key, token);
            answers[i] = (FaultOf(asked[i].Key, asked[i].Value, answer), answer.Bytes is { } bytes && asked[i].Key.EndsWith(".html", StringComparison.Ordinal) ? PageHead.Read(bytes) : null);
        });
        for (var i = 0; i < asked.Count; i++)
        {
            if (answers[i].Fault is { } fault) faults.Add(fault);
            else _right[asked[i].Key] = (asked[i].Value, answers[i].Head);
        }
    }

    private Fault? FaultOf(string path, string hash, Answer answer)
    {
        var name = site.NameOf(path);
        if (answer.Status == 0) return Silent(name, answer);
        if (answer.LeadsTo is { } target) return new Fault(FaultKind.Redirect, name, new Bilingual($"Serwer przekierowuje pod adres {target} zamiast pokazać plik.", $"The host leads on to {target} instead of giving the file."));
        if (!answer.IsThere) return new Fault(FaultKind.Missing, name, InFolder
            ? new Bilingual("Nie ma tego pliku, a był wśród zbudowanych.", "The file isn’t there, though it was built.")
            : new Bilingual($"Nie ma tego pliku: serwer odpowiada {Number(answer)}.", $"The file isn’t there: the host answers {Number(answer)}."));
        if (hash.Length > 0 && hash != answer.Hash) return new Fault(FaultKind.Changed, name, InFolder
            ? new Bilingual("Plik ma inną treść niż zbudowany: ktoś go zmienił po zbudowaniu.", "The file is another than was built: somebody has changed it since.")
            : new Bilingual("Plik ma inną treść niż zbudowany: serwer ma jeszcze starą wersję albo ktoś zmienił plik.", "The file is another than was built: the host still has the old one, or somebody has changed it."));
        return ContentTypes.Complaint(path, answer.ContentType) is { } complaint ? new Fault(FaultKind.Type, name, complaint) : null;
    }

    private static Fault Silent(string name, Answer answer) => new(FaultKind.Silent, name, new Bilingual($"Serwer nie odpowiedział: {answer.Reason}", $"The host did not answer: {answer.Reason}"));

    private static string Number(Answer answer) => answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
