using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>Puts the glossary for readers together: the agreed terms that have a definition, in the order of the page's language.</summary>
/// <param name="page">The page on which it is shown.</param>
/// <param name="site">The site, as the page sees it.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class GlossaryComposer(MarkdownRenderer page, SiteView site, DiagnosticBag diagnostics)
{
    /// <summary>From so many terms on they stand under their letters.</summary>
    private const int LettersFrom = 12;

    private readonly DataMarkup _markup = new(page, site, diagnostics);

    /// <summary>The terms that readers are shown: those that have a definition, and a wording to stand before it.</summary>
    public static IEnumerable<GlossaryTerm> Shown(SiteData data) => data.Glossary.Where(t => t.Definition is not null && data.Languages.Any(l => t.Wordings.ContainsKey(l.Code)));

    /// <summary>The glossary.</summary>
    public GlossaryModel Compose(OfficeTexts texts, int level)
    {
        var language = page.Language;
        List<GlossaryTermModel> terms = [.. Shown(site.Facts).Select(Term).OrderBy(t => t.Term, language.Collation).ThenBy(t => t.Id, StringComparer.Ordinal)];
        if (terms.Count < LettersFrom) return new GlossaryModel(level, texts.Letters, [new GlossaryLetterModel(null, "", terms)]);
        var letters = new List<GlossaryLetterModel>();
        foreach (var group in terms.GroupBy(t => language.Collation.LetterOf(t.Term)))
        {
            // No heading can get such an anchor of its text, which has no "_".
            letters.Add(new GlossaryLetterModel(string.Create(CultureInfo.InvariantCulture, $"glossary_{letters.Count + 1}"), group.Key, [.. group]));
        }

        return new GlossaryModel(level, texts.Letters, letters);
    }

    private GlossaryTermModel Term(GlossaryTerm term)
    {
        var code = page.Language.Code;
        // A term that nobody has put into this language stands in the first that has it.
        var own = term.Wordings.ContainsKey(code) ? code : site.Languages.Select(l => l.Code).First(term.Wordings.ContainsKey);
        return new GlossaryTermModel(
            PartAnchors.Of(term),
            WordingIn(own),
            site.Mark(own == code ? null : own),
            _markup.Render(term.Definition!),
            [.. site.Languages.Where(l => l.Code != own && l.Code != code && term.Wordings.ContainsKey(l.Code) && WordingIn(l.Code) != WordingIn(own)).Select(l => (l.Name, WordingIn(l.Code), site.Mark(l.Code)))]);

        string WordingIn(string language) => site.Typographer(language).Set(term.Wordings[language].Preferred.Text);
    }
}
