using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;
using Markdig.Renderers;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders the data that a page includes on a line of its own, each by its template. Data that a site doesn't have leaves no trace.</summary>
internal static class PartRenderer
{
    public static void Render(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        html.EnsureLine();
        if (inclusion.Name == "list") RenderList(place, page, site, html, diagnostics);
        else if (ToSlice(inclusion, page.Parts, page.Page, page.HeadingLevelBelow, site) is { } slice) Templates.Render(slice, html.Writer);
        else if (MemberParts.Of(page, site).Groups(inclusion.Name) is { Entries.Count: > 0 } groups) Templates.Render(Theme.parts.GroupList.Create(groups), html.Writer);
        else if (inclusion is { Name: "pages", Arguments: [var beginning, ..] }) ReportNoPages(beginning, place, page, site, diagnostics);
        html.EnsureLine();
    }

    // A language may lack them for now; if no language has any, the word is wrong.
    private static void ReportNoPages(string beginning, SourceSpan place, MarkdownRenderer renderer, SiteView site, DiagnosticBag diagnostics)
    {
        var names = site.Languages.SelectMany(l => renderer.Parts.NamesOfPages(renderer.Page.Name with { Language = l.Code })).ToHashSet(StringComparer.Ordinal);
        if (!names.Any(n => n.StartsWith(beginning, StringComparison.Ordinal))) diagnostics.Report(LinkProblems.NoPagesBelow(place, beginning, names));
    }

    // The part of the page's list that it shows, and the way to the others.
    private static void RenderList(SourceSpan place, MarkdownRenderer renderer, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        var (page, parts, level) = (renderer.Page, renderer.Parts, renderer.HeadingLevelBelow);
        if (page.FrontMatter.List is not { } list)
        {
            diagnostics.Report(YamlProblems.KeyMissing(place, "list"));
            return;
        }

        var items = site.ListOf(page);
        if (items.Count == 0)
        {
            if ((EventParts.NoneOf(list.Text, renderer.Language) ?? ProjectPartRenderer.NoneOf(list.Text, renderer.Language)) is { } none) html.Write("<p>").WriteEscape(renderer.Language.Typographer.Set(none)).Write("</p>");
            return;
        }

        var slice = list.Text switch
        {
            "events" or "past-events" => EventParts.List(items, renderer, site),
            "organisations" => Theme.parts.Directory.Create(new DirectoryComposer(site, renderer.Language, parts).Compose(page, items, level)),
            _ => ProjectPartRenderer.ToList(list.Text, items, renderer, site),
        };
        if (slice is not null) Templates.Render(slice, html.Writer);
        if (parts.ListPager(page) is { } pager) Templates.Render(Theme.parts.ListPager.Create(pager), html.Writer);
    }

    private static RazorSlice? ToSlice(InclusionBlock inclusion, PartModels parts, PageDocument page, int level, SiteView site) => inclusion.Name switch
    {
        "timeline" when site.Facts.Timeline.Count > 0 => Theme.parts.Timeline.Create(parts.Timeline(level)),
        "organisations" when site.Facts.Organisations.Count > 0 => Theme.parts.Organisations.Create(parts.Organisations(level)),
        "roles" when parts.Roles(level, page.Entry is { List: "organisations" } about ? about.Id : null) is { Roles.Count: > 0 } roles => Theme.parts.Roles.Create(roles),
        "figures" when site.Facts.Figures.Count > 0 => Theme.parts.Figures.Create(parts.Figures()),
        "principles" when site.Facts.Principles.Count > 0 => Theme.parts.Cards.Create(parts.Statements("principle", site.Facts.Principles, level)),
        "aims" when site.Facts.Aims.Count > 0 => Theme.parts.Cards.Create(parts.Statements("aim", site.Facts.Aims, level)),
        "pages" when parts.Pages(page.Name, inclusion.Arguments.FirstOrDefault("")) is { Pages.Count: > 0 } list => Theme.parts.PageList.Create(list),
        "site-map" => Theme.parts.PageList.Create(parts.SiteMap(page.Name)),
        Inclusions.OpenData when parts.OpenData() is { } files => Theme.parts.OpenData.Create(files),
        Inclusions.AccessibilityStatement when parts.Statement(level) is { } statement => Theme.parts.AccessibilityStatement.Create(statement),
        _ => null,
    };
}

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
                if (Find(id, site.Facts.Figures, f => f.Id, "data/figures.yml", place, diagnostics) is { } figure) html.WriteEscape(page.Parts.Fact(figure));
                break;
            case "date":
                if (FindDate(id, site, place, diagnostics) is { } date) WriteTime(page.Parts.Date(date), html);
                break;
            case "when":
                if (FindDate(id, site, place, diagnostics) is { } moment) WriteTime(page.Parts.When(moment), html);
                break;
            case "organisation":
                if (Find(id, site.Facts.Organisations, o => o.Id, "data/organisations.yml", place, diagnostics) is { } organisation)
                {
                    var name = page.Parts.Name(organisation);
                    if (!inclusion.Arguments.Contains("gloss")) name = name with { Gloss = null };
                    Templates.Render(Theme.parts.Name.Create(EndsSentence(inclusion) && name.Gloss is null ? WithoutFullStop(name) : name), html.Writer);
                }

                break;
            case "name":
                if (Find(id, site.Facts.Names, n => n.Id, "data/names.yml", place, diagnostics) is { } known && FindForm(known, inclusion, place, page.Language, diagnostics) is { } form)
                {
                    var model = page.Parts.Name(form);
                    Templates.Render(Theme.parts.Name.Create(EndsSentence(inclusion) ? WithoutFullStop(model) : model), html.Writer);
                }

                break;
            case "document":
                if (Find(id, site.Facts.Documents.All, d => d.Id, "data/documents.yml", place, diagnostics) is { } document && new DocumentComposer(site, page.Language).Link(document) is { } link)
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
        if (Find(id, site.Facts.Timeline, t => t.Id, "data/timeline.yml", place, diagnostics) is not { } entry) return null;
        if (entry.Date is null) diagnostics.Report(ValueProblems.DateNotKnown(place, id));
        return entry.Date;
    }

    private static T? Find<T>(string id, IReadOnlyList<T> entries, Func<T, string> idOf, string file, SourceSpan place, DiagnosticBag diagnostics)
        where T : class
    {
        var found = entries.FirstOrDefault(e => idOf(e) == id);
        if (found is null) diagnostics.Report(ValueProblems.UnknownReference(place, id, file, entries.Select(idOf)));
        return found;
    }
}

/// <summary>Renders an organisation's logo on a line of its own. One that has none leaves no trace.</summary>
internal static class LogoRenderer
{
    public static void Render(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        if (inclusion.Arguments.Count == 0) return;
        var id = inclusion.Arguments[0] == "this" ? page.Page.Entry?.Id ?? "this" : inclusion.Arguments[0];
        var organisation = site.Facts.Organisations.FirstOrDefault(o => o.Id == id);
        if (organisation is null) diagnostics.Report(ValueProblems.UnknownReference(place, id, "data/organisations.yml", site.Facts.Organisations.Select(o => o.Id)));
        // On the page about an organisation its name is the title.
        else if (page.Parts.Logo(organisation, id == page.Page.Entry?.Id ? "" : organisation.Name) is { } logo)
        {
            html.EnsureLine();
            Templates.Render(Theme.parts.Logo.Create(logo), html.Writer);
            html.EnsureLine();
        }
    }
}
