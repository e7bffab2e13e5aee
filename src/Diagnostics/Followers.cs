using System.Collections.Frozen;

namespace ChemSter.Site.Diagnostics;

/// <summary>Leaves out what only follows from another mistake, so that one mistake gives one message. Whatever it follows from is an error, which holds back
/// publication; when that is mended, the next check says what is left.</summary>
public static class Followers
{
    private const string NoLanguage = "SITE5006";
    private const string NoTranslation = "SITE5001";
    private const string NotUsed = "SITE4011";
    private const string NoSuchEntry = "SITE3012";
    private const string NotAMap = "SITE2019";
    private const string HiddenCharacter = "SITE1008";

    // Where one of these is told of a file of data, nothing of the file is known. Others leave out a value at most: a key that is misspelt, missing or given twice.
    private static readonly FrozenSet<string> Unread = FrozenSet.Create(
        StringComparer.Ordinal,
        "SITE1001", "SITE1002", "SITE1003", "SITE1017", "SITE1020", "SITE1021", "SITE1022", "SITE1023", "SITE1024",
        "SITE2008", "SITE2009", "SITE2010", "SITE2012", "SITE2013", "SITE2014", "SITE2015", "SITE2016", "SITE2018", "SITE2020", "SITE2021", "SITE2026", "SITE2027", "SITE2028", "SITE2030");

    /// <summary>The findings that follow from no other, in their order.</summary>
    public static IReadOnlyList<Diagnostic> LeaveOut(IReadOnlyList<Diagnostic> findings)
    {
        // What --strict or the site counts as an error is advice all the same: nothing follows from it, and a strict check tells no less than any other.
        var errors = findings.Where(f => f is { Severity: Severity.Error, IsRaised: false } && !IsOfTranslation(f)).ToList();
        if (errors.Count == 0) return findings;
        var causes = new Causes(errors);
        return [.. findings.Where(f => !causes.Explain(f))];
    }

    // SITE5101 and what follows: that two versions differ, or that one was not confirmed.
    private static bool IsOfTranslation(Diagnostic finding) => finding.Code is ['S', 'I', 'T', 'E', '5', >= '1' and <= '5', ..];

    private static bool IsUnread(Diagnostic error) => error.Code switch
    {
        // An item that is a text is no entry; a text in place of one in every language leaves its entry where it is.
        NotAMap => error.Span.Line[..(error.Span.From.Column - 1)].AsSpan().Trim(" -").IsEmpty,
        // At a control character reading ends; others that can't be seen are read.
        HiddenCharacter => error.Span.Text is [var first, ..] && char.IsControl(first),
        _ => Unread.Contains(error.Code),
    };

    /// <summary>The errors from which something may follow, each kind looked through once and not for each finding.</summary>
    private sealed class Causes(IReadOnlyList<Diagnostic> errors)
    {
        private readonly ILookup<string, SourceSpan> _places = errors.ToLookup(e => e.Span.File, e => e.Span, StringComparer.Ordinal);
        private HashSet<string>? _unknownLists;
        private HashSet<string>? _withoutLanguage;
        private List<string>? _texts;

        public bool Explain(Diagnostic finding)
        {
            // A passage with a broken link says something else than its translation, and its token is void as soon as the link is mended.
            if (IsOfTranslation(finding)) return IsAtAnError(finding.Span) || finding.Related.Any(r => IsAtAnError(r.Span));
            return finding.Code switch
            {
                NotUsed => IsNamed(finding.Span.File[(finding.Span.File.LastIndexOf('/') + 1)..]),
                // “data/timeline.yml has no …”
                NoSuchEntry => (_unknownLists ??= FindUnknownLists()).Contains(finding.Message.English[..finding.Message.English.IndexOf(' ')]),
                // history.md is most likely the version that history.pl.md lacks.
                NoTranslation => (_withoutLanguage ??= FindWithoutLanguage()).Contains(WithoutEnding(WithoutEnding(finding.Span.File))),
                _ => false,
            };
        }

        private bool IsAtAnError(SourceSpan place) => _places[place.File].Any(error => error.Start < place.End && place.Start < error.End);

        // The picture that a link with a mistake in it should have shown is used by no page.
        private bool IsNamed(string file)
        {
            _texts ??= [.. errors.Select(e => e.Span.Text).Where(t => t.Contains('.', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
            return _texts.Exists(text => IsNamedIn(text, file));
        }

        // “data.png” does not name a.png.
        private static bool IsNamedIn(string text, string file)
        {
            for (var at = text.IndexOf(file, StringComparison.Ordinal); at >= 0; at = text.IndexOf(file, at + 1, StringComparison.Ordinal))
            {
                if (at == 0 || text[at - 1] is '/' or '\\' or '(' or '[' or '<' or '=' or ':' or '"' or '\'') return true;
            }

            return false;
        }

        private HashSet<string> FindUnknownLists()
        {
            var lists = errors.Where(e => e.Span.File.StartsWith("data/", StringComparison.Ordinal) && IsUnread(e)).Select(e => ListOf(e.Span.File)).ToHashSet(StringComparer.Ordinal);
            // Organisations are names, too, and pages ask for both in one place.
            if (lists.Contains("data/organisations.yml")) lists.Add("data/names.yml");
            return lists;
        }

        // A list may have files of its own for its entries, data/timeline/….yml, and its file may have a wrong ending, data/timeline.yaml.
        private static string ListOf(string file)
        {
            var end = file.AsSpan("data/".Length).IndexOfAny('/', '.');
            return end < 0 ? $"{file}.yml" : $"{file[..("data/".Length + end)]}.yml";
        }

        private HashSet<string> FindWithoutLanguage() => errors.Where(e => e.Code == NoLanguage).Select(e => WithoutEnding(e.Span.File)).ToHashSet(StringComparer.Ordinal);

        private static string WithoutEnding(string file) => file.LastIndexOf('.') is var at and > 0 ? file[..at] : file;
    }
}
