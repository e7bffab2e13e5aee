using System.Text.Json;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Rendering;

/// <summary>A kind of entries that is published as open data: as JSON, as CSV, in the graph, with its schema.</summary>
public interface IOpenDataset
{
    /// <summary>Its name, which its files have: <c>organisations</c>.</summary>
    string Name { get; }

    /// <summary>What it is, for the schema.</summary>
    Bilingual About { get; }

    /// <summary>The fields of its entries, in the order in which they are written.</summary>
    IReadOnlyList<OpenField> Fields { get; }

    /// <summary>Whether the site has no such entry.</summary>
    bool IsEmpty(SiteIndex site);

    /// <summary>The entries: what each has in each field, null where it has nothing.</summary>
    IEnumerable<IReadOnlyList<FieldValue?>> Rows(SiteIndex site);

    /// <summary>Writes each entry into the graph of the cluster, as an object of schema.org; nothing where schema.org has no word for it.</summary>
    void WriteGraph(Utf8JsonWriter json, SiteIndex site);
}

/// <summary>A dataset of entries of one type. A new one is an object of this class in a file of its own, and a line in <see cref="OpenDatasets"/>.</summary>
/// <param name="name">Its name.</param>
/// <param name="about">What it is.</param>
/// <param name="entries">The site's entries, in the order in which they are published.</param>
/// <param name="fields">Their fields.</param>
/// <param name="writeNode">Writes an entry into the graph; null for entries that the graph has elsewhere or not at all.</param>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed class OpenDataset<T>(
    string name, Bilingual about, Func<SiteIndex, IReadOnlyList<T>> entries, IReadOnlyList<OpenField<T>> fields, Action<Utf8JsonWriter, T, SiteIndex>? writeNode = null) : IOpenDataset
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Bilingual About => about;

    /// <inheritdoc/>
    public IReadOnlyList<OpenField> Fields => fields;

    /// <inheritdoc/>
    public bool IsEmpty(SiteIndex site) => entries(site).Count == 0;

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<FieldValue?>> Rows(SiteIndex site)
    {
        foreach (var entry in entries(site)) yield return [.. fields.Select(f => f.ValueOf(entry, site))];
    }

    /// <inheritdoc/>
    public void WriteGraph(Utf8JsonWriter json, SiteIndex site)
    {
        if (writeNode is null) return;
        foreach (var entry in entries(site)) writeNode(json, entry, site);
    }
}
