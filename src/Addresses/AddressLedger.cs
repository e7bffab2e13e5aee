using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Addresses;

/// <summary>An address that was published once.</summary>
/// <param name="Path">The address, without the base path: <c>/en/history/</c>, or <c>/feed.xml</c> for a file.</param>
/// <param name="Language">The language of its page; null for a file.</param>
/// <param name="Key">The translation key of its page; null for a file.</param>
public sealed record PublishedAddress(string Path, string? Language, string? Key)
{
    /// <summary>Where the ledger says so.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>Whether it is that of a page.</summary>
    public bool IsPage => Path.EndsWith('/');
}

/// <summary>The ledger of addresses: every address that the site has ever published, so that none dies unnoticed. A line an address, a page's with
/// its language and key (<c>/en/history/ en history</c>), in ordinal order. So two ledgers are joined by <c>sort -u</c>, and git joins them by itself.</summary>
/// <param name="Entries">The addresses, in the order of the file. One address may have been that of several pages, one after the other.</param>
public sealed record AddressLedger(IReadOnlyList<PublishedAddress> Entries)
{
    /// <summary>The ledger's file, from the site's root.</summary>
    public const string File = "data/addresses.txt";

    // "#" stands before "/" in ordinal order, so that the line stays the first.
    private const string FirstLine = "# Every address this site has published: written by the command \"addresses record\", and never shortened.";

    /// <summary>The file as it was read; null where there is none.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Nothing published yet, or nothing recorded.</summary>
    public static AddressLedger Empty { get; } = new([]);

    /// <summary>Reads the file. Lines that are no addresses are reported.</summary>
    public static AddressLedger Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        if (source.Problem is { } problem)
        {
            diagnostics.Report(problem);
            return Empty;
        }

        var entries = new List<PublishedAddress>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text[start..end].TrimEnd();
            if (line.Length > 0 && line[0] != '#')
            {
                if (Parse(line) is { } entry) entries.Add(entry with { Place = source.Span(start, start + line.Length) });
                else diagnostics.Report(LedgerProblems.NoAddress(source.Span(start, start + line.Length)));
            }

            start = end + 1;
        }

        return new AddressLedger(entries) { Source = source };
    }

    /// <summary>The text of a ledger that has these addresses too.</summary>
    public string With(IEnumerable<PublishedAddress> published)
    {
        var text = new StringBuilder(FirstLine).Append('\n');
        foreach (var line in Entries.Concat(published).Select(Line).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>Whether a file is one whose address people and programs keep: a download, a feed, a calendar, open data. Others are named anew with their
    /// content, or asked for by programs that know where to look.</summary>
    /// <param name="file">Its path in the site, without leading slash.</param>
    public static bool IsKept(string file) =>
        !file.EndsWith("/index.html", StringComparison.Ordinal)
        && !file.StartsWith("assets/", StringComparison.Ordinal) && !file.StartsWith("admin/", StringComparison.Ordinal) && !file.StartsWith('.')
        && !file.EndsWith(".webmanifest", StringComparison.Ordinal)
        && !IsOfEverySite(file);

    /// <summary>Whether a file is one that sites have by this name, and whose address nobody has to be told.</summary>
    internal static bool IsOfEverySite(string name) => name is "index.html" or "404.html" or "robots.txt" or "humans.txt" or "sitemap.xml" or "build.json";

    private static string Line(PublishedAddress address) => address.Key is null ? address.Path : $"{address.Path} {address.Language} {address.Key}";

    private static PublishedAddress? Parse(string line) => line.Split(' ') switch
    {
        [['/', ..] path, { Length: > 0 } language, { Length: > 0 } key] when path.EndsWith('/') => new PublishedAddress(path, language, key),
        [['/', .., not '/'] path] => new PublishedAddress(path, null, null),
        _ => null,
    };
}
