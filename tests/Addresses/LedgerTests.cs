using ChemSter.Site.Addresses;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Fixing;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Addresses;

/// <summary>No address that was published dies unnoticed: the ledger remembers it, and the check says how visitors can be led on.</summary>
public sealed class LedgerTests
{
    private static readonly string[] Small = ["/ pl index", "/en/ en index", "/en/about/ en about", "/o-nas/ pl about"];

    [Test]
    public void A_site_whose_addresses_all_live_is_told_nothing()
    {
        using var site = Published();
        Assert.That(site.Codes(), Is.Empty);
    }

    [Test]
    public void A_page_with_a_new_slug_is_told_at_the_slug_and_mended_safely()
    {
        using var site = Published().WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-klastrze");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4501 input/about.pl.md:4:7" }));
        Assert.That(site.Messages(), Does.Contain("from /o-nas/ to /o-klastrze/").And.Contain("data/addresses.txt:4"));

        Mend(site, withOffers: false);
        Assert.That(File.ReadAllText(Path.Combine(site.Root, "input/about.pl.md")), Does.Contain("\nslug: o-klastrze\nredirect-from: [/o-nas/]\n---\n"));
        Assert.That(site.BuildClean().Has("o-nas/index.html"));
    }

    [TestCase("redirect-from: [/stary/]", "redirect-from: [/stary/, /o-nas/]")]
    [TestCase("redirect-from: [\"/stary/\"]", "redirect-from: [\"/stary/\", /o-nas/]")]
    [TestCase("redirect-from:\n  - /stary/", "redirect-from:\n  - /stary/\n  - /o-nas/")]
    public void A_page_that_has_former_addresses_already_gets_one_more(string before, string after)
    {
        using var site = Published().WithPage("about.pl", "O nas", "Tekst o nas.", "slug: o-klastrze", before);
        Mend(site, withOffers: false);
        Assert.That(File.ReadAllText(Path.Combine(site.Root, "input/about.pl.md")), Does.Contain($"\n{after}\n"));
        Assert.That(site.Codes(), Is.Empty);
    }

    [TestCase("team", "Zespół")]
    [TestCase("news/about", "O nas")]
    [TestCase("o-nas-wszystkich", "O nas wszystkich")]
    public void A_page_whose_file_was_renamed_or_moved_is_offered_the_old_address(string name, string title)
    {
        using var site = Published().Without("input/about.pl.md").Without("input/about.en.md").WithPage($"{name}.pl", title, "Tekst o nas.", "translate: false");
        Forget(site, "/en/about/");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4501 data/addresses.txt:3:1" }));
        Assert.That(site.Messages(), Does.Contain($"if the page is input/{name}.pl.md now"));
        Mend(site, withOffers: false);
        Assert.That(site.Codes(), Has.Exactly(1).Items, "Which page it became is a guess, and nothing that is changed unasked.");
        Mend(site, withOffers: true);
        Assert.That(site.Codes(), Is.Empty);
    }

    [Test]
    public void A_page_that_was_deleted_is_told_with_what_can_be_written()
    {
        using var site = Published().Without("input/about.pl.md").Without("input/about.en.md");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4501 data/addresses.txt:3:1", "SITE4501 data/addresses.txt:4:1" }));
        Assert.That(site.Messages(), Does.Contain("- { from: /o-nas/, gone: true }"));
        site.With("data/redirects.yml", "- { from: [/o-nas/, /en/about/], gone: true }\n");
        Assert.That(site.Codes(), Is.Empty);
    }

    [Test]
    public void A_page_that_became_a_draft_is_told_and_one_that_waits_for_its_day_is_not()
    {
        using var site = Published().WithPage("about.pl", "O nas", "Tekst.", "slug: o-nas", "translate: false", "draft: true").Without("input/about.en.md");
        Forget(site, "/en/about/");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4501 input/about.pl.md:1:1" }));
        Assert.That(site.Codes(o => o with { Drafts = true }), Is.Empty);

        site.WithPage("about.pl", "O nas", "Tekst.", "slug: o-nas", "translate: false", "date: 2026-05-12");
        Assert.That(site.Codes(), Is.Empty);
    }

    [Test]
    public void Where_a_section_moves_all_below_it_is_led_along_and_only_the_section_is_told()
    {
        using var site = Section("czlonkowie");
        Assert.That(site.Codes(), Is.Empty);
        using var moved = Section("organizacje");
        Assert.That(moved.Codes(), Is.EqualTo(new[] { "SITE4501 input/members/index.pl.md:4:7" }));

        Mend(moved, withOffers: false);
        var built = moved.BuildClean();
        Assert.That(built.Page("czlonkowie/huta/index.html").QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("/organizacje/huta/"));
        Assert.That(built.Page("czlonkowie/index.html").QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("/organizacje/"));

        static TestSite Section(string slug) => Published("/czlonkowie/ pl members/index", "/czlonkowie/huta/ pl members/huta")
            .WithPage("members/index.pl", "Członkowie", "Tekst.", $"slug: {slug}", "translate: false")
            .WithPage("members/huta.pl", "Huta", "Tekst.", "translate: false");
    }

    [Test]
    public void A_part_of_a_list_that_has_become_shorter_leads_to_the_list()
    {
        using var site = Published("/o-nas/7/ pl about/page-7");
        Assert.That(site.BuildClean().Page("o-nas/7/index.html").QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("/o-nas/"));
    }

    [Test]
    public void A_download_that_is_gone_is_told_with_the_one_that_it_probably_became()
    {
        using var site = Published("/files/statut-2024.txt").With("input/statut-2025.txt", "Statut.").WithPage("about.pl", "O nas", "[Statut](statut-2025.txt)", "slug: o-nas");
        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE4501 data/addresses.txt:4:1" }));
        Assert.That(site.Messages(), Does.Contain("- { from: /files/statut-2024.txt, to: /files/statut-2025.txt }"));
        site.With("data/redirects.yml", "- { from: /files/statut-2024.txt, to: /files/statut-2025.txt }\n");
        Assert.That(site.Codes(), Is.Empty);
    }

    [TestCase("about")]
    [TestCase("/o-nas/ pl")]
    [TestCase("/o-nas pl about")]
    public void A_line_that_is_no_address_is_told(string line)
    {
        using var site = Published(line);
        Assert.That(site.Codes(), Has.Exactly(1).Items.And.All.StartWith("SITE4502 data/addresses.txt:"));
    }

    [Test]
    public void Ledgers_are_joined_line_by_line_in_any_order()
    {
        var ledger = AddressLedger.Read(new SourceText(AddressLedger.File, string.Join('\n', Small.Reverse().Append("/a/ pl a").Append("/a/ pl a"))), new DiagnosticBag());
        var text = ledger.With([new PublishedAddress("/feed.xml", null, null)]);
        Assert.That(text.Split('\n')[0], Does.StartWith("# "));
        Assert.That(text.TrimEnd('\n').Split('\n'), Is.Ordered.Using((System.Collections.IComparer)StringComparer.Ordinal).And.Unique.And.Contains("/feed.xml"));
        Assert.That(AddressLedger.Read(new SourceText(AddressLedger.File, text), new DiagnosticBag()).With([]), Is.EqualTo(text));
    }

    private static TestSite Published(params string[] besides) =>
        TestSite.Small().With("data/addresses.txt", string.Join('\n', Small.Concat(besides).Order(StringComparer.Ordinal)));

    private static void Forget(TestSite site, string address) =>
        site.With("data/addresses.txt", string.Join('\n', Small.Where(l => !l.StartsWith(address + " ", StringComparison.Ordinal))));

    private static void Mend(TestSite site, bool withOffers)
    {
        foreach (var file in FixPlan.Of(site.Build().Diagnostics, withOffers).Files) site.With(file.Path, file.After);
    }
}
