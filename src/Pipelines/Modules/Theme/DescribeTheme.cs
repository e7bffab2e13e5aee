using ChemSter.Site.Addresses;
using ChemSter.Site.Data;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Puts together what pages need to know of the theme.</summary>
/// <param name="styles">The styles.</param>
/// <param name="scripts">The scripts.</param>
/// <param name="icons">The icons, those with a part to play right in <c>theme/icons/</c>.</param>
/// <param name="fonts">The fonts of social cards.</param>
/// <param name="data">The site's data.</param>
public sealed class DescribeTheme(Flow<PageStyles> styles, Flow<PublishedFile> scripts, Flow<PublishedFile> icons, Flow<CardFont> fonts, Flow<SiteData> data) : IPureModule<None, ThemeFiles>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [styles.Documents, scripts.Documents, icons.Documents, fonts.Documents, data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<ThemeFiles> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var byName = icons.Documents.ToDictionary(i => i.Source["theme/icons/".Length..], StringComparer.Ordinal);
        var byScript = scripts.Documents.ToDictionary(s => s.Source["theme/scripts/".Length..^".js".Length], StringComparer.Ordinal);
        var site = data.Only.Site;
        var cards = new SocialCards(data.Only, fonts.Documents, CardColours.Of(string.Concat(styles.Only.Parts.Where(p => p.Path == PageStyles.Tokens).Select(p => p.Css))));
        return [new ThemeFiles(styles.Only, new PageScripts(byScript, new SiteAddress(site.BaseUrl)), byName, site.DefaultLanguage, cards)];
    }
}
