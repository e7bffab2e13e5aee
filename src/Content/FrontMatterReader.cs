using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Hashing;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Content;

/// <summary>Reads a page's front matter, over the defaults of its folder.</summary>
public static class FrontMatterReader
{
    /// <summary>What stands in title and description of a page for each entry of a list, for the entry's name.</summary>
    public const string NamePlaceholder = "{name}";

    private static readonly string[] TranslatedKeys = ["title", "description", "nav-label", "image-alt"];

    /// <summary>How long the tokens are that messages give, to be pasted into front matter.</summary>
    public const int TokenLength = 8;

    /// <summary>Reads the front matter; null where it can't be read at all, which has been reported then.</summary>
    /// <param name="source">The page's file.</param>
    /// <param name="fence">Where its front matter stands.</param>
    /// <param name="defaults">What its folder gives it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="languages">The languages whose names of months are recognised, to say what a date was meant to be.</param>
    public static FrontMatter? Read(SourceText source, FrontMatterFence fence, DirectoryDefaults defaults, DiagnosticBag diagnostics, IReadOnlyList<Language>? languages = null)
    {
        if (YamlFile.ReadMap(source, fence.Start, fence.End, diagnostics) is not { } map) return null;
        var reader = new MapReader(map, diagnostics, FrontMatterKeys.Page);
        var title = reader.RequiredScalar("title");
        var description = reader.RequiredScalar("description");
        var forEach = reader.OneOf("for-each") is null ? null : reader.Scalar("for-each");
        if (forEach is not null) CheckPattern(reader, title, description);
        var date = reader.Scalar("date");
        var published = date is null ? DateOfName(source.Path) : DateReading.ReadDate(date, diagnostics, languages);
        if (published is { Year: < 1990 } early) diagnostics.Report(ValueProblems.StrangeYear(date!.Span, early.Year));
        var translate = reader.Flag("translate") ?? defaults.Translate;
        var frontMatter = new FrontMatter
        {
            Title = title?.Text ?? "",
            Description = description?.Text ?? "",
            Slug = ReadSlug(reader.Scalar("slug"), diagnostics),
            NavigationLabel = reader.Text("nav-label"),
            NavigationOrder = reader.Number("nav-order"),
            Date = published,
            DatePlace = published is null ? null : date?.Span,
            Updated = reader.Scalar("updated") is { } updated ? ReadUpdated(updated, date, published, languages, diagnostics) : null,
            Reviewed = DateReading.ReadDay(reader.Scalar("reviewed"), diagnostics, languages),
            Tags = reader.Scalars("tags"),
            IsDraft = reader.Flag("draft") ?? defaults.IsDraft ?? false,
            Template = reader.Scalar("template") ?? defaults.Template,
            Image = reader.Scalar("image"),
            ImageAlternative = reader.Text("image-alt"),
            RedirectFrom = reader.Scalars("redirect-from"),
            NotTranslated = translate == false ? reader.Scalar("translate") ?? new YamlScalar("false", false, source.Whole) : null,
            SourceLanguage = reader.Scalar("source-language"),
            SourceVersion = ReadToken(reader.Scalar("source-version"), diagnostics),
            Accepted = reader.Has("accept") ? ReadAccepted(reader) : [],
            IsInSitemap = reader.Flag("sitemap") ?? defaults.IsInSitemap ?? true,
            List = reader.OneOf("list") is null ? null : reader.Scalar("list"),
            PerPage = reader.Number("per-page") is { } size ? ReadPerPage(size, reader) : null,
            Below = reader.Text("below")?.Trim('/'),
            ForEach = forEach,
            Extra = ReadExtra(reader, defaults),
            Texts = [.. TranslatedKeys.Select(key => (key, reader.Scalar(key)!)).Where(text => text.Item2 is not null)],
        };
        reader.Finish();
        // The layout for news says that it is news, and without a day it would be in no list of them.
        if (published is null && date is null && !reader.Has("list") && forEach is null && reader.Scalar("template") is { Text: "news" } layout) diagnostics.Report(NewsProblems.NoDay(layout.Span));
        foreach (var (_, value) in frontMatter.Texts)
        {
            TextMistakes.CheckHash(value, diagnostics);
            TextMistakes.CheckQuotes(value, diagnostics);
        }

        return frontMatter;
    }

    /// <summary>The hash of what a page says of itself, in its front matter and by its folder's defaults.</summary>
    public static ulong Fingerprint(SourceText source, FrontMatterFence fence, DirectoryDefaults defaults) =>
        ContentHash.Of(source.TextAsFarAs(fence.Body).AsSpan(fence.Start, fence.End - fence.Start), defaults.Fingerprint);

    // A file may carry the day in front of its name, as the files of news do: 2026-05-12-open-day.pl.md.
    private static PartialDate? DateOfName(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return name.Length > 11 && name[10] == '-' && PartialDate.TryParse(name[..10].ToString(), out var date) && date.Year >= 1990 ? date : null;
    }

    // Sitemaps take days alone, and what was changed had been there before.
    private static PartialDate? ReadUpdated(YamlScalar updated, YamlScalar? date, PartialDate? published, IReadOnlyList<Language>? languages, DiagnosticBag diagnostics)
    {
        if (DateReading.ReadDay(updated, diagnostics, languages) is not { } day) return null;
        if (published is not { } first || day.LastDay >= first.FirstDay) return day;
        diagnostics.Report(ValueProblems.UpdatedBeforeDate(updated.Span, (date ?? updated).Span));
        return null;
    }

    internal static Dictionary<string, string> ReadExtra(MapReader reader, DirectoryDefaults defaults)
    {
        var extra = new Dictionary<string, string>(defaults.Extra, StringComparer.Ordinal);
        foreach (var entry in reader.Map("extra")?.All() ?? [])
        {
            if (reader.AsScalar(entry.Value) is { } value) extra[entry.Key.Text] = value.Text;
        }

        return extra;
    }

    // What stands on several pages must say what it is, and a page holds one entry at least.
    private static int? ReadPerPage(int size, MapReader reader)
    {
        if (size < 1) reader.Diagnostics.Report(ListProblems.TooSmall(reader.SpanOf("per-page"), "per-page", 1));
        else if (!reader.Has("list")) reader.Diagnostics.Report(YamlProblems.KeyMissing(reader.SpanOf("per-page"), "list"));
        else return size;
        return null;
    }

    // A token that was not copied as a whole would do nothing, without a word.
    private static YamlScalar? ReadToken(YamlScalar? token, DiagnosticBag diagnostics)
    {
        if (token is null || (token.Text.Length == TokenLength && token.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))) return token;
        diagnostics.Report(PolicyProblems.NotAToken(token.Span, token.Text));
        return null;
    }

    private static List<AcceptedDifference> ReadAccepted(MapReader reader)
    {
        var accepted = new List<AcceptedDifference>();
        foreach (var entry in reader.Maps("accept"))
        {
            var token = ReadToken(entry.RequiredScalar("token"), reader.Diagnostics);
            var reason = entry.RequiredText("reason");
            entry.Finish();
            if (token is not null && reason.Length > 0) accepted.Add(new AcceptedDifference(token, reason));
        }

        return accepted;
    }

    private static YamlScalar? ReadSlug(YamlScalar? slug, DiagnosticBag diagnostics)
    {
        if (slug is null || Slug.IsSlug(slug.Text)) return slug;
        var suggestion = Slug.From(slug.Text, new Dictionary<char, string>());
        var isCertain = suggestion.Length > 0 && slug.Text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_');
        diagnostics.Report(FileProblems.BadSlug(slug.Span, suggestion.Length > 0 ? suggestion : "nazwa-strony", isCertain));
        return null;
    }

    // Pages from one file have titles and addresses of their own only by their entries.
    private static void CheckPattern(MapReader reader, YamlScalar? title, YamlScalar? description)
    {
        foreach (var value in new[] { title, description }.OfType<YamlScalar>().Where(v => !v.Text.Contains(NamePlaceholder, StringComparison.Ordinal)))
        {
            reader.Diagnostics.Report(LanguageProblems.PlaceholderMissing(value.Span, NamePlaceholder));
        }

        if (reader.Scalar("slug") is { } slug) reader.Diagnostics.Report(YamlProblems.NotTogether(slug.Span, "slug", "for-each"));
    }
}
