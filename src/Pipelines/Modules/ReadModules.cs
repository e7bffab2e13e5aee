using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>A file as it was read.</summary>
/// <param name="Path">Its path from the site's root.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RawFile(string Path, byte[] Content);

/// <summary>Reads the files of a folder, as bytes.</summary>
/// <param name="folder">The folder, from the site's root.</param>
/// <param name="except">Endings of names that are passed over.</param>
public sealed class ReadFiles(string folder, params string[] except) : IModule<None, RawFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<RawFile> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var paths = context.List(folder).Where(p => !except.Any(e => p.EndsWith(e, StringComparison.OrdinalIgnoreCase)) && !Litter.Is(p));
        return BuildContext.ForEach<string, RawFile>([.. paths], path => Read(path, context.Files, context.Diagnostics));
    }

    internal static RawFile? Read(string path, ISiteFiles files, DiagnosticBag diagnostics)
    {
        try
        {
            return new RawFile(path, files.Read(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileProblems.Unreadable(new SourceText(path, "").Whole));
            return null;
        }
    }
}

/// <summary>Finds the text files of a folder whose names end in a certain way; each is read when its text is first asked for,
/// and whoever asks reports what is wrong with it.
/// Links to other places are refused.</summary>
/// <param name="folder">The folder, from the site's root.</param>
/// <param name="ending">The ending; a file that has it in other letters is reported.</param>
/// <param name="alsoKnownAs">Another ending that people know for the same; reported as well.</param>
public sealed class ReadTexts(string folder, string ending, string? alsoKnownAs = null) : IModule<None, SourceText>
{
    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var reader = new TextReading(context.Files);
        var texts = new List<SourceText>();
        foreach (var path in context.List(folder).Where(p => HasEnding(p) && !Litter.Is(p)))
        {
            if (path.EndsWith(ending, StringComparison.Ordinal)) texts.Add(new SourceText(path, reader));
            else context.Diagnostics.Report(FileProblems.WrongEnding(new SourceText(path, "").Whole, Path.GetExtension(ending)));
        }

        foreach (var link in context.Files.SkippedLinks) context.Diagnostics.Report(FileProblems.SymbolicLink(new SourceText(link, "").Whole));
        return texts;
    }

    private bool HasEnding(string path) =>
        path.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || (alsoKnownAs is not null && path.EndsWith(alsoKnownAs, StringComparison.OrdinalIgnoreCase));
}
