using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE5307 to SITE5319: names, addresses and numbers that a text and its translation must share, and the forms of names.</summary>
public static class NameProblems
{
    /// <summary>SITE5316: a page needs a form of a name that the data doesn't have.</summary>
    /// <param name="span">Where the page asks for it.</param>
    /// <param name="id">The name's id.</param>
    /// <param name="form">The form, as the page names it: <c>gen</c>, <c>short</c>, <c>short gen</c>.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="entry">The name's entry in its data file.</param>
    public static Diagnostic FormMissing(SourceSpan span, string id, string form, string language, SourceSpan entry)
    {
        var lines = $"forms: {language}: {form.Replace(" ", ": ", StringComparison.Ordinal)}: …";
        return Error("SITE5316", span, $"nazwa „{id}” nie ma zapisanej formy „{form}” w języku „{language}”", $"the name “{id}” has no form “{form}” in “{language}”")
            .WithPlace(entry, "tu trzeba ją dopisać", "to be added here")
            .WithHelp(
                $"dopisz w pliku {entry.File}: {lines}; generator sam nie odmienia nazw",
                $"add to {entry.File}: {lines}; the generator never inflects names by itself");
    }

    /// <summary>SITE5317: a page asks for a case that its language doesn't have.</summary>
    public static Diagnostic NoSuchCase(SourceSpan span, string written, string language, IEnumerable<string> cases) =>
        Error("SITE5317", span, $"język „{language}” nie ma przypadka „{written}”", $"the language “{language}” has no case “{written}”").WithChoices(written, cases);
}
