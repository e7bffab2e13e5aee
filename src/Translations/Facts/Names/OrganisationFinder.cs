using ChemSter.Site.Data;

namespace ChemSter.Site.Translations;

/// <summary>Finds the organisations and other names of the data, so that a number in a name is not taken for a fact of its own: "Szkoła nr 5". What is said of
/// them on both sides <see cref="NameCheck"/> compares.</summary>
public sealed class OrganisationFinder : IFactFinder
{
    private readonly DeclaredNames? _names;

    /// <summary>A finder for the texts of a site.</summary>
    public OrganisationFinder(SiteData data)
    {
        var names = new DeclaredNames(data);
        if (names.Phrases.Any(p => p.Text.AsSpan().ContainsAnyInRange('0', '9'))) _names = names;
    }

    /// <inheritdoc/>
    public void Find(FactScan scan)
    {
        if (_names is null || !scan.Text.AsSpan().ContainsAnyInRange('0', '9') || _names.Find(new NameWords(scan.Block)) is not { } mentions) return;
        foreach (var mention in mentions)
        {
            if (mention.Phrase is not null && scan.IsFree(mention.Start, mention.Length)) scan.Take(mention.Start, mention.Length);
        }
    }
}
