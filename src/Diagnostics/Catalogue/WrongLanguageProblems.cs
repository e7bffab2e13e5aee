using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE55xx: passages in another language than they should be.</summary>
public static class WrongLanguageProblems
{
    /// <summary>SITE5501: a passage in another language than the page's.</summary>
    /// <param name="span">The passage.</param>
    /// <param name="language">The code of the language that it is in.</param>
    /// <param name="expected">The code of the language that it should be in.</param>
    public static Diagnostic OtherLanguage(SourceSpan span, string language, string expected) =>
        Warning("SITE5501", span, $"ten tekst jest napisany w języku „{language}”, a strona jest w języku „{expected}”", $"this text is in “{language}”, but the page is in “{expected}”")
            .WithHelp(
                $"przetłumacz go; jeśli tak ma być, oznacz go: [tekst]{{lang={language}}}",
                $"translate it; if this is intended, mark it: [text]{{lang={language}}}");

    /// <summary>SITE5502: a passage in another language than it is marked with.</summary>
    /// <param name="span">The passage.</param>
    /// <param name="language">The code of the language that it is in.</param>
    /// <param name="marked">The code of the language that it is marked with.</param>
    public static Diagnostic WrongMark(SourceSpan span, string language, string marked) =>
        Warning("SITE5502", span, $"ten tekst oznaczono jako „{marked}”, a jest w języku „{language}”", $"this text is marked as “{marked}”, but it is in “{language}”")
            .WithHelp($"popraw oznaczenie: {{lang={language}}}", $"correct the mark: {{lang={language}}}");

    /// <summary>SITE5503: a translation that is a copy of its source.</summary>
    /// <param name="span">The copy.</param>
    /// <param name="source">The source.</param>
    /// <param name="expected">The code of the language that it should be in.</param>
    public static Diagnostic NotTranslated(SourceSpan span, SourceSpan source, string expected) =>
        Warning("SITE5503", span, $"ten tekst jest taki sam jak w źródle: nie przetłumaczono go na język „{expected}”", $"this text is the same as in the source: it has not been translated into “{expected}”")
            .WithPlace(source, "źródło", "the source")
            .WithHelp("przetłumacz go", "translate it");

    /// <summary>SITE5504: a quoted passage in another language without a mark.</summary>
    /// <param name="span">The passage.</param>
    /// <param name="language">The code of the language that it is in.</param>
    public static Diagnostic QuotedWithoutMark(SourceSpan span, string language) =>
        Hint("SITE5504", span, $"cytat w języku „{language}” nie ma oznaczenia języka", $"this quotation is in “{language}” and is not marked so")
            .WithHelp($"oznacz go, żeby czytniki ekranu odczytały go poprawnie: [tekst]{{lang={language}}}", $"mark it, so that screen readers read it properly: [text]{{lang={language}}}");
}
