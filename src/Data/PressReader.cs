using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the two files about the cluster as a whole: <c>data/press.yml</c> and <c>data/profile.yml</c>.</summary>
/// <param name="entries">Notes the texts that are compared with their translations, and finds the contacts.</param>
/// <param name="contacts">The contacts.</param>
public sealed class PressReader(EntryReader entries, EntryList<ContactPoint> contacts)
{
    private readonly DiagnosticBag _diagnostics = entries.Diagnostics;

    /// <summary>The paths of the files.</summary>
    public const string PressPath = "data/press.yml", ProfilePath = "data/profile.yml";

    /// <summary>Reads the press kit; null where the site has none, or it can't be read, which has been reported then.</summary>
    public PressKit? ReadPress()
    {
        if (Read(PressPath, OfficeKeys.PressKit) is not { } reader) return null;
        var texts = new List<PressText>();
        foreach (var text in reader.Maps("texts"))
        {
            var path = $"texts.{texts.Count + 1}";
            texts.Add(new PressText(entries.Required(text, path, "title"), entries.Required(text, path, "text")));
            text.Finish();
        }

        var logos = new List<PressLogo>();
        foreach (var logo in reader.Maps("logos"))
        {
            var title = entries.Required(logo, $"logos.{logos.Count + 1}", "title");
            _ = logo.RequiredNode("files");
            logos.Add(new PressLogo(title, logo.Scalars("files"), logo.Flag("on-dark") ?? false));
            logo.Finish();
        }

        var kit = new PressKit { Texts = texts, Logos = logos, Rights = entries.Optional(reader, "press", "rights"), Contact = ReadContact(reader, "contact") };
        reader.Finish();
        return kit;
    }

    /// <summary>Reads the profile; an empty one where the site has none, or it can't be read, which has been reported then.</summary>
    public ClusterProfile ReadProfile()
    {
        if (Read(ProfilePath, ProfileKeys.File) is not { } reader) return ClusterProfile.Empty;
        var profile = new ClusterProfile
        {
            LegalForm = entries.Optional(reader, "profile", "legal-form"),
            Country = entries.Optional(reader, "profile", "country"),
            Region = entries.Optional(reader, "profile", "region"),
            Contact = ReadContact(reader, "contact"),
            Manager = ReadContact(reader, "manager"),
            SocialMedia = [.. reader.Scalars("social-media").Select(a => ContactReading.ReadWebAddress(a, _diagnostics)).OfType<string>()],
            Label = reader.OneOf("label"),
            Ecosystems = [.. reader.Scalars("ecosystems").Where(IsEcosystem).Select(e => e.Text)],
            Sectors = entries.ReadTexts(reader, "sectors", "sectors"),
            Technologies = entries.ReadTexts(reader, "technologies", "technologies"),
            Team = reader.Number("team"),
            Services = entries.ReadTexts(reader, "services", "services"),
            Countries = entries.ReadTexts(reader, "countries", "countries"),
            Programmes = entries.ReadTexts(reader, "programmes", "programmes"),
            Networks = entries.ReadTexts(reader, "networks", "networks"),
        };
        reader.Finish();
        return profile;
    }

    private MapReader? Read(string path, MapShape shape) =>
        entries.File(path) is { } file && YamlFile.ReadMap(file, _diagnostics) is { } map ? new MapReader(map, _diagnostics, shape) : null;

    private ContactPoint? ReadContact(MapReader reader, string key) => entries.Lookup(reader.Scalar(key), contacts);

    private bool IsEcosystem(YamlScalar written)
    {
        if (ProfileKeys.Ecosystems.Choices.Contains(written.Text, StringComparer.Ordinal)) return true;
        _diagnostics.Report(ValueProblems.NotAllowed(written.Span, written.Text, ProfileKeys.Ecosystems.Choices));
        return false;
    }
}
