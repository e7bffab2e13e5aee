using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Pipelines.Modules;

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
