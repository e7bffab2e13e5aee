using System.Text;
using ChemSter.Site.Addresses;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Files;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;
using NUglify;
using NUglify.Css;
using NUglify.JavaScript;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Refuses style sheets that would load something from another place: the site is complete in itself.</summary>
public sealed class CheckStyles : IPureModule<SourceText, SourceText>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Execute(IReadOnlyList<SourceText> documents, BuildContext context)
    {
        foreach (var sheet in documents)
        {
            if (sheet.Problem is { } problem) context.Diagnostics.Report(problem);
            foreach (var start in FindAll(sheet.Text, "url("))
            {
                if (sheet.Text.AsSpan(0, start).TrimEnd().EndsWith("@import", StringComparison.OrdinalIgnoreCase)) continue;
                var address = sheet.Text.AsSpan(start + 4).TrimStart().TrimStart("\"'");
                if (address.StartsWith("//") || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
                {
                    context.Diagnostics.Report(ThemeProblems.OtherHost(sheet.Span(start, start + 4)));
                }
            }

            foreach (var start in FindAll(sheet.Text, "@import")) context.Diagnostics.Report(ThemeProblems.OtherHost(sheet.Span(start, start + 7)));
        }

        return documents;
    }

    private static IEnumerable<int> FindAll(string text, string wanted)
    {
        for (var at = text.IndexOf(wanted, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.OrdinalIgnoreCase)) yield return at;
    }
}

/// <summary>Makes style sheets small. One that the minifier doesn't understand stays as it was written, and that is told.</summary>
public sealed class MinifyStyles : IPureModule<SourceText, StylePart>
{
    // NUglify's code for scripts inside styles is not fit for native compilation (src/NativeCode.xml).
    private static readonly CssSettings Settings = new() { MinifyExpressions = false };

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<StylePart> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        BuildContext.ForEach<SourceText, StylePart>(documents, sheet =>
        {
            var small = Uglify.Css(sheet.Text, Settings.Clone());
            if (!small.HasErrors) return StylePart.Of(sheet.Path, sheet.Text, small.Code);
            context.Diagnostics.Report(ThemeProblems.NotUnderstood(LineOf(sheet, small.Errors.First(e => e.IsError).StartLine)));
            return StylePart.Of(sheet.Path, sheet.Text, sheet.Text);
        });

    // What is missing at the end of a sheet has no line for the minifier.
    private static SourceSpan LineOf(SourceText sheet, int line) => sheet.LineSpan(line > 0 ? line : 1 + sheet.Text.AsSpan().TrimEnd().Count('\n'));
}

/// <summary>Puts the styles in the order of the cascade: the general ones first, then the components by name.</summary>
public sealed class JoinStyles : IPureModule<StylePart, PageStyles>
{
    private static readonly string[] First = [PageStyles.Tokens, "theme/styles/base.css", "theme/styles/layout.css"];

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PageStyles> Execute(IReadOnlyList<StylePart> documents, BuildContext context) =>
        [new PageStyles([.. documents.OrderBy(d => Array.IndexOf(First, d.Path) is var i and >= 0 ? i : First.Length).ThenBy(d => d.Path, StringComparer.Ordinal)])];
}

/// <summary>Makes scripts small. One that the minifier doesn't understand stays as it was written, which works as well.</summary>
public sealed class MinifyScripts : IPureModule<SourceText, PublishedFile>
{
    // Nothing in a script is taken for the name of a .NET culture (src/NativeCode.xml).
    private static readonly CodeSettings Settings = new() { SourceMode = JavaScriptSourceMode.Module, KillSwitch = (long)TreeModifications.CultureInfoTokenReplacement };

    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<SourceText> documents, BuildContext context) =>
        BuildContext.ForEach<SourceText, PublishedFile>(documents, script =>
        {
            if (script.Problem is { } problem) context.Diagnostics.Report(problem);
            var small = Uglify.Js(script.Text, Settings);
            var content = Encoding.UTF8.GetBytes(small.HasErrors ? script.Text : small.Code);
            return new PublishedFile(script.Path, Fingerprint.PathOf(script.Path[(script.Path.LastIndexOf('/') + 1)..], content), content, null, null);
        });
}

/// <summary>Finds the scripts that are files of the site; the other one is put into pages.</summary>
/// <param name="theme">What pages need of the theme.</param>
public sealed class FindScriptFiles(Flow<ThemeFiles> theme) : IPureModule<PublishedFile, PublishedFile>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [theme.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<PublishedFile> Execute(IReadOnlyList<PublishedFile> documents, BuildContext context) => [.. theme.Only.Scripts.Files.Values];
}

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

/// <summary>Puts together what pages need to know of the theme.</summary>
/// <param name="styles">The styles.</param>
/// <param name="scripts">The scripts.</param>
/// <param name="icons">The icons, those with a part to play right in <c>theme/icons/</c>.</param>
/// <param name="fonts">The fonts of social cards.</param>
/// <param name="data">The site's data.</param>
public sealed class DescribeTheme(Flow<PageStyles> styles, Flow<PublishedFile> scripts, Flow<PublishedFile> icons, Flow<CardFont> fonts, Flow<SiteData> data) : IPureModule<None, ThemeFiles>
{
    /// <inheritdoc/>
    public IReadOnlyList<object> Besides => [styles.Documents, scripts.Documents, icons.Documents, fonts.Documents, data.Documents];

    /// <inheritdoc/>
    public IReadOnlyList<ThemeFiles> Execute(IReadOnlyList<None> documents, BuildContext context)
    {
        var byName = icons.Documents.ToDictionary(i => i.Source["theme/icons/".Length..], StringComparer.Ordinal);
        var byScript = scripts.Documents.ToDictionary(s => s.Source["theme/scripts/".Length..^".js".Length], StringComparer.Ordinal);
        var site = data.Only.Site;
        var cards = new SocialCards(data.Only, fonts.Documents, CardColours.Of(string.Concat(styles.Only.Parts.Where(p => p.Path == PageStyles.Tokens).Select(p => p.Css))));
        return [new ThemeFiles(styles.Only, new PageScripts(byScript, new SiteAddress(site.BaseUrl)), byName, site.DefaultLanguage, cards)];
    }
}
