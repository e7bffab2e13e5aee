using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Its path from the site's root.</param>
/// <param name="Content">Its bytes; of a text, with LF for CR LF (<see cref="LineFeeds"/>).</param>
public sealed record RawFile(string Path, byte[] Content);

/// <summary>Reads the files of a folder, as bytes.</summary>
/// <param name="folder">The folder, from the site's root.</param>
/// <param name="except">Endings of names that are passed over.</param>
public sealed class ReadFiles(string folder, params string[] except) : IModule<None, RawFile>
{
    private readonly OneByOne<SiteFile, RawFile> _files = new();

    /// <inheritdoc/>
    public IReadOnlyList<RawFile> Execute(IReadOnlyList<None> documents, BuildContext context) =>
        _files.Make(context.List(folder), [], context.Diagnostics, (file, diagnostics) => IsWanted(file.Path) ? Read(file.Path, context.Files, diagnostics) : null);

    private bool IsWanted(string path) => !except.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)) && !Litter.Is(path);

    internal static RawFile? Read(string path, ISiteFiles files, DiagnosticBag diagnostics)
    {
        try
        {
            return new RawFile(path, LineFeeds.OfFile(path, files.Read(path)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(ReadingProblems.Of(path, problem));
            return null;
        }
    }
}

/// <summary>Finds the text files of a folder whose names end in a certain way; each is read when its text is first asked for,
/// and whoever asks reports what is wrong with it.
/// Links to other places are refused.</summary>
/// <param name="folder">The folder, from the site's root.</param>
/// <param name="ending">The ending; a file that has it in other letters is reported.</param>
/// <param name="alsoKnownAs">Other endings that people know for the same, or that programs make of it; reported as well.</param>
public sealed class ReadTexts(string folder, string ending, string[]? alsoKnownAs = null) : IModule<None, SourceText>
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
