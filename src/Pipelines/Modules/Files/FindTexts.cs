using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Finds the text files of a folder whose names end in a certain way; each is read when its text is first asked for,
/// and whoever asks reports what is wrong with it.
/// Links to other places are refused.</summary>
/// <param name="folder">The folder, from the site's root.</param>
/// <param name="ending">The ending; a file that has it in other letters is reported.</param>
/// <param name="alsoKnownAs">Other endings that people know for the same, or that programs make of it; reported as well.</param>
public sealed class FindTexts(string folder, string ending, string[]? alsoKnownAs = null) : IModule<None, SourceText>
{
    private readonly OneByOne<SiteFile, SourceText> _texts = new();

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        // The texts outlive the build.
        var reader = new TextReading(context.Files);
        var texts = _texts.Make(context.List(folder), [], context.Diagnostics, (file, diagnostics) =>
        {
            if (!HasEnding(file.Path) || Litter.Is(file.Path)) return null;
            if (file.Path.EndsWith(ending, StringComparison.Ordinal)) return new SourceText(file.Path, reader);
            diagnostics.Report(FileProblems.WrongEnding(new SourceText(file.Path, "").Whole, Path.GetExtension(ending)));
            return null;
        });
        foreach (var link in context.Files.SkippedLinks) context.Diagnostics.Report(FileProblems.SymbolicLink(new SourceText(link, "").Whole));
        return texts;
    }

    private bool HasEnding(string path) =>
        path.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || (alsoKnownAs ?? []).Any(other => path.EndsWith(other, StringComparison.OrdinalIgnoreCase));
}
