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
        if (IsWebAddress(value.Text)) return value.Text;
        diagnostics.Report(ValueProblems.NotAWebAddress(value.Span, value.Text));
        return null;
    }

    /// <summary>An e-mail address alone, without a name before it.</summary>
    public static string? ReadEmail(YamlScalar? value, DiagnosticBag diagnostics)
    {
        if (value is null) return null;
        if (IsEmail(value.Text)) return value.Text;
        diagnostics.Report(ValueProblems.NotAnEmail(value.Span, value.Text));
        return null;
    }

    /// <summary>A telephone number with the prefix of its country, which a link needs (RFC 3966, section 5.1.4).</summary>
    public static string? ReadPhone(YamlScalar? value, DiagnosticBag diagnostics)
    {
        if (value is null) return null;
        var isNumber = value.Text.StartsWith('+') && value.Text.Count(char.IsAsciiDigit) is >= 6 and <= 15
            && value.Text.Skip(1).All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '(' or ')');
        if (isNumber) return value.Text;
        diagnostics.Report(ValueProblems.NotAPhone(value.Span, value.Text));
        return null;
    }

    /// <summary>Whether a text is an absolute address with scheme <c>http</c> or <c>https</c>.</summary>
    public static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    /// <summary>Whether a text is an e-mail address of a host with a full name.</summary>
    public static bool IsEmail(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);
}
