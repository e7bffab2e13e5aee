using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using RazorSlices;
using Theme = ChemSter.Site.theme.templates;

namespace ChemSter.Site.Rendering;

/// <summary>Renders projects, documents, and offers and jobs. Data that a site doesn't have leaves no trace; a list in which there is nothing at present says so.</summary>
internal static class ProjectPartRenderer
{
    public static void Render(PlacedInclusion inclusion)
    {
        var (site, facts, word) = (inclusion.Site, inclusion.Site.Facts, inclusion.Word);
        // Documents belong to no organisation, so that on its page there are all of them.
        var of = inclusion.Name is "projects" or "offers" && inclusion.Page.Entry is { List: "organisations" } about ? about : default(EntryName?);
        var request = new ListRequest(inclusion.Name == "reports" ? "documents" : inclusion.Name, of, null, inclusion.Page.TextLanguage);
        switch (inclusion.Name)
        {
            case "project":
                if (Find(inclusion, facts.Projects, "projects") is { } project && Composer(inclusion).Of(project, inclusion.Level) is { } whole) inclusion.Write(Theme.parts.Project.Create(whole));
                break;
            case "offer":
                if (Find(inclusion, facts.Offers, "offers") is { } offer && Offers(inclusion).Of(offer) is { } open) inclusion.Write(Theme.parts.Offer.Create(open));
                break;
            case "projects" when facts.Projects.Count > 0:
                if (Chosen(inclusion, ProjectList.Stages, out var stage)) Write(inclusion, request, In(facts.Projects, site.List(request)).Where(p => stage is not { } wanted || p.StageOn(site.Today ?? default) == wanted).ToList());
                break;
            case "offers" when facts.Offers.Count > 0:
                if (Chosen(inclusion, OfferList.Kinds, out var kind)) Write(inclusion, request, In(facts.Offers, site.List(request)).Where(o => kind is not { } wanted || o.Kind == wanted).ToList());
                break;
            case "documents" or "reports" when facts.Documents.All.Count > 0:
                var ofKind = inclusion.Name == "reports" ? DocumentEntry.Report : word;
                if (KnowsKind(inclusion)) Write(inclusion, request, In(facts.Documents.All, site.List(request)).Where(d => ofKind is null || d.Kind == ofKind).ToList());
                break;
            default:
                break;
        }
    }

    /// <summary>What a page lists, or the part of it that it shows; null for a list of anything else.</summary>
    public static RazorSlice? ToList(string list, IReadOnlyList<string> ids, PlacedInclusion inclusion) => list switch
    {
        "projects" => Slice(inclusion, In(inclusion.Site.Facts.Projects, ids).ToList()),
        "documents" => Slice(inclusion, In(inclusion.Site.Facts.Documents.All, ids).ToList()),
        "offers" => Slice(inclusion, In(inclusion.Site.Facts.Offers, ids).ToList()),
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

    // Without an id the entry is the one that the page is about.
    private static T? Find<T>(PlacedInclusion inclusion, EntryList<T> entries, string list)
        where T : class, IEntry
    {
        if (inclusion.IdIn(list) is var id and not "this") return inclusion.Find(entries, id);
        inclusion.Diagnostics.Report(TextProblems.InclusionIncomplete(inclusion.Place, inclusion.Name));
        return null;
    }

    private static bool KnowsKind(PlacedInclusion inclusion)
    {
        var kinds = inclusion.Site.Facts.Documents.All.Select(d => d.Kind).OfType<string>().Distinct().ToList();
        if (inclusion.Word is not { } word || kinds.Contains(word)) return true;
        inclusion.Diagnostics.Report(ValueProblems.UnknownReference(inclusion.Place, word, "data/documents.yml (kind)", kinds));
        return false;
    }

    private static bool Chosen<T>(PlacedInclusion inclusion, IReadOnlyDictionary<string, T> words, out T? chosen)
        where T : struct
    {
        chosen = null;
        if (inclusion.Word is not { } word) return true;
        if (words.TryGetValue(word, out var meant)) chosen = meant;
        else inclusion.Diagnostics.Report(ValueProblems.NotAllowed(inclusion.Place, word, words.Keys));
        return chosen is not null;
    }

    // On the page of an organisation its own stand below a heading, which no page could leave out where there are none; that there are none need not be said there.
    private static void Write<T>(PlacedInclusion inclusion, ListRequest request, List<T> entries)
    {
        var level = inclusion.Level;
        if (entries.Count > 0 && request.Of is not null && HeadingOf(inclusion.Name, inclusion.Language) is { } heading)
        {
            inclusion.Html.Write($"<h{level}>").WriteEscape(inclusion.Language.Typographer.Set(heading)).Write($"</h{level}>").EnsureLine();
            inclusion.Renderer.HeadingLevelBelow = Math.Min(level + 1, 6);
        }

        if (entries.Count > 0 && Slice(inclusion, entries) is { } slice) inclusion.Write(slice);
        inclusion.Renderer.HeadingLevelBelow = level;
        if (entries.Count == 0 && request.Of is null && NoneOf(request.List, inclusion.Language) is { } none) inclusion.Write(none, inclusion.Language);
    }

    private static RazorSlice? Slice<T>(PlacedInclusion inclusion, List<T> entries) => entries switch
    {
        List<Project> projects => Composer(inclusion).List(projects, inclusion.Level) is { } model ? Theme.parts.Projects.Create(model) : null,
        List<Offer> offers => Offers(inclusion).List(offers, inclusion.Level) is { } model ? Theme.parts.Offers.Create(model) : null,
        List<DocumentEntry> documents when new DocumentComposer(inclusion.Site, inclusion.Language) is var composer =>
            (inclusion.Name == "reports" ? composer.ByYear(documents, inclusion.Level) : composer.List(documents, inclusion.Level)) is { } model ? Theme.parts.Documents.Create(model) : null,
        _ => null,
    };

    private static ProjectComposer Composer(PlacedInclusion inclusion) => new(inclusion.Site, inclusion.Language, inclusion.Page.Name.Language);

    private static OfferComposer Offers(PlacedInclusion inclusion) => new(inclusion.Site, inclusion.Language, inclusion.Page.Name.Language);

    private static IEnumerable<T> In<T>(EntryList<T> entries, IReadOnlyList<string> ids)
        where T : class, IEntry => ids.Select(entries.Find).OfType<T>();
}
