namespace ChemSter.Site.Rendering;

/// <summary>What shows of an address on the web without asking the web.</summary>
internal static class ExternalAddress
{
    // Whose addresses lead on to the one that stands in a parameter of theirs (each host as it ends, the path as it begins).
    private static readonly (string Host, string Path, string Parameter, string Name)[] Through =
    [
        (".safelinks.protection.outlook.com", "/", "url", "Outlook"),
        ("l.facebook.com", "/l.php", "u", "Facebook"),
        ("lm.facebook.com", "/l.php", "u", "Facebook"),
        ("l.instagram.com", "/", "u", "Instagram"),
        ("www.google.com", "/url", "q", "Google"),
        ("www.google.com", "/url", "url", "Google"),
        ("www.google.pl", "/url", "q", "Google"),
        ("www.google.pl", "/url", "url", "Google"),
        ("www.linkedin.com", "/redir/redirect", "url", "LinkedIn"),
    ];

    // Marks by which visitors are told apart, or followed to where they came from.
    private static readonly string[] Marks = ["fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi"];

    /// <summary>The host, small, of an address that begins with <c>http://</c> or <c>https://</c>; empty for any other.</summary>
    public static string HostOf(string url)
    {
        var begin = url.IndexOf("://", StringComparison.Ordinal) + 3;
        if (begin < 3 || !url.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return "";
        var end = url.AsSpan(begin).IndexOfAny("/?#");
        var host = end < 0 ? url[begin..] : url[begin..(begin + end)];
        host = host[(host.LastIndexOf('@') + 1)..];
        return (host.LastIndexOf(':') is var port and > 0 && !host.StartsWith('[') ? host[..port] : host).ToLowerInvariant();
    }

    /// <summary>Whether only somebody's own computer or network knows a host.</summary>
    public static bool IsLocal(string host) =>
        host is "localhost" or "[::1]" || host.EndsWith(".local", StringComparison.Ordinal) || host.EndsWith(".localhost", StringComparison.Ordinal)
        || (host.Length > 0 && char.IsAsciiDigit(host[0]) && System.Net.IPAddress.TryParse(host, out var address) && IsPrivate(address.GetAddressBytes()));

    /// <summary>Where an address leads in the end that leads through somebody else; null for any other.</summary>
    public static (string Target, string Name)? LedThrough(string url, string host)
    {
        foreach (var (through, path, parameter, name) in Through)
        {
            if (!host.EndsWith(through, StringComparison.Ordinal) || (through[0] != '.' && host.Length != through.Length)) continue;
            var behind = url[(url.IndexOf(host, StringComparison.OrdinalIgnoreCase) + host.Length)..];
            if (behind.StartsWith(path, StringComparison.Ordinal) && ParameterOf(url, parameter) is { } target && HostOf(target).Contains('.', StringComparison.Ordinal)) return (target, name);
        }

        return null;
    }

    /// <summary>Whether an address can stand as it is wherever addresses are written: a decoded one may have anything in it.</summary>
    public static bool IsPlain(string url) => !url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or '(' or ')' or '\\' or '"' or '\'' or '`');

    /// <summary>An address without the marks that follow visitors, and the first of the marks; null where it has none.</summary>
    public static (string Address, string Mark)? WithoutMarks(string url)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        if (question < 0) return null;
        var hash = url.IndexOf('#', question);
        var (query, fragment) = hash < 0 ? (url[(question + 1)..], "") : (url[(question + 1)..hash], url[hash..]);
        var parts = query.Split('&');
        if (Array.Find(parts, IsMark) is not { } first) return null;
        var kept = string.Join('&', parts.Where(p => !IsMark(p)));
        return (url[..question] + (kept.Length == 0 ? "" : "?" + kept) + fragment, NameOf(first));
    }

    /// <summary>The whole address that was meant by one whose beginning is missing or mistyped: <c>www.example.org</c>, <c>http//example.org</c>,
    /// <c>https:/example.org</c>, <c>htps://example.org</c>; null where it is no such address.</summary>
    public static string? Completed(string url)
    {
        if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return "https://" + url;
        if (url.StartsWith("https://", StringComparison.Ordinal) && url.AsSpan("https://".Length) is [not '/' and not 'h' and not 'H', ..]) return null;
        var end = url.AsSpan().IndexOfAny(":/;");
        if (end is < 3 or > 7 || url[..end] is not ['h' or 'H', ..] and not ['t', 't', ..]) return null;
        var rest = url[end..].TrimStart(':', ';', '/');
        var scheme = Diagnostics.Suggestion.For(url[..end], ["https", "http"]);
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return scheme is null ? null : rest;
        var isWhole = url[end..].StartsWith("://", StringComparison.Ordinal) && !url[end..].StartsWith(":///", StringComparison.Ordinal) && url[..end].ToLowerInvariant() is "http" or "https";
        return scheme is null || isWhole || !HostOf("https://" + rest).Contains('.', StringComparison.Ordinal) ? null : $"{scheme}://{rest}";
    }

    private static bool IsMark(string parameter) =>
        NameOf(parameter) is var name && (Marks.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase));

    private static string NameOf(string parameter) => parameter.Split('=')[0];

    private static string? ParameterOf(string url, string name)
    {
        var query = url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('#')[0];
        return query.Split('&').FirstOrDefault(p => NameOf(p) == name) is { } found ? Uri.UnescapeDataString(found[Math.Min(found.Length, name.Length + 1)..]) : null;
    }

    // RFC 1918, RFC 3927 and this computer itself.
    private static bool IsPrivate(byte[] bytes) =>
        bytes is [10, ..] or [127, ..] or [192, 168, ..] or [169, 254, ..] || (bytes is [172, var second, ..] && second is >= 16 and <= 31);
}
