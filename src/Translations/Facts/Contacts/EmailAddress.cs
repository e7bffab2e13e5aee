using System.Buffers;

namespace ChemSter.Site.Translations;

/// <summary>E-mail addresses in texts, in the form that people use (RFC 5321 without quoted names and address literals).</summary>
internal static class EmailAddress
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_`{|}~-");

    /// <summary>Adds the addresses of a text.</summary>
    public static void Find(FactScan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && NameCharacters.Contains(text[start - 1])) start--;
            while (start < at && !char.IsAsciiLetterOrDigit(text[start])) start++;
            var end = EndOfHost(text, at + 1);
            if (start == at || end < 0 || !scan.IsFree(start, end - start)) continue;
            scan.Add(FactKind.Email, Normalise(text.AsSpan(start, end - start))!, start, end - start);
        }
    }

    /// <summary>The normal form: the host in small letters. What follows a question mark, such as a subject, doesn't belong to the address.</summary>
    public static string? Normalise(ReadOnlySpan<char> written)
    {
        if (written.IndexOf('?') is var question and >= 0) written = written[..question];
        var address = Uri.UnescapeDataString(written).Trim();
        var at = address.LastIndexOf('@');
        return at <= 0 ? null : string.Concat(address.AsSpan(0, at), address[at..].ToLowerInvariant());
    }

    // A host has a dot within, and letters behind its last one.
    private static int EndOfHost(string text, int from)
    {
        var end = from;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.')) end++;
        while (end > from && text[end - 1] is '-' or '.') end--;
        var dot = text.LastIndexOf('.', Math.Max(end - 1, 0), Math.Max(end - from, 0));
        return dot > from && end - dot > 2 && char.IsLetter(text[dot + 1]) ? end : -1;
    }
}
