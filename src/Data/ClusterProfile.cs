using ChemSter.Site.Languages;

namespace ChemSter.Site.Data;

/// <summary>What the European Cluster Collaboration Platform asks of a cluster organisation and no other file says: <c>data/profile.yml</c>.
/// All of it may be missing; the profile sheet says then what is.</summary>
public sealed record ClusterProfile
{
    /// <summary>The profile of a site that has no such file.</summary>
    public static ClusterProfile Empty { get; } = new();

    /// <summary>The cluster’s legal form; null where it is not said.</summary>
    public LocalizedText? LegalForm { get; init; }

    /// <summary>The country.</summary>
    public LocalizedText? Country { get; init; }

    /// <summary>The region, with its code in NUTS.</summary>
    public LocalizedText? Region { get; init; }

    /// <summary>Who leads the cluster's office; null where nobody is named.</summary>
    public ContactPoint? Manager { get; init; }

    /// <summary>Whom to turn to; null for the first of the contacts.</summary>
    public ContactPoint? Contact { get; init; }

    /// <summary>Addresses in social networks.</summary>
    public IReadOnlyList<string> SocialMedia { get; init; } = [];

    /// <summary>The label for excellence in cluster management: <c>bronze</c>, <c>silver</c> or <c>gold</c>; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The industrial ecosystems of the European Commission, each as a word of <see cref="ProfileKeys.Ecosystems"/>, the main one first.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    /// <summary>Sectors, with their codes in NACE where known.</summary>
    public IReadOnlyList<LocalizedText> Sectors { get; init; } = [];

    /// <summary>Technologies.</summary>
    public IReadOnlyList<LocalizedText> Technologies { get; init; } = [];

    /// <summary>How many people work in the cluster's management; null where that is not said.</summary>
    public int? Team { get; init; }

    /// <summary>Services for members.</summary>
    public IReadOnlyList<LocalizedText> Services { get; init; } = [];

    /// <summary>Countries with which cooperation is sought.</summary>
    public IReadOnlyList<LocalizedText> Countries { get; init; } = [];

    /// <summary>Regional and national programmes that support the cluster.</summary>
    public IReadOnlyList<LocalizedText> Programmes { get; init; } = [];

    /// <summary>Networks and partnerships of which the cluster is part.</summary>
    public IReadOnlyList<LocalizedText> Networks { get; init; } = [];
}
