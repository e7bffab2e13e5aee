using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>The formats of files for translators.</summary>
public enum ExchangeFormat
{
    /// <summary>XLIFF 2.1 (OASIS).</summary>
    Xliff,

    /// <summary>PO (GNU gettext).</summary>
    Po,
}

/// <summary>Makes files for translators.</summary>
/// <param name="site">The site.</param>
/// <param name="format">Their format.</param>
public sealed class TranslationExport(ExchangeSite site, ExchangeFormat format)
{
    private readonly Exporter _exporter = new(site);

    /// <summary>A file with some texts and how many units it has; null where there is nothing to translate in them.</summary>
    /// <param name="texts">The texts, all translated from one language into one other.</param>
    /// <param name="onlyToDo">Whether translations that are up to date are left out.</param>
    public (string Content, int Units)? Write(IReadOnlyList<TextToTranslate> texts, bool onlyToDo)
    {
        var exported = texts.Select(t => _exporter.Export(t, onlyToDo)).Where(t => t.Units.Count > 0).ToList();
        if (exported.Count == 0) return null;
        var file = new ExchangeFile(texts[0].Source.Language.Code, texts[0].Language, exported);
        return (format == ExchangeFormat.Po ? PoWriter.Write(file) : XliffWriter.Write(file), exported.Sum(t => t.Units.Count));
    }

    /// <summary>The name of the file for a single text: <c>about.founders.en.xlf</c>.</summary>
    public string NameOf(TextToTranslate text) =>
        $"{text.Source.Key.Replace('/', '.')}.{text.Language}.{(format == ExchangeFormat.Po ? "po" : "xlf")}";
}

/// <summary>Takes files back from translators.</summary>
public static class TranslationImport
{
    /// <summary>Reads a file and works out what it changes in the site.</summary>
    /// <param name="file">The file.</param>
    /// <param name="site">The site.</param>
    /// <param name="force">Whether texts that were changed in the site after the export are replaced all the same.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static ImportResult Read(SourceText file, ExchangeSite site, bool force, DiagnosticBag diagnostics)
    {
        var exchange = ReadFile(file, diagnostics);
        return exchange is null ? new ImportResult([], [], 0) : new Importer(site, file, force, diagnostics).Import(exchange);
    }

    private static ExchangeFile? ReadFile(SourceText file, DiagnosticBag diagnostics)
    {
        var begin = file.Text.AsSpan().TrimStart();
        if (begin.StartsWith("<")) return XliffReader.Read(file, diagnostics);
        if (begin.StartsWith("#") || begin.StartsWith("msg")) return PoReader.Read(file, diagnostics);
        diagnostics.Report(ExchangeProblems.UnknownFormat(file.LineSpan(1)));
        return null;
    }
}
