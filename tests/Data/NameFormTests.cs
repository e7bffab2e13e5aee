using ChemSter.Site.Data;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Tests.Translations;

namespace ChemSter.Site.Tests.Data;

/// <summary>The forms of names: read from data, never made.</summary>
public sealed class NameFormTests
{
    private const string Names = """
        - id: las
          forms:
            pl: { nom: Zmyślony Las, loc: Zmyślonym Lesie, short: { nom: Las, loc: Lesie } }
            en: { full: Invented Forest, short: Forest }
          also: [ZL]
        - id: most
          forms:
            pl: Most
            en: Bridge
        """;

    private static readonly SiteData Data = TestData.With(("data/names.yml", Names));

    [TestCase("las", null, false, "Zmyślony Las")]
    [TestCase("las", "loc", false, "Zmyślonym Lesie")]
    [TestCase("las", "loc", true, "Lesie")]
    [TestCase("las", "gen", false, null)]
    [TestCase("most", "gen", false, "Most")]
    [TestCase("most", null, true, null)]
    public void A_form_is_the_one_that_the_data_has(string id, string? grammaticalCase, bool isShort, string? expected) =>
        Assert.That(Data.Name(id)!.Find(TestLanguages.Polish, grammaticalCase, isShort)?.Text.Text, Is.EqualTo(expected));

    [Test]
    public void An_organisation_is_a_name_too_and_keeps_its_own_where_a_language_has_none()
    {
        var azoty = TestData.Real.Name("azoty")!;

        Assert.That(azoty.Find(TestLanguages.Polish, "ins")!.Text.Text, Is.EqualTo("Grupą Azoty Zakładami Azotowymi Kędzierzyn S.A."));
        Assert.That(azoty.Find(TestLanguages.English)!, Has.Property(nameof(NameForm.Language)).EqualTo("pl"));
        Assert.That(TestData.Real.Name("kkpp")!.Find(TestLanguages.English)!.Text.Text, Is.EqualTo("Kędzierzyn-Koźle Industrial Park Sp. z o.o."));
    }

    [Test]
    public void All_cases_of_the_site_s_own_names_are_there()
    {
        foreach (var name in TestData.Real.Names)
        {
            foreach (var grammaticalCase in TestLanguages.Polish.Rules.Words.Cases.Where(c => c != "voc"))
            {
                Assert.That(name.Find(TestLanguages.Polish, grammaticalCase), Is.Not.Null, $"{name.Id} {grammaticalCase}");
            }
        }
    }

    [Test]
    public void A_case_that_the_language_does_not_have_is_an_unknown_key() => Assert.That(
        TestData.FindingsIn(("data/names.yml", "- id: las\n  forms:\n    pl: { nom: Las, lok: Lesie }\n    en: { full: Forest, gen: Forest’s }\n")),
        Is.EqualTo(new[] { "SITE2004 data/names.yml:3:21: unknown setting “lok”", "SITE2004 data/names.yml:4:25: unknown setting “gen”" }));

    [Test]
    public void Organisations_and_names_share_their_ids() => Assert.That(
        TestData.FindingsIn(("data/organisations.yml", "- id: las\n  name: Las\n"), ("data/names.yml", "- id: las\n  forms: { pl: Las, en: Forest }\n")),
        Is.EqualTo(new[] { "SITE3013 data/names.yml:1:3: the id “las” is already taken" }));
}
