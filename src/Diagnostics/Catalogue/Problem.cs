namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>What the catalogue's entries are made with.</summary>
internal static class Problem
{
    public static Diagnostic Error(string code, SourceSpan span, string polish, string english) =>
        new() { Code = code, Severity = Severity.Error, Span = span, Message = new Bilingual(polish, english) };

    public static Diagnostic Warning(string code, SourceSpan span, string polish, string english) =>
        Error(code, span, polish, english) with { Severity = Severity.Warning };

    public static Diagnostic Hint(string code, SourceSpan span, string polish, string english) =>
        Error(code, span, polish, english) with { Severity = Severity.Hint };

    public static Diagnostic WithHelp(this Diagnostic diagnostic, string polish, string english) =>
        diagnostic with { Help = new Bilingual(polish, english) };

    public static Diagnostic WithPlace(this Diagnostic diagnostic, SourceSpan span, string polish, string english) =>
        diagnostic with { Related = [.. diagnostic.Related, new RelatedPlace(span, new Bilingual(polish, english))] };

    public static Diagnostic WithHelp(this Diagnostic diagnostic, Bilingual help) => diagnostic with { Help = help };

    /// <summary>A change that is certainly what the author meant; <c>check --fix</c> makes it.</summary>
    public static Diagnostic WithFix(this Diagnostic diagnostic, string polish, string english, SourceSpan span, string text) =>
        diagnostic.WithFix(new Fix(new Bilingual(polish, english), IsSafe: true, [new FixEdit(span, text)]));

    /// <summary>A change that is probably what the author meant; a person has to choose it.</summary>
    public static Diagnostic WithOffer(this Diagnostic diagnostic, string polish, string english, SourceSpan span, string text) =>
        diagnostic.WithFix(new Fix(new Bilingual(polish, english), IsSafe: false, [new FixEdit(span, text)]));

    public static Diagnostic WithFix(this Diagnostic diagnostic, Fix fix) => diagnostic with { Fixes = [.. diagnostic.Fixes, fix] };

    /// <summary>A change that writes the nearest of the right words in place of the wrong one, if one is near.</summary>
    public static Diagnostic WithNearest(this Diagnostic diagnostic, string written, IEnumerable<string> choices)
    {
        var at = diagnostic.Span.Text.IndexOf(written, StringComparison.Ordinal);
        // Where the word itself is the place, the choices have offered it already.
        return diagnostic.Fixes.Count > 0 || at < 0 || written.Length == 0 || Suggestion.For(written, choices) is not { } nearest
            ? diagnostic
            : diagnostic.WithOffer($"napisz „{nearest}”", $"write “{nearest}”", diagnostic.Span.Slice(at, written.Length), nearest);
    }

    /// <summary>Help that names the nearest of the right words, and all of them where they are few.</summary>
    public static Diagnostic WithChoices(this Diagnostic diagnostic, string written, IEnumerable<string> choices)
    {
        var all = choices.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var nearest = Suggestion.For(written, all);
        var list = all.Count is > 0 and <= 24 ? string.Join(", ", all) : null;
        if (nearest is null && list is null) return diagnostic;
        var polish = (nearest is null ? "" : $"czy chodziło o „{nearest}”? ") + (list is null ? "" : $"możliwe: {list}");
        var english = (nearest is null ? "" : $"did you mean “{nearest}”? ") + (list is null ? "" : $"possible: {list}");
        var finding = diagnostic.WithHelp(polish.TrimEnd(), english.TrimEnd());
        // Where the word itself is the place, the nearest one can take it. Only in letter case nobody errs on purpose.
        if (nearest is null || diagnostic.Span.Text != written) return finding;
        var (order, orderEnglish) = ($"napisz „{nearest}”", $"write “{nearest}”");
        return nearest.Equals(written, StringComparison.OrdinalIgnoreCase)
            ? finding.WithFix(order, orderEnglish, diagnostic.Span, nearest)
            : finding.WithOffer(order, orderEnglish, diagnostic.Span, nearest);
    }
}
