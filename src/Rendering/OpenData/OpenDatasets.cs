namespace ChemSter.Site.Rendering;

/// <summary>All that a site publishes as open data.</summary>
public static class OpenDatasets
{
    /// <summary>The datasets, in the order in which they are listed.</summary>
    public static IReadOnlyList<IOpenDataset> All { get; } =
    [
        OrganisationsData.Dataset,
        EventsData.Dataset,
        ProjectsData.Dataset,
        FactsData.Dataset,
    ];
}
