using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Terms;

/// <summary>Wording that a text must not have, whatever its source says.</summary>
public sealed class WordingToAvoidTests
{
    private static readonly TermCheck Check = new(RealSite.Real);

    [TestCase("A chemistry industry of its own.", "chemistry industry", "chemical industry")]
    [TestCase("It aims at intelligent specialisation.", "intelligent specialisation", "smart specialisation")]
    [TestCase("The Driving Committee met.", "Driving Committee", "Steering Committee")]
    [TestCase("Two intention letters were signed.", "intention letters", "letter of intent")]
    [TestCase("Chem-ster is a network.", "Chem-ster", "CHEM-STER")]
    [TestCase("About Chemster.", "Chemster", "CHEM-STER")]
    [TestCase("The Special Chemistry Cluster.", "Special Chemistry Cluster", "CHEM-STER Speciality Chemicals Cluster")]
    [TestCase("Our competencies.", "competencies", "competences")]
    [TestCase("In Kedzierzyn-Kozle.", "Kedzierzyn-Kozle", "Kędzierzyn-Koźle")]
    [TestCase("The rules of RODO.", "RODO", "GDPR")]
    [TestCase("Money for B+R.", "B+R", "R&D")]
    public void It_is_found_with_the_agreed_term(string english, string wording, string term)
    {
        var messages = Found(Versions.English(english));

        Assert.That(messages, Does.Contain($"warning SITE5402: we don’t write “{wording}” but “{term}”").And.Contain($"--> input/page.en.md:1:{english.IndexOf(wording, StringComparison.Ordinal) + 1}"));
        Assert.That(messages.Split("SITE5402"), Has.Length.EqualTo(2));
    }

    [Test]
    public void The_reason_is_told_where_there_is_one() =>
        Assert.That(Found(Versions.English("The rules of RODO.")), Does.Contain("write “GDPR” in the form that fits: only Polish readers know this abbreviation"));

    [Test]
    public void Data_and_front_matter_are_looked_at_too()
    {
        var page = Versions.English("---\ntitle: The chemistry industry\ndescription: A page.\n---\n\nText.");
        Assert.That(Found(page), Does.Contain("--> input/page.en.md:2:12"));

        var data = RealSite.OfData("data/timeline.yml", "en");
        var block = new TextBlock { Kind = BlockKind.Data, Key = "a.text", Text = "A chemistry industry.", Span = data.Blocks[0].Span, Content = data.Blocks[0].Content };
        Assert.That(Found(data with { Blocks = [block] }), Does.Contain("SITE5402"));
    }

    [TestCase("The chemical industry. Smart specialisation.")]
    [TestCase("Chemistry, industry and more.")]
    [TestCase("It is about chemistry. Industry comes later.")]
    [TestCase("The code `intention letter` and <https://example.org/intention-letter>.")]
    [TestCase("She said [intention letter]{lang=de}.")]
    [TestCase("CHEM-STER and the CHEM-STER Speciality Chemicals Cluster.")]
    [TestCase("In Kędzierzyn-Koźle.")]
    [TestCase("Steering and control; committees.")]
    [TestCase("The head of the table, an act of a play, a body of water, a seat in a park.")]
    public void Other_texts_are_left_alone(string english) => Assert.That(Found(Versions.English(english)), Is.Empty);

    [Test]
    public void A_legal_name_is_left_alone()
    {
        // Fictional: a firm whose name happens to hold a wording to avoid.
        var data = RealSite.WithGlossary("- id: letter\n  term: { pl: list, en: { preferred: letter, avoid: [moon letter] } }\n- id: firm\n  name: true\n  term: { pl: Moon Letter Works, en: Moon Letter Works }\n");
        var check = new TermCheck(data);

        Assert.That(RealSite.Messages(d => check.CheckAlone(Versions.English("Made by Moon Letter Works."), d)), Is.Empty);
        Assert.That(RealSite.Messages(d => check.CheckAlone(Versions.English("A moon letter."), d)), Does.Contain("SITE5402"));
    }

    [Test]
    public void A_source_is_held_to_the_wording_of_its_language_too() => Assert.That(Found(Versions.Read("Chemster.", TestLanguages.Polish)), Does.Contain("SITE5402"));

    private static string Found(TextVersion text) => RealSite.Messages(diagnostics => Check.CheckAlone(text, diagnostics));
}
