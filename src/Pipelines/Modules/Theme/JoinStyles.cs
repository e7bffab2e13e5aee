using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Puts the styles in the order of the cascade: the general ones first, then the components by name.</summary>
public sealed class JoinStyles : IPureModule<StylePart, PageStyles>
{
    private static readonly string[] First = [PageStyles.Tokens, "theme/styles/base.css", "theme/styles/layout.css"];

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PageStyles> Execute(IReadOnlyList<StylePart> documents, BuildContext context) =>
        [new PageStyles([.. documents.OrderBy(d => Array.IndexOf(First, d.Path) is var i and >= 0 ? i : First.Length).ThenBy(d => d.Path, StringComparer.Ordinal)])];
}
