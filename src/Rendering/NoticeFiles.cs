using System.Text;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>Small texts at addresses agreed upon: whom to tell of a weakness, who made the site.</summary>
/// <param name="site">Everything that is known of the site.</param>
public sealed class NoticeFiles(SiteIndex site)
{
    /// <summary>Where RFC 9116 looks for the one; it can be found only if the site lives at its host's root.</summary>
    public const string SecurityPath = ".well-known/security.txt";

    /// <summary>Where humanstxt.org looks for the other.</summary>
    public const string HumansPath = "humans.txt";

    /// <summary>security.txt (RFC 9116, section 2.5).</summary>
    public byte[] Security(SecuritySettings security)
    {
        var text = new StringBuilder();
        foreach (var contact in security.Contacts) text.Append("Contact: ").Append(contact).Append('\n');
        // To the end of that day, in a form of RFC 3339.
        text.Append("Expires: ").Append(security.Expires).Append("T23:59:59Z\n");
        text.Append("Preferred-Languages: ").AppendJoin(", ", site.Data.Languages.Select(l => l.Code)).Append('\n');
        text.Append("Canonical: ").Append(site.Address.Absolute("/" + SecurityPath)).Append('\n');
        if (security.Policy is { } policy) text.Append("Policy: ").Append(policy).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>humans.txt.</summary>
    public byte[] Humans(HumansSettings humans)
    {
        var text = new StringBuilder();
        Section("TEAM", humans.Team);
        Section("THANKS", humans.Thanks);
        Section("SITE", [.. humans.Site, "Languages: " + string.Join(", ", site.Data.Languages.Select(l => l.Name))]);
        return Encoding.UTF8.GetBytes(text.ToString());

        void Section(string name, IReadOnlyList<string> lines)
        {
            if (lines.Count == 0) return;
            if (text.Length > 0) text.Append('\n');
            text.Append("/* ").Append(name).Append(" */\n");
            foreach (var line in lines) text.Append(line).Append('\n');
        }
    }
}
