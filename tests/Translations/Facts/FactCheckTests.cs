using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations;

/// <summary>What an editor is told where values differ, and where nothing is told though the wording does.</summary>
public sealed class FactCheckTests
{
    [TestCase("Skupia dwudziestu podmiotów.", "It brings together twenty entities.")]
    [TestCase("Skupia dwudziestu podmiotów.", "It brings together 20 entities.")]
    [TestCase("W latach 2012–2013 trwały prace.", "Work went on from 2012 to 2013.")]
    [TestCase("W latach 2012–2013 trwały prace.", "The work of 2012–13.")]
    [TestCase("W latach 2012–2013 trwały prace.", "Work began in 2012 and ended in 2013.")]
    [TestCase("Zwiększono go dwa razy.", "It was doubled twice.")]
    [TestCase("Zwiększono go dwa razy.", "It was raised twice.")]
    [TestCase("Oba instytuty się zgodziły.", "Both institutes agreed.")]
    [TestCase("Oba instytuty się zgodziły.", "The two institutes agreed.")]
    [TestCase("To jeden z celów.", "It is one of the aims.")]
    [TestCase("To jeden z celów.", "It is an aim.")]
    [TestCase("Pierwszy etap trwał 2 lata.", "The first stage took two years.")]
    [TestCase("Najpierw powstał plan.", "First a plan was made.")]
    [TestCase("Kilkanaście podmiotów.", "A dozen entities.")]
    [TestCase("2. posiedzenie Rady", "The second meeting of the Council")]
    [TestCase("Wzięło udział 118 756,85 zł.", "PLN 118,756.85 took part.")]
    [TestCase("Wzrost o 65 proc.", "A rise of 65%")]
    [TestCase("Dwudziestoletni plan", "A twenty-year plan")]
    [TestCase("plan 2-letni", "a two-year plan")]
    [TestCase("Budżet 1,5 mld zł.", "A budget of PLN 1.5 billion.")]
    [TestCase("Budżet 1500 zł.", "A budget of PLN 1,500.")]
    [TestCase("2013 osób", "2,013 people")]
    [TestCase("Otwarte od godz. 8 do 16.", "Open from 8 a.m. to 4 p.m.")]
    [TestCase("Spotkanie o 14.30.", "The meeting is at 2:30 p.m.")]
    [TestCase("Rozporządzenie (WE) nr 1907/2006", "Regulation (EC) No 1907/2006")]
    [TestCase("Wersja v3", "Version 3")]
    [TestCase("Uruchom wersję 1.20.", "Run version 1.20.")]
    [TestCase("Działka 2 ha.", "A plot of two hectares.")]
    [TestCase("W roku 2013 {{fact entities}}.", "In 2013 there were twenty entities.")]
    [TestCase("Założony {{when founded}}.", "Founded in August 2013.")]
    [TestCase("XX-wieczny budynek", "a 20th-century building")]
    [TestCase("Sto osób", "A hundred people")]
    [TestCase("Ponad milion ton.", "More than a million tonnes.")]
    [TestCase("Przełom XIX i XX wieku.", "The turn of the 20th century.")]
    [TestCase("12 i 14 sierpnia 2013 r.", "on August 12 and 14, 2013")]
    public void The_same_said_otherwise_is_no_finding(string polish, string english)
    {
        Assert.That(FactTexts.Between("Tekst: " + polish, "Text: " + english), Is.Empty);
        Assert.That(FactTexts.Between(Versions.English("Text: " + english), Versions.Polish("Tekst: " + polish)), Is.Empty);
    }

    [TestCase("Założony w sierpniu 2013 roku.", "Founded in August 2014.", "SITE5301 input/page.en.md:1:12 the date differs from the source: “August 2014” instead of “sierpniu 2013 roku”")]
    [TestCase("Założony w 2013 roku.", "Founded in 2014.", "SITE5301 input/page.en.md:1:12 the date differs from the source: “2014” instead of “2013 roku”")]
    [TestCase("W latach 2012–2013 trwały prace.", "Work went on from 2012 to 2014.", "SITE5301 input/page.en.md:1:19 the date differs from the source: “2012 to 2014” instead of “2012–2013”")]
    [TestCase("Założony 19 sierpnia 2013 r.", "Founded in August 2013.", "SITE5302 input/page.en.md:1:12 the date is less or more precise than in the source: “August 2013” instead of “19 sierpnia 2013 r.”")]
    [TestCase("Założony w sierpniu 2013 roku.", "Founded then.", "SITE5301 input/page.en.md:1:1 the translation lacks the date “sierpniu 2013 roku”")]
    [TestCase("Założony wtedy.", "Founded in 2013.", "SITE5301 input/page.en.md:1:12 the source has no date “2013”")]
    [TestCase("Spotkanie o godz. 14.", "The meeting is at 3 pm.", "SITE5304 input/page.en.md:1:19 the time differs from the source: “3 pm” instead of “14”")]
    [TestCase("Skupia dwudziestu podmiotów.", "It brings together 21 entities.", "SITE5305 input/page.en.md:1:20 the number differs from the source: “21” instead of “dwudziestu”")]
    [TestCase("Skupia dwudziestu podmiotów.", "It brings together two entities.", "SITE5305 input/page.en.md:1:20 the number differs from the source: “two” instead of “dwudziestu”")]
    [TestCase("Trzy zadania.", "Four tasks.", "SITE5305 input/page.en.md:1:1 the number differs from the source: “Four” instead of “Trzy”")]
    [TestCase("Trzecia edycja.", "The fourth edition.", "SITE5305 input/page.en.md:1:5 the number differs from the source: “fourth” instead of “Trzecia”")]
    [TestCase("Skupia 118,5 jednostek.", "It joins 118.6 units.", "SITE5305 input/page.en.md:1:10 the number differs from the source: “118.6” instead of “118,5”")]
    [TestCase("Udział 65%.", "A share of 56%.", "SITE5306 input/page.en.md:1:12 the percentage differs from the source: “56%” instead of “65%”")]
    [TestCase("Wzrost o 3%.", "A rise of 3 percentage points.", "SITE5306 input/page.en.md:1:11 the percentage differs from the source: “3 percentage points” instead of “3%”")]
    [TestCase("Budżet 20 tys. zł.", "A budget of PLN 20 million.", "SITE5320 input/page.en.md:1:13 the amount differs from the source: “PLN 20 million” instead of “20 tys. zł”")]
    [TestCase("Budżet 20 zł.", "A budget of EUR 20.", "SITE5320 input/page.en.md:1:13 the amount differs from the source: “EUR 20” instead of “20 zł”")]
    [TestCase("Droga ma 12 km.", "The road is 12 m long.", "SITE5321 input/page.en.md:1:13 the quantity differs from the source: “12 m” instead of “12 km”")]
    [TestCase("Rozporządzenie (WE) nr 1907/2006", "Regulation (EC) No 1908/2006", "SITE5322 input/page.en.md:1:20 the number or symbol differs from the source: “1908/2006” instead of “1907/2006”")]
    [TestCase("Benzen, 71-43-2.", "Benzene, 71-43-3.", "SITE5322 input/page.en.md:1:10 the number or symbol differs from the source: “71-43-3” instead of “71-43-2”")]
    [TestCase("Etylen, C₂H₄.", "Ethylene, C2H6.", "SITE5322 input/page.en.md:1:11 the number or symbol differs from the source: “C2H6” instead of “C₂H₄”")]
    [TestCase("Było 1,500 osób.", "There were 1,500 people.", "SITE5323 input/page.en.md:1:12 “1,500” means 1500 in this language, and “1,500” in the source means 1.5")]
    [TestCase("Było 1500 osób.", "There were 1.500 people.", "SITE5323 input/page.en.md:1:12 “1.500” means 1.5 in this language, and “1500” in the source means 1500")]
    [TestCase("Budżet 2 biliony.", "A budget of 2 billion.", "SITE5324 input/page.en.md:1:13 “2 billion” is 2000000000, but “2 biliony” in the source is 2000000000000")]
    public void A_difference_is_told_once_at_its_place(string polish, string english, string finding) =>
        Assert.That(FactTexts.Between(polish, english), Is.EqualTo(new[] { finding }));

    [Test]
    public void A_finding_names_the_place_in_the_other_file_and_what_to_do()
    {
        var found = FactTexts.DiagnosticsBetween(Versions.Polish("Założony w *sierpniu* 2013 roku."), Versions.English("Founded in 2014."))[0];

        Assert.That(found.Severity, Is.EqualTo(Severity.Error));
        Assert.That(found.Related[0].Span.Text, Is.EqualTo("sierpniu* 2013 roku"));
        Assert.That(found.Related[0].Span.File, Is.EqualTo("input/page.pl.md"));
        Assert.That(found.Message.Polish, Is.EqualTo("inna data niż w źródle: „2014” zamiast „sierpniu 2013 roku”"));
        Assert.That(found.Help!.Value.Polish, Is.EqualTo("popraw tę wersję, która się myli"));
        Assert.That(found.Token, Is.Not.Null);
    }

    [Test]
    public void What_went_over_to_the_next_paragraph_is_no_finding()
    {
        Assert.That(FactTexts.Between("W 2012 r. i w 2013 r.\n\nPotem.", "In 2012.\n\nThen, in 2013."), Is.Empty);
        Assert.That(FactTexts.Between("W 2012 r. i w 2013 r.\n\nA.\n\nB.", "In 2012.\n\nA.\n\nThen, in 2013."), Has.Length.EqualTo(2));
    }

    [Test]
    public void Values_exchanged_between_items_are_two_findings() =>
        Assert.That(FactTexts.Between("- Osób: 15\n- Firm: 26", "- People: 26\n- Firms: 15"), Has.Length.EqualTo(2));

    [Test]
    public void Blocks_without_counterpart_are_left_to_the_structure() =>
        Assert.That(FactTexts.Between("W 2012 r.\n\nW 2013 r.", "In 2012."), Is.Empty);

    [TestCase("W poniedziałek, 19 sierpnia 2013 r.", "")]
    [TestCase("We wtorek 19 sierpnia 2013 r.", "SITE5303 1:4 “19 sierpnia 2013 r.” is not a “wtorek”; correct the weekday or the date; that day is “poniedziałek”")]
    [TestCase("19 sierpnia 2013 (wtorek)", "SITE5303 1:19 “19 sierpnia 2013” is not a “wtorek”; correct the weekday or the date; that day is “poniedziałek”")]
    [TestCase("We wtorek i 19 sierpnia 2013 r.", "")]
    [TestCase("We wtorek, dnia 20 sierpnia 2013 r.", "")]
    public void A_weekday_belongs_to_its_date(string text, string finding) =>
        Assert.That(string.Join('\n', FactTexts.In(Versions.Polish(text))), Is.EqualTo(finding));

    [Test]
    public void A_weekday_belongs_to_its_date_in_every_language()
    {
        Assert.That(FactTexts.In(Versions.English("On Monday, 19 August 2013")), Is.Empty);
        Assert.That(FactTexts.In(Versions.English("On Tuesday, August 19, 2013")), Has.Length.EqualTo(1));
        Assert.That(FactTexts.In(Versions.German("Am Dienstag, dem 19. August 2013")), Has.Length.EqualTo(1));
        Assert.That(FactTexts.In(Versions.German("Montag, 19.8.2013")), Is.Empty);
    }

    private static IEnumerable<TestCaseData> Translations =>
        from root in new[] { Repository.Root, Repository.FictionalSite }
        from file in Directory.EnumerateFiles(Path.Combine(root, "input"), "*.pl.md", SearchOption.AllDirectories)
        from code in new[] { "en", "de" }
        let other = file[..^"pl.md".Length] + code + ".md"
        where File.Exists(other)
        select new TestCaseData(file, other, code).SetArgDisplayNames(Path.GetRelativePath(root, other));

    [TestCaseSource(nameof(Translations))]
    public void Nothing_is_found_on_the_pages_of_both_sites(string file, string other, string code)
    {
        var polish = Versions.Polish(File.ReadAllText(file));
        var translation = Versions.Read(File.ReadAllText(other), code == "en" ? TestLanguages.English : TestLanguages.German);
        Assert.That(FactTexts.DiagnosticsOf(new TextPair(polish, translation, BlockAligner.Align(polish, translation))).Select(d => $"{d.Span.From.Line} {d.Message.English}"), Is.Empty);
        Assert.That(FactTexts.In(polish).Concat(FactTexts.In(translation)), Is.Empty);
    }
}
