using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Mistakes;

/// <summary>One mistake in a data file of a small right site.</summary>
public sealed class DataMistakes
{
    private const string Organisations = "- id: acme\n  name: Acme\n  lang: en\n";
    private const string Timeline = "- id: start\n  date: 2013-08\n  title: { pl: Początek, en: Start }\n  text: { pl: Tekst., en: Text. }\n";
    private const string Kinds = "kinds:\n  leader: { pl: Lider, en: Leader }\nheld:\n";

    [TestCase("  - role: leader\n    organisation: acme", "SITE3014 F:4:5", TestName = "A role without its moment")]
    [TestCase("  - role: leader\n    organisation: acme\n    at: 2013\n    from: 2014", "SITE3014 F:7:11", TestName = "A role with two moments")]
    [TestCase("  - role: boss\n    organisation: acme\n    at: 2013", "SITE3012 F:4:11", TestName = "A role that is not there")]
    [TestCase("  - role: leader\n    organisation: amce\n    at: 2013", "SITE3012 F:5:19", TestName = "An organisation that is not there")]
    [TestCase("  - role: leader\n    organisation: acme\n    at: stat", "SITE3012 F:6:9", TestName = "An event that is not there")]
    [TestCase("  - role: leader\n    organisation: acme\n    from: 2014\n    until: 2013-05", "SITE3005 F:7:12", TestName = "An end before the beginning")]
    [TestCase("  - role: leader\n    organisation: acme\n    from: start\n    until: 2012", "SITE3005 F:7:12", TestName = "An end before the event that was the beginning")]
    [TestCase("  - role: leader\n    organisation: acme\n    at: sierpień 2013", "SITE3012 F:6:9", TestName = "A moment in words")]
    [TestCase("  - role: leader\n    organisation: acme\n    at: 08.2013", "SITE3001 F:6:9", TestName = "A moment that is no date")]
    public void A_wrong_role_is_found(string held, string expected) => Check("roles.yml", Kinds + held, expected);

    [TestCase("value: 3\n  unit: { pl: { one: a, few: b, many: c, other: d }, en: { one: a, other: b } }\n  label: { pl: a, en: b }", "SITE3014 F:1:3", TestName = "A figure without its moment")]
    [TestCase("value: 3\n  unit: { pl: { one: a, many: c, other: d }, en: { one: a, other: b } }\n  label: { pl: a, en: b }\n  at: start", "SITE5005 F:3:15", TestName = "A plural form is missing")]
    [TestCase("value: 3\n  unit: { pl: { one: a, few: b, many: c, other: d }, en: { one: a, few: x, other: b } }\n  label: { pl: a, en: b }\n  at: start", "SITE2004 F:3:68", TestName = "A plural form that the language lacks")]
    [TestCase("value: trzy\n  unit: { pl: { one: a, few: b, many: c, other: d }, en: { one: a, other: b } }\n  label: { pl: a, en: b }\n  at: start", "SITE3007 F:2:10", TestName = "A number in words")]
    public void A_wrong_figure_is_found(string figure, string expected) => Check("figures.yml", "- id: f\n  " + figure, expected);

    [TestCase("- id: a\n  name: A\n- id: a\n  name: B", "SITE3013 F:3:7", TestName = "An id twice")]
    [TestCase("- id: Ż\n  name: A", "SITE3010 F:1:7", TestName = "An id with other letters")]
    [TestCase("- name: A", "SITE2006 F:1:3", TestName = "No id")]
    [TestCase("- id: a\n  name: A\n  website: acme.example", "SITE3011 F:3:12", TestName = "An address without scheme")]
    [TestCase("- id: a\n  name: A\n  description: { pl: Opis }", "SITE5005 F:3:16", TestName = "A language is missing")]
    [TestCase("- id: a\n  name: A\n  lang: xx-klingon-@", "SITE5011 F:3:9", TestName = "A language that is none")]
    [TestCase("- id: a\n  name: A\n  description: { pl: Opis, en: \"\" }", "SITE5005 F:3:16", TestName = "A text is empty")]
    [TestCase("id: a", "SITE2020 F:1:1", TestName = "Not a list")]
    [TestCase("- a", "SITE2019 F:1:3", TestName = "Not keys and values")]
    public void A_wrong_organisation_is_found(string text, string expected) => Check("organisations.yml", text, expected);

    [TestCase("navigation: [abuot]", "SITE4001 F:10:14", TestName = "A page in the navigation that is not there")]
    [TestCase("base-ulr: x", "SITE2004 F:10:1", TestName = "An unknown setting")]
    [TestCase("publisher: { name: A }", "SITE2202 F:10:12", TestName = "A publisher without address")]
    [TestCase("founding-event: nigdy", "SITE3012 F:10:17", TestName = "A founding that is not there")]
    [TestCase("founding-event: small", "SITE3012 F:10:17", TestName = "A founding that is not there, of a name that stands elsewhere too")]
    [TestCase("missing-translation: ignore", "SITE3008 F:10:22", TestName = "An unknown policy")]
    [TestCase("missing-translation:\n  - policy: ignore", "SITE3008 F:11:13", TestName = "An unknown policy in a rule")]
    [TestCase("missing-translation:\n  - language: en", "SITE2006 F:11:5", TestName = "A rule without policy")]
    [TestCase("missing-translation:\n  - policy: refuse\n    language: xx", "SITE3008 F:12:15", TestName = "A rule for a language that the site hasn't")]
    [TestCase("missing-translation:\n  - policy: refuse\n    template: hoem", "SITE3008 F:12:15", TestName = "A rule for a template that is not there")]
    [TestCase("missing-translation:\n  - policy: refuse\n    pages: abuot/**", "SITE5804 F:12:12", TestName = "A rule for pages that are not there")]
    [TestCase("missing-translation:\n  - policy: refuse\n    folder: about", "SITE2004 F:12:5", TestName = "A rule with an unknown key")]
    public void A_wrong_setting_is_found(string line, string expected)
    {
        using var site = TestSite.Compared();
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")) + line);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected.Replace("F:", "data/site.yml:", StringComparison.Ordinal) }));
        Assert.That(site.Build().Diagnostics.SelectMany(d => d.Fixes).Select(f => f.Title.English), Is.Unique, "Nothing is offered twice.");
    }

    [Test]
    public void A_file_that_nothing_reads_is_found()
    {
        using var site = TestSite.Small().With("data/organizations.yml", "- id: a\n");

        Assert.That(site.Messages(), Does.Contain("SITE2203").And.Contain("did you mean “data/organisations.yml”?"));
    }

    [Test]
    public void A_language_without_its_file_is_found()
    {
        using var site = TestSite.Small();
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")).Replace("[pl, en]", "[pl, en, cs]", StringComparison.Ordinal));

        Assert.That(site.Messages(), Does.Contain("SITE5008: the file data/languages/cs.yml is missing"));
    }

    [Test]
    public void A_language_file_with_a_text_missing_names_it()
    {
        using var site = TestSite.Small();
        var english = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml"));
        site.With("data/languages/en.yml", english.Replace("  draft: ", "  draftt: ", StringComparison.Ordinal));

        Assert.That(site.Messages(), Does.Contain("unknown setting “draftt”").And.Contain("did you mean “draft”?").And.Not.Contain("missing"));
    }

    [Test]
    public void A_language_file_with_an_empty_text_or_a_wrong_locale_is_found()
    {
        using var site = TestSite.Small();
        var english = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml"));
        site.With("data/languages/en.yml", english.Replace("locale: en_GB", "locale: en-GB", StringComparison.Ordinal).Replace("  draft: ", "  draft: \"\" # ", StringComparison.Ordinal));

        Assert.That(site.Build().Diagnostics.Select(d => d.Code), Is.EquivalentTo(new[] { "SITE2006", "SITE5012" }));
    }

    [Test]
    public void An_interface_text_without_its_place_to_fill_in_is_found()
    {
        using var site = TestSite.Small();
        var english = File.ReadAllText(Path.Combine(Repository.Root, "data/languages/en.yml"));
        site.With("data/languages/en.yml", english.Replace("{page}", "{strona}", StringComparison.Ordinal));

        Assert.That(site.Messages(), Does.Contain("SITE5005: {page} is missing in the text"));
    }

    [Test]
    public void A_wrong_date_in_the_timeline_is_told_once_though_pages_use_it()
    {
        using var site = TestSite.Small()
            .With("data/timeline.yml", Timeline.Replace("2013-08", "08.2013", StringComparison.Ordinal))
            .WithPage("about.pl", "O nas", "Od {{when start}} do {{date start}}.");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE3001 data/timeline.yml:2:9" }));
    }

    [Test]
    public void A_date_that_is_not_known_can_not_be_written()
    {
        using var site = TestSite.Small()
            .With("data/timeline.yml", Timeline.Replace("2013-08", "unknown", StringComparison.Ordinal))
            .WithPage("about.pl", "O nas", "Było to {{when start}}.");

        Assert.That(site.Codes(), Is.EqualTo(new[] { "SITE3016 input/about.pl.md:6:9" }));
    }

    [Test]
    public void A_small_file_that_would_explode_is_refused()
    {
        using var site = TestSite.Small().With("data/aims.yml", new string('[', 2000));

        Assert.That(site.Messages(), Does.Contain("SITE2016"));
    }

    private static void Check(string file, string text, string expected)
    {
        using var site = TestSite.Small()
            .With("data/organisations.yml", Organisations)
            .With("data/timeline.yml", Timeline)
            .With("data/" + file, text);

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected.Replace("F:", $"data/{file}:", StringComparison.Ordinal) }));
    }

    [TestCase("[]", "SITE2006 data/site.yml:4:12")]
    [TestCase("[Polski]", "SITE5011 data/site.yml:4:13")]
    [TestCase("[pl, en, en]", "SITE3013 data/site.yml:4:21")]
    public void A_site_without_a_language_and_one_that_has_a_language_twice_are_told_so(string languages, string expected)
    {
        using var site = TestSite.Small();
        var settings = File.ReadAllText(Path.Combine(site.Root, "data/site.yml"));

        site.With("data/site.yml", settings.Replace("[pl, en]", languages, StringComparison.Ordinal));

        Assert.That(site.Codes(), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void Data_files_that_hold_nothing_are_as_good_as_none()
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "Tekst.\n\n{{roles}}\n\n{{aims}}");
        foreach (var name in new[] { "organisations", "roles", "figures", "timeline", "principles", "aims" }) site.With($"data/{name}.yml", "# nic");

        site.BuildClean();
    }
}
