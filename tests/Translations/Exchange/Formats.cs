using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Surveys;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Exchange;

/// <summary>The formats in which texts are given to translators.</summary>
internal static class Formats
{
    public static readonly string[] All = ["xliff", "po"];

    /// <summary>The site of this repository and the fictional one.</summary>
    public static IReadOnlyList<ExchangeSite> Sites { get; } = [SiteAt(Repository.Root), SiteAt(Repository.FictionalSite)];

    public static ExchangeSite SiteAt(string root)
    {
        var survey = TranslationSurvey.Read(new BuildOptions { Root = root, AsOf = new DateOnly(2026, 1, 1) }, out _)!;
        return new ExchangeSite(survey.Texts, survey.Data.Languages, (source, target) => BlockAligner.Align(source, target));
    }

    /// <summary>A site of one page in Polish and English.</summary>
    public static ExchangeSite SiteOf(TextVersion polish, TextVersion english) => new(
        [new TextToTranslate(polish, "en", english, english.Source.Path)],
        [TestLanguages.Polish, TestLanguages.English, TestLanguages.German],
        (source, target) => BlockAligner.Align(source, target));

    public static string Write(string format, ExchangeFile file) => format == "po" ? PoWriter.Write(file) : XliffWriter.Write(file);

    public static ExchangeFile? Read(string format, string text, DiagnosticBag diagnostics)
    {
        var source = new SourceText($"translations.{format}", text);
        return format == "po" ? PoReader.Read(source, diagnostics) : XliffReader.Read(source, diagnostics);
    }

    public static string Export(string format, ExchangeSite site, bool onlyToDo = false, params TextToTranslate[] rows)
    {
        var exporter = new Exporter(site);
        var chosen = rows.Length > 0 ? rows : [site.Texts[0]];
        return Write(format, new ExchangeFile(chosen[0].Source.Language.Code, chosen[0].Language, [.. chosen.Select(r => exporter.Export(r, onlyToDo)).Where(t => t.Units.Count > 0)]));
    }

    public static (ImportResult Result, string Messages) Import(string format, string text, ExchangeSite site, bool force = false)
    {
        var diagnostics = new DiagnosticBag();
        var file = Read(format, text, diagnostics);
        var result = file is null ? new ImportResult([], [], 0) : new Importer(site, new SourceText($"translations.{format}", text), force, diagnostics).Import(file);
        return (result, new TextReport(UiLanguage.English, colour: false).Render(diagnostics.Sorted()));
    }
}
