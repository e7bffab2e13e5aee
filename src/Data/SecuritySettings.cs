using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Whom to tell of a weakness of the site: <c>security:</c> in <c>data/site.yml</c>, published as
/// <c>/.well-known/security.txt</c> (RFC 9116).</summary>
/// <param name="Contacts">Where to write, the best first: e-mail addresses and addresses on the web, as URIs.</param>
/// <param name="Expires">The last day on which all this holds.</param>
/// <param name="ExpiresPlace">Where that day stands.</param>
/// <param name="Policy">The address of the rules for reports; null where there are none.</param>
public sealed record SecuritySettings(IReadOnlyList<string> Contacts, PartialDate Expires, SourceSpan ExpiresPlace, string? Policy)
{
    /// <summary>Reads the setting; null where a site has none, or where it lacks what the file must hold, which has been reported then.</summary>
    public static SecuritySettings? Read(MapReader? map)
    {
        if (map is null) return null;
        var contacts = ReadContacts(map);
        var written = map.RequiredScalar("expires");
        var expires = written is null ? null : DateReading.ReadDate(written, map.Diagnostics);
        if (expires is { Day: null }) map.Diagnostics.Report(ValueProblems.NotADay(written!.Span));
        var policy = ContactReading.ReadWebAddress(map.Scalar("policy"), map.Diagnostics);
        map.Finish();
        return contacts.Count > 0 && expires is { Day: not null } day ? new SecuritySettings(contacts, day, written!.Span, policy) : null;
    }

    // One contact or a list of them.
    private static List<string> ReadContacts(MapReader map)
    {
        var written = map.RequiredNode("contact") switch
        {
            null => [],
            YamlScalar one => [one],
            _ => map.Scalars("contact"),
        };
        var contacts = new List<string>();
        foreach (var contact in written)
        {
            if (ContactReading.IsEmail(contact.Text)) contacts.Add("mailto:" + contact.Text);
            else if (contact.Text.StartsWith("https://", StringComparison.Ordinal) && ContactReading.IsWebAddress(contact.Text)) contacts.Add(contact.Text);
            else map.Diagnostics.Report(ValueProblems.NotAContact(contact.Span, contact.Text));
        }

        if (map.Node("contact") is YamlList { Items.Count: 0 } empty) map.Diagnostics.Report(YamlProblems.KeyMissing(empty.Span, "contact"));
        return contacts;
    }
}

/// <summary>Who made the site: <c>humans:</c> in <c>data/site.yml</c>, published as <c>/humans.txt</c> (humanstxt.org).</summary>
/// <param name="Team">Who makes the site, a line each.</param>
/// <param name="Thanks">Who is thanked, a line each.</param>
/// <param name="Site">What there is to say of the site itself, a line each.</param>
public sealed record HumansSettings(IReadOnlyList<string> Team, IReadOnlyList<string> Thanks, IReadOnlyList<string> Site)
{
    /// <summary>Reads the setting; null where a site has none.</summary>
    public static HumansSettings? Read(MapReader? map)
    {
        if (map is null) return null;
        _ = map.RequiredNode("team");
        var humans = new HumansSettings(Lines("team"), Lines("thanks"), Lines("site"));
        map.Finish();
        return humans.Team.Count > 0 ? humans : null;

        IReadOnlyList<string> Lines(string key) => [.. map.Scalars(key).Select(s => s.Text.ReplaceLineEndings(" ").Trim()).Where(s => s.Length > 0)];
    }
}
