using ChemSter.Site.Languages;
using ChemSter.Site.Tests.Support;
using CsCheck;

namespace ChemSter.Site.Tests.Languages;

public sealed class InflectionTests
{
    [TestCase("klaster klastra klastrowi klastrem klastrze klastry klastrów klastrom klastrami klastrach")]
    [TestCase("Koźle Koźla Koźlu Koźlem")]
    [TestCase("Kędzierzyn Kędzierzyna Kędzierzynowi Kędzierzynem Kędzierzynie")]
    [TestCase("spółka spółki spółce spółkę spółką spółek spółkom spółkami spółkach")]
    [TestCase("członek członka członkowi członkiem członku członkowie członków członkom członkami członkach")]
    [TestCase("rada rady radzie radę radą rad radom radami radach")]
    [TestCase("porozumienie porozumienia porozumieniu porozumieniem porozumień porozumieniom porozumieniami porozumieniach")]
    [TestCase("innowacyjność innowacyjności innowacyjnością")]
    [TestCase("podmiot podmiotu podmiotowi podmiotem podmiocie podmioty podmiotów podmiotom podmiotami podmiotach")]
    [TestCase("zgromadzenie zgromadzenia zgromadzeniu zgromadzeniem zgromadzeń")]
    [TestCase("uczestnik uczestnika uczestnikowi uczestnikiem uczestniku uczestnicy uczestników uczestnikom uczestnikami uczestnikach")]
    [TestCase("przedsiębiorstwo przedsiębiorstwa przedsiębiorstwu przedsiębiorstwem przedsiębiorstwie przedsiębiorstw przedsiębiorstwom przedsiębiorstwami")]
    [TestCase("jednostka jednostki jednostce jednostkę jednostką jednostek jednostkom jednostkami jednostkach")]
    [TestCase("instytucja instytucji instytucję instytucją instytucje instytucjom instytucjami instytucjach")]
    [TestCase("sieć sieci siecią sieciom sieciami sieciach")]
    [TestCase("chemia chemii chemię chemią chemio")]
    [TestCase("przemysł przemysłu przemysłowi przemysłem przemyśle przemysły przemysłów")]
    [TestCase("chemiczny chemicznego chemicznemu chemicznym chemiczna chemicznej chemiczną chemiczne chemicznych chemicznymi chemiczni")]
    [TestCase("lider lidera liderowi liderem liderze liderzy liderów liderom liderami liderach")]
    [TestCase("biuro biura biuru biurem biurze biur biurom biurami biurach")]
    [TestCase("park parku parkowi parkiem parki parków parkom parkami")]
    [TestCase("przewaga przewagi przewadze przewagę przewagą przewag")]
    [TestCase("uchwała uchwały uchwale uchwałę uchwałą uchwał uchwałami")]
    [TestCase("ośrodek ośrodka ośrodkowi ośrodkiem ośrodku ośrodki ośrodków ośrodkami")]
    [TestCase("kapitał kapitału kapitałowi kapitałem kapitale")]
    [TestCase("miasto miasta miastu miastem mieście miast")]
    [TestCase("kościół kościoła kościele kościołem")]
    [TestCase("system systemu systemowi systemem systemie systemy systemów systemom systemami")]
    [TestCase("błąd błędu błędem błędzie błędy błędów błędami")]
    [TestCase("centrum centra centrów centrom centrami")]
    [TestCase("składka składki składce składkę składek")]
    [TestCase("usługa usługi usłudze usługę usług usługami")]
    public void All_forms_of_a_Polish_word_have_one_stem(string forms) => AssertOneStem(TestLanguages.Polish, forms);

    [TestCase("klaster klasa")]
    [TestCase("chemia chemiczny chemikalia")]
    [TestCase("członek członkostwo")]
    [TestCase("rada rola radca")]
    [TestCase("porozumienie rozumienie")]
    [TestCase("statut status")]
    [TestCase("spółka współpraca")]
    public void Different_Polish_words_keep_different_stems(string words) => AssertDifferentStems(TestLanguages.Polish, words);

    [TestCase("entity entities entity’s entities’")]
    [TestCase("cluster clusters cluster's CLUSTERS")]
    [TestCase("company companies company’s")]
    [TestCase("branch branches")]
    [TestCase("process processes")]
    [TestCase("competence competences")]
    [TestCase("statutes statute")]
    public void All_forms_of_an_English_word_have_one_stem(string forms) => AssertOneStem(TestLanguages.English, forms);

    [TestCase("status state")]
    [TestCase("cluster clustering")]
    [TestCase("competence competency")]
    [TestCase("business busy")]
    public void Different_English_words_keep_different_stems(string words) => AssertDifferentStems(TestLanguages.English, words);

    [TestCase("Verband Verbandes Verbands Verbände Verbänden")]
    [TestCase("Mitglied Mitglieder Mitgliedern Mitglieds")]
    [TestCase("Ergebnis Ergebnisse Ergebnissen Ergebnisses")]
    [TestCase("Werkstatt Werkstätten")]
    [TestCase("Gründung Gründungen")]
    public void All_forms_of_a_German_word_have_one_stem(string forms) => AssertOneStem(TestLanguages.German, forms);

    [Test]
    public void A_language_without_rules_ignores_case_and_marks_only() =>
        Assert.That(Inflection.None.Stem("Čtenářů"), Is.EqualTo("ctenaru"));

    [Test]
    public void Any_text_has_a_stem_that_begins_as_it_does() =>
        Gen.String[1, 80].Sample(word =>
        {
            foreach (var language in new[] { TestLanguages.Polish, TestLanguages.English, TestLanguages.German })
            {
                var stem = language.Rules.Words.Inflection.Stem(word);
                if (stem.Length > 2 * Inflection.LongestWord) return false;
                if (word.All(char.IsAsciiLetterLower) && stem[0] != word[0]) return false;
            }

            return true;
        });

    private static void AssertOneStem(Language language, string forms) =>
        Assert.That(forms.Split(' ').Select(f => f.TrimEnd('’')).Select(f => language.Rules.Words.Inflection.Stem(f)).Distinct().ToList(), Has.Count.EqualTo(1), string.Join(' ', forms.Split(' ').Select(f => language.Rules.Words.Inflection.Stem(f))));

    private static void AssertDifferentStems(Language language, string words) =>
        Assert.That(words.Split(' ').Select(w => language.Rules.Words.Inflection.Stem(w)), Is.Unique);
}
