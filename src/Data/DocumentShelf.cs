using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Data;

/// <summary>The documents of the data, and which of them supersedes which.</summary>
public sealed class DocumentShelf
{
    private readonly Dictionary<string, DocumentEntry> _newer = new(StringComparer.Ordinal);

    /// <summary>A shelf with these documents on it.</summary>
    /// <param name="all">The documents, in the order of the files.</param>
    public DocumentShelf(EntryList<DocumentEntry> all)
    {
        All = all;
        foreach (var document in all)
        {
            if (document.Supersedes is { } older) _newer.TryAdd(older.Text, document);
        }
    }

    /// <summary>All documents, in the order of the files.</summary>
    public EntryList<DocumentEntry> All { get; }

    /// <summary>Those that nothing has superseded, in the order of the files.</summary>
    public IEnumerable<DocumentEntry> Current => All.Where(d => !_newer.ContainsKey(d.Id));

    /// <summary>The document that supersedes another; null where none does.</summary>
    public DocumentEntry? NewerThan(DocumentEntry document) => _newer.GetValueOrDefault(document.Id);

    /// <summary>The documents that one supersedes, directly or by way of others, the newest first.</summary>
    public IReadOnlyList<DocumentEntry> EarlierThan(DocumentEntry document)
    {
        var earlier = new List<DocumentEntry>();
        for (var older = OlderThan(document); older is not null && older != document && !earlier.Contains(older); older = OlderThan(older)) earlier.Add(older);
        return earlier;
    }

    /// <summary>Reports documents that supersede what is not there, themselves, or what is newer.</summary>
    internal void Check(DiagnosticBag diagnostics)
    {
        foreach (var document in All)
        {
            if (document.Supersedes is not { } reference) continue;
            if (All.Find(reference.Text, reference.Span, diagnostics) is not { } older) continue;
            if (older == document || IsInCircle(document)) diagnostics.Report(ProjectProblems.SupersedesItself(reference.Span, document.Id));
            else if (older.Date is { } then && document.Date is { } now && then.FirstDay > now.LastDay) diagnostics.Report(ProjectProblems.SupersedesNewer(reference.Span, older.DatePlace));
        }
    }

    private bool IsInCircle(DocumentEntry document)
    {
        var seen = new HashSet<DocumentEntry>();
        for (var older = OlderThan(document); older is not null && seen.Add(older); older = OlderThan(older))
        {
            if (older == document) return true;
        }

        return false;
    }

    private DocumentEntry? OlderThan(DocumentEntry document) => document.Supersedes is { } id ? All.Find(id.Text) : null;
}
