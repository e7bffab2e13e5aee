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

/// <summary>Refuses files that a browser would open as a page of the site, or run: nobody has looked into what they do.</summary>
public sealed class RefuseActiveFiles : IPureModule<RawFile, RawFile>
{
    // By the media types that hosts give to them, GitHub Pages among others (jshttp/mime-db).
    private static readonly string[] Endings =
        [
            ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".mhtml", ".js", ".mjs", ".cjs", ".xml", ".xsl", ".xslt", ".svgz", ".wasm", ".swf", ".htc", ".appcache", ".rdf", ".mathml", ".css", ".rss", ".atom", ".xsd", ".rng", ".es", ".ecma",
        ];

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<RawFile> Execute(IReadOnlyList<RawFile> documents, BuildContext context)
    {
        foreach (var file in documents)
        {
            var ending = Path.GetExtension(file.Path);
            if (Endings.Contains(ending, StringComparer.OrdinalIgnoreCase)) context.Diagnostics.Report(TextProblems.ActiveFile(new SourceText(file.Path, "").Whole, ending));
        }

        return documents;
    }
}
