using System.Net.Mail;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads ways to reach somebody. Each gives null where the value is missing, and, after a report, where it is none.</summary>
internal static class ContactReading
{
    /// <summary>A full address on the web.</summary>
    public static string? ReadWebAddress(YamlScalar? value, DiagnosticBag diagnostics)
    {
        if (value is null) return null;
        if (IsWebAddress(value.Text))
        {
            if (value.Text.StartsWith("http://", StringComparison.Ordinal)) diagnostics.Report(ValueProblems.UnsafeScheme(value.Span, "https" + value.Text["http".Length..]));
            return value.Text;
        }

        diagnostics.Report(NotAWebAddress(value));
        return null;
    }

    /// <summary>What is wrong with an address on the web, and what was probably meant.</summary>
    public static Diagnostic NotAWebAddress(YamlScalar value)
    {
        var written = value.Text.Trim();
        var isHost = written.IndexOfAny([' ', '@', ':', '\\', '"']) < 0 && written.IndexOf('.', StringComparison.Ordinal) > 0;
        if (isHost && IsWebAddress("https://" + written)) return ValueProblems.NotAWebAddress(value.Span, value.Text, "https://" + written, isCertain: true);
        var scheme = written.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? written.IndexOf(':', StringComparison.Ordinal) : -1;
        var address = scheme > 0 ? "https://" + written[(scheme + 1)..].TrimStart('/') : written;
        address = address.Replace(" ", "%20", StringComparison.Ordinal);
        return ValueProblems.NotAWebAddress(value.Span, value.Text, address != value.Text && IsWebAddress(address) ? address : null, isCertain: false);
    }

    /// <summary>An e-mail address alone, without a name before it.</summary>
    public static string? ReadEmail(YamlScalar? value, DiagnosticBag diagnostics)
    {
        if (value is null) return null;
        if (IsEmail(value.Text)) return value.Text;
        var bare = string.Concat(value.Text.Where(c => !char.IsWhiteSpace(c) && c is not ('<' or '>')));
        bare = bare.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase).Replace("(at)", "@", StringComparison.OrdinalIgnoreCase).Replace("[at]", "@", StringComparison.OrdinalIgnoreCase);
        diagnostics.Report(ValueProblems.NotAnEmail(value.Span, value.Text, IsEmail(bare) ? bare : null));
        return null;
    }

    /// <summary>A telephone number with the prefix of its country, which a link needs (RFC 3966, section 5.1.4).</summary>
    public static string? ReadPhone(YamlScalar? value, DiagnosticBag diagnostics)
    {
        if (value is null) return null;
        if (IsPhone(value.Text)) return value.Text;
        // From most countries 00 is dialled for +.
        var international = value.Text.StartsWith("00", StringComparison.Ordinal) ? "+" + value.Text[2..].TrimStart() : null;
        diagnostics.Report(ValueProblems.NotAPhone(value.Span, value.Text, international is not null && IsPhone(international) ? international : null));
        return null;
    }

    private static bool IsPhone(string text) =>
        text.StartsWith('+') && text.Count(char.IsAsciiDigit) is >= 6 and <= 15 && text.Skip(1).All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '(' or ')');

    /// <summary>Whether a text is an absolute address with scheme <c>http</c> or <c>https</c>.</summary>
    public static bool IsWebAddress(string text) => !text.AsSpan().ContainsAny(' ', '\t', '\n') && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    /// <summary>Whether a text is an e-mail address of a host with a full name.</summary>
    public static bool IsEmail(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);
}
