using System.Buffers;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Addresses on the web, in a form in which two ways to write one address are equal.</summary>
internal static class WebAddress
{
    /// <summary>Stands in a normal form for the code of a language of the site.</summary>
    private const char AnyLanguage = '\u0001';

    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["http://", "https://", "www."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\u00A0\u202F<>\"„”“«»");
    private static readonly SearchValues<char> Separators = SearchValues.Create("/._=&?#");

    /// <summary>Whether a text can hold an address.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Beginnings);

    /// <summary>By what addresses tell that they are in a language: <c>pl</c>, <c>pl-pl</c>.</summary>
    public static IReadOnlyCollection<string> CodesOf(IEnumerable<Language> languages) =>
        [.. languages.SelectMany(l => new[] { l.Code, l.Locale.Replace('_', '-').ToLowerInvariant() }).Distinct(StringComparer.Ordinal)];

    /// <summary>Adds the addresses that are written out in a text.</summary>
    public static void Find(FactScan scan, IReadOnlyCollection<string> languages)
    {
        var text = scan.Text.AsSpan();
        for (var from = 0; text[from..].IndexOfAny(Beginnings) is var next and >= 0;)
        {
            var start = from + next;
            var length = text[start..].IndexOfAny(Ends) is var end and >= 0 ? end : text.Length - start;
            // What closes the sentence or the bracket around it is not part of the address.
            while (length > 0 && (text[start + length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' || IsClosing(text.Slice(start, length)))) length--;
            if (length > 0 && scan.IsFree(start, length) && Normalise(text.Slice(start, length).ToString(), languages) is { } address)
            {
                scan.Add(FactKind.WebAddress, address, start, length);
            }

            from = start + Math.Max(length, 1);
        }
    }

    /// <summary>The normal form of an address: without scheme, <c>www.</c>, the port that goes without saying and a slash at its end; the host in
    /// small letters, letters in place of their percent encoding. Where it holds the code of a language of the site, that is the same for all of them.</summary>
    /// <returns>Null for what is no address on the web.</returns>
    public static string? Normalise(string written, IReadOnlyCollection<string> languages)
    {
        if (written.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) written = "https://" + written;
        else if (written.StartsWith("//", StringComparison.Ordinal)) written = "https:" + written;
        if (!Uri.TryCreate(written, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0) return null;
        var host = uri.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? uri.IdnHost[4..] : uri.IdnHost;
        var first = host.IndexOf('.', StringComparison.Ordinal);
        // pl.example.org and en.example.org name their pages each in their own language.
        if (first > 0 && languages.Contains(host[..first]) && host.IndexOf('.', first + 1) > 0) return AnyLanguage + host[first..];

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return host + port + WithoutLanguage(Uri.UnescapeDataString(uri.AbsolutePath.TrimEnd('/') + uri.Query), languages, out var isOfLanguage) + (isOfLanguage ? "" : uri.Fragment);
    }

    /// <summary>An address for people, as far as the normal form keeps it.</summary>
    public static string Show(string normal) => normal.Replace(AnyLanguage, '…');

    /// <summary>Whether two addresses are one: the same, or one of them without the part that says the language.</summary>
    public static bool AreSame(string a, string b) => a == b || (a.Length != b.Length && WithoutMark(a) == WithoutMark(b));

    // The part "/pl" may be missing for the language in which a site has no such part.
    private static string WithoutMark(string address) =>
        address.Contains(AnyLanguage, StringComparison.Ordinal) ? address.Replace($"/{AnyLanguage}", "", StringComparison.Ordinal).Replace($"{AnyLanguage}.", "", StringComparison.Ordinal) : address;

    private static string WithoutLanguage(string path, IReadOnlyCollection<string> languages, out bool isOfLanguage)
    {
        isOfLanguage = false;
        for (var from = 0; from < path.Length;)
        {
            var length = path.AsSpan(from).IndexOfAny(Separators) is var next and >= 0 ? next : path.Length - from;
            if (length is > 1 and < 8 && (from == 0 || path[from - 1] is '/' or '_' or '.' or '=') && IsCode(path.AsSpan(from, length), languages))
            {
                isOfLanguage = true;
                path = string.Concat(path.AsSpan(0, from), AnyLanguage.ToString(), path.AsSpan(from + length));
                length = 1;
            }

            from += length + 1;
        }

        return path;
    }

    private static bool IsCode(ReadOnlySpan<char> part, IReadOnlyCollection<string> languages)
    {
        foreach (var language in languages)
        {
            if (part.Equals(language, StringComparison.OrdinalIgnoreCase)) return true;
            // en-us: a region that is not the site's own.
            if (language.Length == 2 && part.Length == 5 && part[2] == '-' && part.StartsWith(language, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsClosing(ReadOnlySpan<char> address) => address[^1] switch
    {
        ')' => address.Count(')') > address.Count('('),
        ']' => address.Count(']') > address.Count('['),
        _ => false,
    };
}
