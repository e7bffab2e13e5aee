using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports links to anchors that the page they lead to doesn't have.</summary>
/// <param name="all">All pages, those that could not be read among them.</param>
public sealed class CheckAnchors(Flow<PageDocument> all) : IModule<BuiltPage, BuiltPage>
{
    // Pages whose links are all right, and where in the list each is; empty as long as a link is wrong.
    private IReadOnlyList<BuiltPage> _sound = [];
    private Dictionary<PageName, int> _places = [];

    /// <inheritdoc/>
    public IReadOnlyList<BuiltPage> Execute(IReadOnlyList<BuiltPage> documents, BuildContext context)
    {
        var changed = PageChanges.Between(_sound, documents);
        if (changed is null) _places = documents.Index().ToDictionary(d => d.Item.Name, d => d.Index);
        // The links of other pages need to be looked at again only if an anchor has gone to which they could lead.
        var suspects = changed is null || changed.Any(i => HasLostAnchor(_sound[i], documents[i])) ? documents : changed.Select(i => documents[i]);
        var diagnostics = context.Diagnostics.Part();
        foreach (var link in suspects.SelectMany(d => d.ToAnchors))
        {
            // What could not be read has been reported, and is not held against the pages that link to it.
            if (!_places.TryGetValue(link.Target, out var place) || documents[place].IsUnreadable || documents[place].Anchors.Contains(link.Anchor)) continue;
            var file = all.Documents.First(p => p.Name == link.Target).Source.Path;
            diagnostics.Report(LinkProblems.NoSuchAnchor(link.Place, link.Anchor, file, documents[place].Anchors));
        }

        _sound = diagnostics.IsEmpty ? documents : [];
        return documents;
    }

    private static bool HasLostAnchor(BuiltPage before, BuiltPage now) => before.Anchors.Except(now.Anchors).Any();
}
