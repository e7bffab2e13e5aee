using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;

namespace ChemSter.Site.Pipelines.Modules;

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
