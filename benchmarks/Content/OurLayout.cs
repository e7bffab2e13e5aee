namespace ChemSter.Site.Benchmarks.Content;

/// <summary>The layout of our generator.</summary>
public sealed class OurLayout : ContentLayout
{
    /// <inheritdoc/>
    public override string Pages => "input";

    /// <inheritdoc/>
    public override string PictureFolder => "input/pictures";

    /// <inheritdoc/>
    public override string Listing => "{{pages}}";

    /// <inheritdoc/>
    public override string Link(SiteShape site, SitePage from, SitePage target, Vocabulary words, string? anchor) => $"{Relative(from, target)}.md{Fragment(anchor)}";

    /// <inheritdoc/>
    public override string Picture(SitePage from, string name) => $"{(from.Kind == PageKind.Home ? "" : "../")}pictures/{name}";

    /// <inheritdoc/>
    public override IEnumerable<string> FrontMatter(SiteShape site, SitePage page, Vocabulary words) =>
        page.Kind == PageKind.Article ? [.. CommonSettings(site, page, words), $"nav-order: {page.Order}"] : CommonSettings(site, page, words);

    /// <inheritdoc/>
    public override void WriteSettings(SiteShape site, string folder, string repository)
    {
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.WriteAllText(Path.Combine(folder, "data/site.yml"), $"""
            name:
            {string.Join('\n', SiteShape.Languages.Select(l => $"  {l.Language}: {l.Site.Name}"))}
            short-name: Plant Notes
            description:
            {string.Join('\n', SiteShape.Languages.Select(l => $"  {l.Language}: \"{l.Site.Description}\""))}
            base-url: {SiteShape.BaseUrl}/
            languages: [{string.Join(", ", SiteShape.Languages.Select(l => l.Language))}]
            default-language: {SiteShape.Languages[0].Language}
            x-default: en
            missing-translation: refuse
            social-cards: false
            optimise-pictures: false
            severity:
              titles: off
            navigation: [{string.Join(", ", site.Navigation.Select(SiteShape.KeyOf))}]
            footer-navigation: [{string.Join(", ", site.FooterNavigation.Select(SiteShape.KeyOf))}]
            publisher:
              name: Plant Notes
              address: 1 Nowhere Street, 00-000 Nowhere
              email: notes@bench.example
            build:
              as-of: 2026-01-01

            """);
    }
}
