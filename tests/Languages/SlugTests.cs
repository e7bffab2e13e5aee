using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;
using CsCheck;

namespace ChemSter.Site.Tests.Languages;

public sealed class SlugTests
{
    [TestCase("Założyciele", "zalozyciele")]
    [TestCase("Zażółć gęślą jaźń", "zazolc-gesla-jazn")]
    [TestCase("Kędzierzyn-Koźle", "kedzierzyn-kozle")]
    [TestCase("  Misja i zasady!  ", "misja-i-zasady")]
    [TestCase("Za\u0307o\u0301łc\u0301", "zaolc")]
    [TestCase("2012–2013", "2012-2013")]
    [TestCase("Œuvre ß Ærø", "oeuvre-ss-aero")]
    [TestCase("→ ✓", "")]
    public void Polish_letters_are_folded(string text, string slug) =>
        Assert.That(Slug.From(text, TestLanguages.Polish.Folding), Is.EqualTo(slug));

    [Test]
    public void German_spells_its_umlauts_in_its_own_way() =>
        Assert.That(Slug.From("Größe und Übersicht", TestLanguages.German.Folding), Is.EqualTo("groesse-und-uebersicht"));

    [Test]
    public void Whatever_the_text_the_result_is_a_slug_or_nothing_and_stays_itself() =>
        Gen.String.Sample(text =>
        {
            var slug = Slug.From(text, TestLanguages.Polish.Folding);
            return (slug.Length == 0 || Slug.IsSlug(slug)) && Slug.From(slug, TestLanguages.Polish.Folding) == slug;
        });

    [TestCase("a--b")]
    [TestCase("-a")]
    [TestCase("A")]
    [TestCase("ł")]
    [TestCase("a/b")]
    [TestCase("..")]
    [TestCase("")]
    public void Anything_else_is_no_slug(string text) => Assert.That(Slug.IsSlug(text), Is.False);
}
