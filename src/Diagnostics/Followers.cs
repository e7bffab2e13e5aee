namespace ChemSter.Site.Diagnostics;

/// <summary>Leaves out what only follows from another mistake, so that one mistake gives one message. Whatever it follows from is an error, which holds back
/// publication; when that is mended, the next check says what is left.</summary>
public static class Followers
{
    private const string NoLanguage = "SITE5006";
    private const string NoTranslation = "SITE5001";
    private const string NotUsed = "SITE4011";
    private const string NoSuchEntry = "SITE3012";

    /// <summary>The findings that follow from no other, in their order.</summary>
    public static IReadOnlyList<Diagnostic> LeaveOut(IReadOnlyList<Diagnostic> findings)
    {
        var errors = findings.Where(f => f.Severity == Severity.Error && !IsOfTranslation(f)).ToList();
        return errors.Count == 0 ? findings : [.. findings.Where(f => !errors.Exists(e => e != f && Follows(f, e)))];
    }

    private static bool Follows(Diagnostic finding, Diagnostic error)
    {
        // A passage with a broken link says something else than its translation, and its token is void as soon as the link is mended.
        if (IsOfTranslation(finding)) return finding.Related.Select(r => r.Span).Prepend(finding.Span).Any(place => Meet(place, error.Span));
        // The picture that a link with a mistake in it should have shown is used by no page.
        if (finding.Code == NotUsed) return error.Span.Text.Contains(finding.Span.File[(finding.Span.File.LastIndexOf('/') + 1)..], StringComparison.Ordinal);
        // Of a data file that can't be read no entry is known.
        if (finding.Code == NoSuchEntry) return error.Code.StartsWith("SITE20", StringComparison.Ordinal) && IsListIn(error.Span.File, finding.Message.English);
        // history.md is most likely the version that history.pl.md lacks.
        return finding.Code == NoTranslation && error.Code == NoLanguage && finding.Span.File.StartsWith(error.Span.File[..^"md".Length], StringComparison.Ordinal);
    }

    // “data/timeline.yml has no …”; a list may have files of its own for its entries, data/timeline/….yml.
    private static bool IsListIn(string file, string message)
    {
        var list = message[..message.IndexOf(' ')];
        return list == file || (list.EndsWith(".yml", StringComparison.Ordinal) && file.StartsWith(list[..^".yml".Length] + "/", StringComparison.Ordinal));
    }

    // SITE5101 and what follows: that two versions differ, or that one was not confirmed.
    private static bool IsOfTranslation(Diagnostic finding) => finding.Code is ['S', 'I', 'T', 'E', '5', >= '1' and <= '5', ..];

    private static bool Meet(SourceSpan one, SourceSpan other) => one.File == other.File && one.Start < other.End && other.Start < one.End;
}
