using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Pictures;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Refuses drawings that do more than show, and takes out of the others what only tells of their making.</summary>
public sealed class CleanDrawings : IModule<RawFile, RawFile>
{
    private readonly OneByOne<RawFile, RawFile> _files = new();

    /// <inheritdoc/>
    public IReadOnlyList<RawFile> Execute(IReadOnlyList<RawFile> documents, BuildContext context) =>
        _files.Make(documents, [], context.Diagnostics, (file, diagnostics) =>
        {
            if (!file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) return file;
            var (clean, what) = SvgCleaner.Clean(file.Content);
            if (what is null) return clean.Span == file.Content.AsSpan() ? file : file with { Content = clean.ToArray() };
            var place = new SourceText(file.Path, "").Whole;
            diagnostics.Report(Problem(place, what));
            return file;
        });

    private static Diagnostic Problem(SourceSpan place, string what)
    {
        if (what == SafeXml.NotReadable) return TextProblems.UnreadableSvg(place);
        return what == SvgCleaner.TooMuchReuse ? TextProblems.RepeatingSvg(place, SvgReuse.Most) : TextProblems.UnsafeSvg(place, what);
    }
}
