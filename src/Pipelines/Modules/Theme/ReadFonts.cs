using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;
using ChemSter.Site.Pictures;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Reads the fonts of social cards, a site's own behind those that come with the generator.</summary>
/// <param name="data">The site's data.</param>
public sealed class ReadFonts(Flow<SiteData> data) : IModule<None, CardFont>
{
    private const string Folder = "theme/fonts";
    private const string BuiltIn = Folder + "/Inter-";

    private readonly OneByOne<SiteFile, CardFont> _fonts = new();

    /// <inheritdoc/>
    public IReadOnlyList<CardFont> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        if (!data.Only.Site.SocialCards) return [];
        IReadOnlyList<SiteFile> files = [.. context.List(Folder).Where(f => !Litter.Is(f.Path) && !f.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)).OrderBy(f => !f.Path.StartsWith(BuiltIn, StringComparison.Ordinal))];
        return _fonts.Make(files, [], context.Diagnostics, (file, diagnostics) =>
        {
            if (ReadFiles.Read(file.Path, context.Files, diagnostics) is not { } raw) return null;
            if (CardFont.Read(Fingerprint.SafeName(Path.GetFileNameWithoutExtension(raw.Path)), raw.Content) is { } font) return font;
            diagnostics.Report(PictureProblems.NotAFont(new SourceText(file.Path, "").Whole));
            return null;
        });
    }
}
