namespace ChemSter.Site.Content;

/// <summary>An entry that pages can be about.</summary>
/// <param name="List">The list that it is in: <c>organisations</c>, or one that is made of the pages, <c>years</c>.</param>
/// <param name="Id">Its id there.</param>
public readonly record struct EntryName(string List, string Id)
{
    /// <summary>The list of the years that have news.</summary>
    public const string Years = "years";

    /// <summary>The list of the tags that news have.</summary>
    public const string Tags = "tags";
}
