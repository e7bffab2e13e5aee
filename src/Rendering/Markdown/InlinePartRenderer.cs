using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using Markdig.Renderers;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders the data that stands inside a sentence.</summary>
internal static class InlinePartRenderer
{
    public static void Render(InclusionInline inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        if (inclusion.Name == ToDoMark.Name) html.Write("<mark>").WriteEscape(page.Language.Texts.ToDo).Write("</mark>");
        if (inclusion.Arguments.Count == 0) return;
        // On a page that is one of many from one file, "this" is the entry that the page is about.
        var id = inclusion.Arguments[0] == "this" ? page.Page.Entry?.Id ?? "this" : inclusion.Arguments[0];
        switch (inclusion.Name)
        {
            case "fact":
                if (site.Facts.Figures.Find(id, place, diagnostics) is { } figure) html.WriteEscape(page.Parts.Fact(figure));
                break;
            case "date":
                if (FindDate(id, site, place, diagnostics) is { } date) WriteTime(page.Parts.Date(date), html);
                break;
            case "when":
                if (FindDate(id, site, place, diagnostics) is { } moment) WriteTime(page.Parts.When(moment), html);
                break;
            case "organisation":
                if (site.Facts.Organisations.Find(id, place, diagnostics) is { } organisation)
                {
                    var name = page.Parts.Name(organisation);
                    if (!inclusion.Arguments.Contains("gloss")) name = name with { Gloss = null };
                    Templates.Render(Theme.parts.Name.Create(EndsSentence(inclusion) && name.Gloss is null ? WithoutFullStop(name) : name), html.Writer);
                }

                break;
            case "name":
                if (site.Facts.Names.Find(id, place, diagnostics) is { } known && FindForm(known, inclusion, place, page.Language, diagnostics) is { } form)
                {
                    var model = page.Parts.Name(form);
                    Templates.Render(Theme.parts.Name.Create(EndsSentence(inclusion) ? WithoutFullStop(model) : model), html.Writer);
                }

                break;
            case "document":
                if (site.Facts.Documents.All.Find(id, place, diagnostics) is { } document && new DocumentComposer(site, page.Language).Link(document) is { } link)
                {
                    Templates.Render(Theme.parts.DocumentLink.Create(link), html.Writer);
                }

                break;
            default:
                break;
        }
    }

    private static NameForm? FindForm(Name name, InclusionInline inclusion, SourceSpan place, Language language, DiagnosticBag diagnostics)
    {
        var cases = language.Rules.Words.Cases;
        var words = inclusion.Arguments.Skip(1).ToList();
        var isShort = words.Contains("short");
        var ofCase = words.Where(w => w != "short").ToList();
        foreach (var word in ofCase.Where(w => !cases.Contains(w, StringComparer.Ordinal)))
        {
            diagnostics.Report(NameProblems.NoSuchCase(place, word, language.Code, ["short", .. cases]));
            return null;
        }

        if (ofCase.Count > 1 || words.Count > ofCase.Count + 1)
        {
            diagnostics.Report(TextProblems.InclusionWithMore(place, inclusion.Name, words[1]));
            return null;
        }

        var form = name.Find(language, ofCase.FirstOrDefault(), isShort);
        if (form is null)
        {
            var missing = words.Count > 0 ? string.Join(' ', words) : Name.BaseCase(language) ?? "full";
            diagnostics.Report(NameProblems.FormMissing(place, name.Id, missing, language.Code, name.Place));
        }

        return form;
    }

    // "… Sp. z o.o." at the end of a sentence has one full stop, not two.
    private static bool EndsSentence(InclusionInline inclusion) =>
        inclusion.NextSibling is Markdig.Syntax.Inlines.LiteralInline next && next.Content.AsSpan().StartsWith(".");

    private static NameModel WithoutFullStop(NameModel name) => name with { Name = name.Name.TrimEnd('.') };

    private static void WriteTime(DateModel date, HtmlRenderer html)
    {
        if (date.Iso is null) html.WriteEscape(date.Text);
        else html.Write("<time datetime=\"").WriteEscape(date.Iso).Write("\">").WriteEscape(date.Text).Write("</time>");
    }

    private static DatePeriod? FindDate(string id, SiteView site, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (char.IsAsciiDigit(id[0])) return DateReading.ReadPeriod(new Yaml.YamlScalar(id, false, place), diagnostics);
        if (site.Facts.Timeline.Find(id, place, diagnostics) is not { } entry) return null;
        if (entry.Date is null) diagnostics.Report(ValueProblems.DateNotKnown(place, id));
        return entry.Date;
    }
}
