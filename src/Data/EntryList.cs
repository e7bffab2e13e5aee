using System.Collections;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Data;

/// <summary>An entry of the data that others refer to by its id.</summary>
public interface IEntry
{
    /// <summary>The id, which no other entry of its list has.</summary>
    string Id { get; }
}

/// <summary>Entries in an order, each found by its id.</summary>
/// <typeparam name="T">What the entries are.</typeparam>
public sealed class EntryList<T> : IReadOnlyList<T>
    where T : class, IEntry
{
    private readonly IReadOnlyList<T> _entries;
    private readonly Dictionary<string, T> _byId;

    /// <summary>Makes a list.</summary>
    /// <param name="path">The file of the entries, for messages: <c>data/organisations.yml</c>.</param>
    /// <param name="entries">The entries, in their order.</param>
    public EntryList(string path, IEnumerable<T> entries)
    {
        Path = path;
        _entries = [.. entries];
        _byId = _entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>The file of the entries, for messages.</summary>
    public string Path { get; }

    /// <summary>The ids, in the order of the entries.</summary>
    public IEnumerable<string> Ids => _entries.Select(e => e.Id);

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public T this[int index] => _entries[index];

    /// <summary>An entry by its id; null where there is none.</summary>
    public T? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entry to which something refers; null, after a report, where there is none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public T? Find(string id, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (Find(id) is { } entry) return entry;
        diagnostics.Report(ValueProblems.UnknownReference(place, id, Path, Ids));
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
