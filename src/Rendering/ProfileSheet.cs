using System.Globalization;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Languages;
using ChemSter.Site.Rendering.Models;

namespace ChemSter.Site.Rendering;

/// <summary>The cluster in the fields of the European Cluster Collaboration Platform: each is filled from the data that pages show, or said to be
/// missing with the key that would fill it. So nobody keeps the same facts in two places.</summary>
/// <remarks>The order of the fields is that of the platform's profiles of cluster organisations (clustercollaboration.eu): who and where, how to
/// reach it, what it is, in which fields, with how many members of which kinds, what it offers and with whom it works.</remarks>
/// <param name="site">The site, as a page sees it.</param>
/// <param name="language">The language of the sheet.</param>
/// <param name="texts">Its words.</param>
public sealed class ProfileSheet(SiteView site, Language language, ProfileTexts texts)
{
    private const string OwnFile = PressReader.ProfilePath, SiteFile = SiteSettingsReader.Path, ContactFile = $"data/{OfficeReader.Contacts}.yml", MemberFile = "data/organisations.yml", KindFile = "data/kinds.yml";

    // As members stand on the day of the build.
    private readonly Lazy<List<Organisation>> _current = new(() => site.Today is { } today ? [.. site.Facts.Organisations.Where(o => o.StatusOn(today) == MemberStatus.Current)] : []);

    private SiteData Data => site.Facts;

    private ClusterProfile Profile => Data.Profile;

    private ContactPoint? Contact => Profile.Contact ?? (Data.Contacts is [var first, ..] ? first : null);

    /// <summary>The fields, in the platform's order.</summary>
    public IReadOnlyList<ProfileFieldModel> Fields() =>
    [
        Field("name", [Data.Site.Name.In(language.Code)], SiteFile, "name"),
        Field("logo", [LogoAddress()], PressReader.PressPath, "logos"),
        Own("country", Profile.Country),
        Own("region", Profile.Region),
        Field("address", [Contact is { Address.Count: > 0 } at ? string.Join(", ", at.Address) : Data.Site.Publisher?.Address], ContactFile, "address"),
        Field("website", [site.Address.Absolute("/")], SiteFile, "base-url"),
        Field("social-media", Profile.SocialMedia, OwnFile, "social-media"),
        Field("email", [Contact?.Email ?? Data.Site.Publisher?.Email], ContactFile, "email"),
        Field("phone", [Contact?.Phone], ContactFile, "phone"),
        Field("manager", [Profile.Manager is { } manager ? manager.Name ?? manager.Role.In(language.Code) : null], OwnFile, "manager"),
        Field("established", [YearOfFounding()], SiteFile, "founding-event"),
        Own("legal-form", Profile.LegalForm),
        Field("description", [Data.Site.Description.In(language.Code)], SiteFile, "description"),
        Field("label", [Profile.Label is { } label ? texts[label] : null], OwnFile, "label"),
        Field("ecosystems", Profile.Ecosystems.Select(e => texts[e]), OwnFile, "ecosystems"),
        Own("sectors", Profile.Sectors),
        Technologies(),
        .. Members(),
        Field("team", [Profile.Team is { } team ? language.Format(team) : null], OwnFile, "team"),
        Own("services", Profile.Services),
        Own("countries", Profile.Countries),
        Own("programmes", Profile.Programmes),
        Field("projects", Projects, "data/projects.yml", "title"),
        Own("networks", Profile.Networks),
    ];

    // What members are good at says the same, so it need not be kept twice.
    private ProfileFieldModel Technologies()
    {
        if (Profile.Technologies.Count > 0) return Own("technologies", Profile.Technologies);
        var competences = Data.Competences.Where(c => _current.Value.Exists(o => o.Competences.Contains(c))).Select(c => c.Name.In(language.Code));
        return Field("technologies", competences, MemberFile, "competences");
    }

    private IEnumerable<string> Projects => site.Today is not { } today ? [] : Data.Projects.Where(p => p.StageOn(today) == ProjectStage.Current)
        .Select(p => p.Acronym is { } acronym ? $"{acronym}: {p.Title.In(language.Code)}" : p.Title.In(language.Code));

    // Where a kind is missing nobody can tell members apart, and where nothing is said of any of them nobody has said that these are all.
    private IEnumerable<ProfileFieldModel> Members()
    {
        var members = _current.Value;
        if (members.TrueForAll(o => o.Kind is null && o.Member == Membership.NotDated)) return Keys.Select(k => Field(k, [], MemberFile, "member"));
        var total = Field(Keys[0], [language.Format(members.Count)], MemberFile, "member");
        if (members.Exists(o => o.Kind is null)) return [total, .. Keys[1..].Select(k => Field(k, [], MemberFile, "kind"))];
        // Companies of any size are small or large, and nobody has said which.
        var (companies, sme, large) = (Count(KindClass.Company), Count(KindClass.Sme), Count(KindClass.Large));
        var research = Count(KindClass.Research) + Count(KindClass.University);
        return
        [
            total,
            Field(Keys[1], [companies > 0 ? null : language.Format(sme)], KindFile, "class"),
            Field(Keys[2], [companies > 0 ? null : language.Format(large)], KindFile, "class"),
            Field(Keys[3], [language.Format(research)], MemberFile, "kind"),
            Field(Keys[4], [language.Format(members.Count - companies - sme - large - research)], MemberFile, "kind"),
        ];

        int Count(KindClass kind) => members.Count(o => o.Kind?.Class == kind);
    }

    private static string[] Keys => ["members", "sme", "large", "research", "others"];

    private string? LogoAddress()
    {
        foreach (var path in Data.PressKit?.Logos.SelectMany(l => l.Files) ?? [])
        {
            if (site.File(PageName.Root + path.Text, language.Code) is { } file) return site.Address.Absolute(file.Path);
        }

        return null;
    }

    private string? YearOfFounding() =>
        Data.FoundingDate is { } date ? date.From.FirstDay.Year.ToString(CultureInfo.InvariantCulture) : null;

    private ProfileFieldModel Own(string key, LocalizedText? text) => Field(key, [text?.In(language.Code)], OwnFile, key);

    private ProfileFieldModel Own(string key, IReadOnlyList<LocalizedText> listed) => Field(key, listed.Select(t => t.In(language.Code)), OwnFile, key);

    private ProfileFieldModel Field(string key, IEnumerable<string?> values, string file, string keyInFile) =>
        new(key, texts[key], [.. values.OfType<string>().Where(v => v.Length > 0)], $"{file}: {keyInFile}");
}
