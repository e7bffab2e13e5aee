using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Output;

/// <summary>The small texts at agreed addresses.</summary>
public sealed class NoticeFileTests
{
    [Test]
    public void Security_txt_says_where_to_write_and_until_when()
    {
        Assert.That(WholeSite.Fictional.Built.Text(".well-known/security.txt"), Is.EqualTo("""
            Contact: mailto:bezpieczenstwo@example.org
            Contact: https://fiction.example/site/kontakt/
            Expires: 2026-12-31T23:59:59Z
            Preferred-Languages: pl, en, de, ar
            Canonical: https://fiction.example/site/.well-known/security.txt
            Policy: https://fiction.example/site/stopka/

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Humans_txt_names_the_people_and_every_page_leads_to_it()
    {
        Assert.That(WholeSite.Fictional.Built.Text("humans.txt"), Does.StartWith("/* TEAM */\nJan Nikt – nie pisze\n").And.Contain("\n\n/* THANKS */\nWiatr, który czyta listy\n").And.EndsWith("\nLanguages: Polski, English, Deutsch, العربية\n"));
        WholeSite.Fictional.EveryPage(p => p.Document.QuerySelector("head link[rel=author]")?.GetAttribute("href") == "/site/humans.txt" ? [] : ["no link to humans.txt"]);
    }

    [Test]
    public void The_real_site_has_neither()
    {
        Assert.That(WholeSite.Real.Built.Files, Has.None.EndsWith("security.txt").And.None.EndsWith("humans.txt"));
        WholeSite.Real.EveryPage(p => p.Document.QuerySelectorAll("link[rel=author]").Select(ReadText.Tag));
    }

    [TestCase("humans: {}", "SITE2006 data/site.yml:1:9")]
    [TestCase("humans: { team: Nikt }", "SITE3007 data/site.yml:1:17")]
    [TestCase("humans: { team: [Nikt], ludzie: [Nikt] }", "SITE2004 data/site.yml:1:25")]
    public void What_is_wrong_with_the_people_is_found(string line, string expected)
    {
        using var site = TestSite.Small();
        site.With("data/site.yml", line + "\n" + File.ReadAllText(Path.Combine(site.Root, "data/site.yml")));
        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void They_come_and_go_with_their_settings()
    {
        using var site = TestSite.Small();
        var settings = File.ReadAllText(Path.Combine(site.Root, "data/site.yml"));
        site.BuildClean();
        site.With("data/site.yml", settings + "humans: { team: [Nikt] }\nsecurity: { contact: a@example.org, expires: 2026-06-30 }");
        var built = site.BuildClean();
        Assert.That(built.Has("humans.txt") && built.Has(".well-known/security.txt"));
        site.With("data/site.yml", settings + "security: { contact: a@example.org, expires: 2026-06-29 }");
        built = site.BuildClean();
        Assert.That(built.Has("humans.txt"), Is.False);
        Assert.That(built.Text(".well-known/security.txt"), Does.Contain("Expires: 2026-06-29T23:59:59Z\n"));
    }
}
