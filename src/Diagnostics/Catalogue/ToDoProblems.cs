using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE5120: texts that are still to be translated.</summary>
public static class ToDoProblems
{
    /// <summary>SITE5120: a page whose texts bear the mark <c>{{todo}}</c>. In a draft that is to be expected: told, and no obstacle.</summary>
    public static Diagnostic NotTranslated(SourceSpan span, int count, bool isDraft, bool isSource)
    {
        var finding = isSource ? NotWritten(span, count) : Error("SITE5120", span, $"na stronie są jeszcze fragmenty do przetłumaczenia, oznaczone „{{{{todo}}}}” (liczba: {count})", $"passages marked “{{{{todo}}}}” are not translated yet ({count})")
            .WithHelp("przetłumacz je i usuń oznaczenia; do tego czasu strona powinna mieć „draft: true”", "translate them and remove the marks; until then the page should say “draft: true”");
        return isDraft ? finding with { Severity = Severity.Hint } : finding;
    }

    // Of a page that others are translated from.
    private static Diagnostic NotWritten(SourceSpan span, int count) =>
        Error("SITE5120", span, $"na stronie są jeszcze fragmenty do uzupełnienia, oznaczone „{{{{todo}}}}” (liczba: {count})", $"passages marked “{{{{todo}}}}” are not written yet ({count})")
            .WithHelp("uzupełnij je i usuń oznaczenia; do tego czasu strona powinna mieć „draft: true”", "write them and remove the marks; until then the page should say “draft: true”");
}
