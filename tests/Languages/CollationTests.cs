using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Languages;

public sealed class CollationTests
{
    private static readonly string[] PolishOrder =
    [
        "Ananas", "Azot", "Ąb", "Cent", "Czas", "Ćma", "Lublin", "Łódź", "Sopot", "Śnieg", "Zebra", "Źrebak", "Żaba",
    ];

    [Test]
    public void Polish_letters_come_behind_their_base_letters() =>
        Assert.That(PolishOrder.Reverse().Order(TestLanguages.Polish.Collation), Is.EqualTo(PolishOrder));

    [Test]
    public void English_sorts_foreign_letters_with_their_base_letters() =>
        Assert.That(
            new[] { "Cytra", "Ćma", "Azot", "Ąb", "Zebra", "Żaba" }.Order(TestLanguages.English.Collation),
            Is.EqualTo(new[] { "Ąb", "Azot", "Ćma", "Cytra", "Żaba", "Zebra" }));

    [Test]
    public void German_sorts_umlauts_with_their_base_letters() =>
        Assert.That(new[] { "Azot", "Ährenhof", "Ahrenhof" }.Order(TestLanguages.German.Collation), Is.EqualTo(new[] { "Ahrenhof", "Ährenhof", "Azot" }));

    [Test]
    public void Quotation_marks_and_blanks_are_passed_over() =>
        Assert.That(new[] { "Bis", "„Azot”", "A zet" }.Order(TestLanguages.Polish.Collation), Is.EqualTo(new[] { "A zet", "„Azot”", "Bis" }));
}
