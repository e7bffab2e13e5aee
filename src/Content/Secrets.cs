using System.Buffers;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Content;

/// <summary>Finds in any text what opens doors and must never be published: private keys, and tokens of services as they are known to begin.</summary>
public static class Secrets
{
    private static readonly (string Begin, int Length, Bilingual Kind)[] Known =
    [
        ("-----BEGIN ", 0, new("klucz prywatny", "a private key")),
        ("ghp_", 36, new("token GitHuba", "a token of GitHub")),
        ("gho_", 36, new("token GitHuba", "a token of GitHub")),
        ("ghs_", 36, new("token GitHuba", "a token of GitHub")),
        ("ghu_", 36, new("token GitHuba", "a token of GitHub")),
        ("github_pat_", 40, new("token GitHuba", "a token of GitHub")),
        ("glpat-", 20, new("token GitLaba", "a token of GitLab")),
        ("AKIA", 16, new("klucz Amazon AWS", "a key of Amazon AWS")),
        ("ASIA", 16, new("klucz Amazon AWS", "a key of Amazon AWS")),
        ("AIza", 35, new("klucz Google", "a key of Google")),
        ("xoxb-", 20, new("token Slacka", "a token of Slack")),
        ("xoxp-", 20, new("token Slacka", "a token of Slack")),
        ("sk_live_", 20, new("klucz Stripe", "a key of Stripe")),
        ("nuget_", 40, new("klucz NuGet", "a key of NuGet")),
    ];

    private static readonly SearchValues<string> Begins = SearchValues.Create([.. Known.Select(k => k.Begin)], StringComparison.Ordinal);

    /// <summary>Reports all of them in a text.</summary>
    public static void Report(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        for (var at = text.AsSpan().IndexOfAny(Begins); at >= 0;)
        {
            foreach (var (begin, length, kind) in Known)
            {
                if (!text.AsSpan(at).StartsWith(begin) || EndOf(text, at, begin, length) is not { } end) continue;
                diagnostics.Report(MarkupProblems.Secret(source.Span(at, end), kind));
                break;
            }

            var next = text.AsSpan(at + 1).IndexOfAny(Begins);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    // Just behind it; null where it only begins like one. A token that says it is an example is none.
    private static int? EndOf(string text, int at, string begin, int length)
    {
        if (length == 0)
        {
            var line = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            return text.AsSpan(at, line - at).Contains("PRIVATE KEY-----", StringComparison.Ordinal) ? line : null;
        }

        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return null;
        var end = at + begin.Length;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
        var isCapitals = begin is "AKIA" or "ASIA";
        if (isCapitals && (end - at - begin.Length != length || text.AsSpan(at, end - at).ContainsAnyInRange('a', 'z'))) return null;
        return end - at - begin.Length >= length && !text.AsSpan(at, end - at).Contains("EXAMPLE", StringComparison.OrdinalIgnoreCase) ? end : null;
    }
}
