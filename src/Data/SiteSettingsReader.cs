using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads <c>data/site.yml</c>.</summary>
public static class SiteSettingsReader
{
    /// <summary>The file's path below the site's root.</summary>
    public const string Path = "data/site.yml";

    /// <summary>Reads the settings of the site; null where they are too broken to go on, which has been reported then.</summary>
    public static (SiteSettings? Site, BuildSettings Build) Read(SourceText file, DiagnosticBag diagnostics)
    {
        var nothing = new BuildSettings(null, null, null, null, null, null);
        if (YamlFile.ReadMap(file, diagnostics) is not { } map) return (null, nothing);
        var reader = new MapReader(map, diagnostics, SiteKeys.File);
        var languages = ReadLanguages(reader);
        var build = ReadBuild(reader);
        if (languages.Count == 0)
        {
            reader.ReportMissing();
            return (null, build);
        }

        var site = new SiteSettings
        {
            Name = LocalizedText.Read(reader.RequiredMap("name"), languages),
            ShortName = reader.RequiredText("short-name"),
            Description = LocalizedText.Read(reader.RequiredMap("description"), languages),
            Languages = languages,
            LanguagesPlace = reader.SpanOf("languages"),
            DefaultLanguage = OneOfLanguages("default-language"),
            XDefault = OneOfLanguages("x-default"),
            BaseUrl = ReadBaseUrl(reader.RequiredScalar("base-url"), diagnostics),
            EditUrl = reader.Scalar("edit-url") is { } editUrl ? ReadAddress(editUrl, diagnostics) : null,
            Navigation = References("navigation"),
            FooterNavigation = References("footer-navigation"),
            MissingTranslations = MissingTranslations.Read(reader, "missing-translation", languages),
            Severity = SeverityPolicy.Read(reader.Map("severity")),
            FoundingEvent = reader.Scalar("founding-event"),
            TimeZone = reader.Scalar("time-zone"),
            Publisher = ReadPublisher(reader.Map("publisher"), diagnostics),
            Security = SecuritySettings.Read(reader.Map("security")),
            Humans = HumansSettings.Read(reader.Map("humans")),
            OpenData = OpenDataSettings.Read(reader.Map("open-data")),
            Editor = EditorSettings.Read(reader.Map("editor")),
            Feeds = FeedSettings.Read(reader.Map("feeds")),
            OptimisePictures = reader.Flag("optimise-pictures") ?? true,
            SocialCards = reader.Flag("social-cards") ?? true,
            AllowsHtml = reader.OneOf("html") == "allowed",
            Exclude = [.. reader.Scalars("exclude").Select(s => s.Text)],
        };
        reader.Finish();
        return (site, build);

        string OneOfLanguages(string key) => reader.OneOf(key, [.. languages]) ?? languages[0];

        IReadOnlyList<PageReference> References(string key) => [.. reader.Scalars(key).Select(s => new PageReference(s.Text, s.Span))];
    }

    /// <summary>Reads an address with scheme <c>http</c> or <c>https</c>, without query or fragment; a slash is put behind it where it lacks one.</summary>
    public static Uri? ToBaseUrl(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
            ? uri
            : null;

    private static List<string> ReadLanguages(MapReader reader)
    {
        if (reader.RequiredNode("languages") is null) return [];
        var codes = new List<YamlScalar>();
        foreach (var code in reader.Scalars("languages"))
        {
            if (code.Text.Length is < 2 or > 3 || !code.Text.All(char.IsAsciiLetterLower)) reader.Diagnostics.Report(LanguageProblems.BadLanguageTag(code.Span, code.Text));
            else if (codes.Find(c => c.Text == code.Text) is { } first) reader.Diagnostics.Report(LanguageProblems.LanguageTwice(code.Span, code.Text, first.Span));
            else codes.Add(code);
        }

        if (reader.Node("languages") is YamlList { Items.Count: 0 } empty) reader.Diagnostics.Report(YamlProblems.KeyMissing(empty.Span, "languages"));
        return [.. codes.Select(c => c.Text)];
    }

    private static Uri ReadBaseUrl(YamlScalar? value, DiagnosticBag diagnostics)
    {
        var standIn = new Uri("https://site.example/");
        return value is null ? standIn : ReadAddress(value, diagnostics) ?? standIn;
    }

    private static Uri? ReadAddress(YamlScalar value, DiagnosticBag diagnostics)
    {
        var uri = ToBaseUrl(value.Text);
        if (uri is null) diagnostics.Report(ContactReading.NotAWebAddress(value));
        return uri;
    }

    // A publisher is told completely or not at all: half an imprint would look like one.
    private static Publisher? ReadPublisher(MapReader? map, DiagnosticBag diagnostics)
    {
        if (map is null) return null;
        var (name, address, email) = (map.Text("name"), map.Text("address"), ContactReading.ReadEmail(map.Scalar("email"), diagnostics));
        map.Finish();
        if (!string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(address) && email is not null) return new Publisher(name, address, email);
        // An address that is none has been reported as that.
        if (email is not null || map.Node("email") is null) diagnostics.Report(DataProblems.PublisherIncomplete(map.Span));
        return null;
    }

    private static BuildSettings ReadBuild(MapReader reader)
    {
        if (reader.Map("build") is not { } map) return new BuildSettings(null, null, null, null, null, null);
        var build = new BuildSettings(
            map.Text("output"),
            map.Flag("drafts"),
            map.Flag("strict"),
            map.Scalar("as-of") is { } asOf ? DateReading.ReadDate(asOf, reader.Diagnostics) : null,
            map.OneOf("verbosity"),
            map.OneOf("format"));
        map.Finish();
        return build;
    }
}
