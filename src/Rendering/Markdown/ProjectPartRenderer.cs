using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using Markdig.Renderers;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders projects, documents, and offers and jobs. Data that a site doesn't have leaves no trace; a list in which there is nothing at present says so.</summary>
internal static class ProjectPartRenderer
{
    /// <summary>Whether an inclusion is one of these.</summary>
    public static bool Knows(string inclusion) => inclusion is "project" or "projects" or "documents" or "reports" or "offer" or "offers";

    public static void Render(InclusionBlock inclusion, SourceSpan place, MarkdownRenderer page, SiteView site, HtmlRenderer html, DiagnosticBag diagnostics)
    {
        html.EnsureLine();
        // Documents belong to no organisation, so that on its page there are all of them.
        var of = inclusion.Name is "projects" or "offers" && page.Page.Entry is { List: "organisations" } about ? about : default(EntryName?);
        var request = new ListRequest(inclusion.Name == "reports" ? "documents" : inclusion.Name, of, null, page.Page.TextLanguage);
        var word = WordOf(inclusion);
        switch (inclusion.Name)
        {
            case "project":
                if (Find("projects", site.Project, () => site.Facts.Projects.Select(p => p.Id)) is { } project && Composer(page, site).Of(project, page.HeadingLevelBelow) is { } whole) Templates.Render(Theme.parts.Project.Create(whole), html.Writer);
                break;
            case "offer":
                if (Find("offers", site.Offer, () => site.Facts.Offers.Select(o => o.Id)) is { } offer && Offers(page, site).Of(offer) is { } open) Templates.Render(Theme.parts.Offer.Create(open), html.Writer);
                break;
            case "projects" when site.Facts.Projects.Count > 0:
                if (Chosen(ProjectList.Stages, word, out var stage)) Write(In(site.List(request), site.Project).Where(p => stage is not { } wanted || p.StageOn(site.Today ?? default) == wanted).ToList(), "projects");
                break;
            case "offers" when site.Facts.Offers.Count > 0:
                if (Chosen(OfferList.Kinds, word, out var kind)) Write(In(site.List(request), site.Offer).Where(o => kind is not { } wanted || o.Kind == wanted).ToList(), "offers");
                break;
            case "documents" or "reports" when site.Facts.Documents.All.Count > 0:
                if (KnowsKind()) Write(In(site.List(request), site.Facts.Documents.Find).Where(d => KindOf(inclusion) is not { } wanted || d.Kind == wanted).ToList(), inclusion.Name);
                break;
            default:
                break;
        }

        html.EnsureLine();

        // Without an id the entry is the one that the page is about.
        T? Find<T>(string list, Func<string, T?> find, Func<IEnumerable<string>> ids)
            where T : class
        {
            var own = page.Page.Entry is { } entry && entry.List == list ? entry.Id : null;
            if ((word is null or "this" ? own : word) is not { } id) diagnostics.Report(TextProblems.InclusionIncomplete(place, inclusion.Name));
            else if (find(id) is { } found) return found;
            else diagnostics.Report(ValueProblems.UnknownReference(place, id, $"data/{list}.yml", ids()));
            return null;
        }

        bool KnowsKind()
        {
            var kinds = site.Facts.Documents.All.Select(d => d.Kind).OfType<string>().Distinct().ToList();
            if (word is null || kinds.Contains(word)) return true;
            diagnostics.Report(ValueProblems.UnknownReference(place, word, "data/documents.yml (kind)", kinds));
            return false;
        }

        bool Chosen<T>(IReadOnlyDictionary<string, T> words, string? written, out T? chosen)
            where T : struct
        {
            chosen = null;
            if (written is null) return true;
            if (words.TryGetValue(written, out var meant)) chosen = meant;
            else diagnostics.Report(ValueProblems.NotAllowed(place, written, words.Keys));
            return chosen is not null;
        }

        // On the page of an organisation its own stand below a heading, which no page could leave out where there are none; that there are none need not be said there.
        void Write<T>(List<T> entries, string list)
        {
            var level = page.HeadingLevelBelow;
            if (entries.Count > 0 && request.Of is not null && HeadingOf(list, page.Language) is { } heading)
            {
                html.Write($"<h{level}>").WriteEscape(page.Language.Typographer.Set(heading)).Write($"</h{level}>").EnsureLine();
                page.HeadingLevelBelow = Math.Min(level + 1, 6);
            }

            if (entries.Count > 0 && Slice(list, entries, page, site) is { } slice) Templates.Render(slice, html.Writer);
            page.HeadingLevelBelow = level;
            if (entries.Count == 0 && request.Of is null && NoneOf(request.List, page.Language) is { } none) html.Write("<p>").WriteEscape(page.Language.Typographer.Set(none)).Write("</p>");
        }
    }

    /// <summary>What a page lists, or the part of it that it shows; null for a list of anything else.</summary>
    public static RazorSlice? ToList(string list, IReadOnlyList<string> ids, MarkdownRenderer page, SiteView site) => list switch
    {
        "projects" => Slice(list, In(ids, site.Project).ToList(), page, site),
        "documents" => Slice(list, In(ids, site.Facts.Documents.Find).ToList(), page, site),
        "offers" => Slice(list, In(ids, site.Offer).ToList(), page, site),
        _ => null,
    };

    /// <summary>What is said in place of a list with nothing in it; null for a list of anything else, and in a language that lacks the words.</summary>
    public static string? NoneOf(string list, Language language) => list switch
    {
        "projects" => language.Projects?.None,
        "documents" => language.Documents?.None,
        "offers" => language.Offers?.None,
        _ => null,
    };

    private static string? HeadingOf(string list, Language language) => list switch
    {
        "projects" => language.Projects?.Heading,
        "offers" => language.Offers?.Heading,
        _ => null,
    };

    private static string? KindOf(InclusionBlock inclusion) => inclusion.Name == "reports" ? DocumentEntry.Report : WordOf(inclusion);

    private static string? WordOf(InclusionBlock inclusion) => inclusion.Arguments is [var word, ..] ? word : null;

    private static RazorSlice? Slice<T>(string list, List<T> entries, MarkdownRenderer page, SiteView site) => entries switch
    {
        List<Project> projects => Composer(page, site).List(projects, page.HeadingLevelBelow) is { } model ? Theme.parts.Projects.Create(model) : null,
        List<Offer> offers => Offers(page, site).List(offers, page.HeadingLevelBelow) is { } model ? Theme.parts.Offers.Create(model) : null,
        List<DocumentEntry> documents when new DocumentComposer(site, page.Language) is var composer =>
            (list == "reports" ? composer.ByYear(documents, page.HeadingLevelBelow) : composer.List(documents, page.HeadingLevelBelow)) is { } model ? Theme.parts.Documents.Create(model) : null,
        _ => null,
    };

    private static ProjectComposer Composer(MarkdownRenderer page, SiteView site) => new(site, page.Language, page.Page.Name.Language);

    private static OfferComposer Offers(MarkdownRenderer page, SiteView site) => new(site, page.Language, page.Page.Name.Language);

    private static IEnumerable<T> In<T>(IReadOnlyList<string> ids, Func<string, T?> find)
        where T : class => ids.Select(find).OfType<T>();
}
