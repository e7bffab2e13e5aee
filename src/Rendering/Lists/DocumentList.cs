namespace ChemSter.Site.Rendering;

/// <summary>The list of the documents: those that nothing has superseded, the newest first, those without a date last.</summary>
internal static class DocumentList
{
    public static IReadOnlyList<string> Items(PageLists lists, ListRequest request)
    {
        var language = lists.Data.Language(request.Language);
        return
        [
            .. lists.Data.Documents.Current
                .OrderByDescending(d => d.Date?.FirstDay ?? default)
                .ThenBy(d => d.Title.In(language.Code), language.Collation)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .Select(d => d.Id),
        ];
    }
}
