using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes typed data of the files of <c>data/</c>.</summary>
public sealed class ReadSiteData : IPureModule<SourceText, SiteData>
{
    private const string LanguageFolder = "data/languages/";

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<SiteData> Execute(IReadOnlyList<SourceText> documents, BuildContext context)
    {
        var files = documents.ToDictionary(d => d.Path, StringComparer.Ordinal);
        foreach (var file in documents.Where(d => !d.Path.StartsWith(LanguageFolder, StringComparison.Ordinal) && !DataFiles.IsKnown(d.Path)))
        {
            context.Diagnostics.Report(DataProblems.UnknownFile(file.Whole, file.Path, DataFiles.Known));
        }

        foreach (var file in documents) Secrets.Report(file, context.Diagnostics);
        var site = ReadSettings(files, context);
        var data = SiteDataReader.Read(files, site, ReadLanguages(files, site, context), context.Diagnostics);
        return [data with { SettingsFingerprint = Hash(documents.Where(IsOfSettings), $"{site.BaseUrl.AbsoluteUri} {site.EditUrl?.AbsoluteUri}"), FactsFingerprint = Hash(documents.Where(d => !IsOfSettings(d)), "") }];
    }

    // Every page is checked against the glossary.
    private static bool IsOfSettings(SourceText file) => file.Path is SiteSettingsReader.Path or GlossaryReader.Path || file.Path.StartsWith(LanguageFolder, StringComparison.Ordinal);

    private static ulong Hash(IEnumerable<SourceText> files, string more) =>
        ContentHash.OfAll(files.Select(f => $"{f.Path} {f.Hash}").Append(more));

    private static SiteSettings ReadSettings(Dictionary<string, SourceText> files, BuildContext context)
    {
        if (!files.TryGetValue(SiteSettingsReader.Path, out var file))
        {
            context.Diagnostics.Report(DataProblems.NoSettings(new SourceText(SiteSettingsReader.Path, "").Whole));
            throw new CannotContinueException();
        }

        var settings = SiteSettingsReader.Read(file, context.Diagnostics).Site ?? throw new CannotContinueException();
        return settings with { BaseUrl = context.Options.BaseUrl ?? settings.BaseUrl, EditUrl = context.Options.EditUrl ?? settings.EditUrl };
    }

    private static List<Language> ReadLanguages(Dictionary<string, SourceText> files, SiteSettings site, BuildContext context)
    {
        var languages = new List<Language>();
        foreach (var code in site.Languages)
        {
            if (!files.TryGetValue($"{LanguageFolder}{code}.yml", out var file))
            {
                context.Diagnostics.Report(LanguageProblems.NoLanguageFile(site.LanguagesPlace, code));
            }
            else if (LanguageReader.Read(code, file, context.Diagnostics, files.GetValueOrDefault(LanguageRules.PathOf(code))) is { } language) languages.Add(language);
        }

        return languages.Count == site.Languages.Count ? languages : throw new CannotContinueException();
    }
}
