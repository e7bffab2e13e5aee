using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;
using ChemSter.Site.Schemas;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reports files of the theme that nothing reads, so that nobody waits for them to take effect.</summary>
public sealed class FindUnknownThemeFiles : IModule<None, SourceText>
{
    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        foreach (var path in context.List("theme").Select(f => f.Path).Where(p => !IsKnown(p)))
        {
            context.Diagnostics.Report(ThemeProblems.NotUsed(new SourceText(path, "").Whole));
        }

        return [];
    }

    // Templates are compiled into the generator, with the project that they lie in.
    private static bool IsKnown(string path) =>
        path.StartsWith("theme/icons/", StringComparison.Ordinal)
        || path.StartsWith("theme/templates/", StringComparison.Ordinal)
        || path.StartsWith("theme/fonts/", StringComparison.Ordinal)
        || path.StartsWith(EditorPage.Source, StringComparison.Ordinal)
        || (path.StartsWith("theme/archetypes/", StringComparison.Ordinal) && (path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)))
        || (path.StartsWith("theme/styles/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal))
        || (path.StartsWith("theme/scripts/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal))
        || Litter.Is(path);
}
