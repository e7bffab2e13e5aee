namespace ChemSter.Site.Tests.Output;

/// <summary>Dates and numbers as each language writes them, at the precision that is known.</summary>
public sealed class WordsTests
{
    [TestCase("historia/index.html", "sierpień 2013")]
    [TestCase("en/history/index.html", "August 2013")]
    public void The_founding_of_the_cluster_stands_in_its_chronology(string file, string words)
    {
        var founded = WholeSite.Real.Page(file).Main.QuerySelector("#timeline-founded")!;
        Assert.That(ReadText.Of(founded.QuerySelector("time[datetime='2013-08']")!), Is.EqualTo(words));
        Assert.That(founded.ClassList, Does.Contain("founding"));
    }

    [TestCase("index.html", "20 podmiotów", "stan na: Inauguracyjne Zgromadzenie Członków")]
    [TestCase("en/index.html", "20 entities", "as of: Inaugural Assembly of Members")]
    public void The_size_of_the_agreement_never_stands_without_its_moment(string file, string words, string moment)
    {
        var text = ReadText.Of(WholeSite.Real.Page(file).Main.QuerySelector("dl.figures")!);
        Assert.That(text, Does.EndWith($"{words} {moment}"));
    }

    [TestCase("zalozyciele/index.html", "Porozumienie o współpracy skupiało wówczas 20 podmiotów.")]
    [TestCase("en/founders/index.html", "At that moment the cooperation agreement brought together 20 entities.")]
    [TestCase("o-klastrze/index.html", "Klaster założono w sierpniu 2013 roku.")]
    [TestCase("en/about/index.html", "The cluster was founded in August 2013.")]
    [TestCase("historia/index.html", "Klaster nabierał kształtu w latach 2012–2013, w licznych")]
    [TestCase("en/history/index.html", "The cluster took shape from 2012 to 2013, in many")]
    public void Facts_stand_in_sentences_of_the_real_site(string file, string sentence) =>
        Assert.That(ReadText.Of(WholeSite.Real.Page(file).Main), Does.Contain(sentence));

    [TestCase("first-idea", "2008", "2008", "2008", "2008")]
    [TestCase("talks", null, "2009–2010", "2009–2010", "2009–2010")]
    [TestCase("founded", "2011-04-01", "1 kwietnia 2011", "1 April 2011", "1. April 2011")]
    [TestCase("festival", "2014-05", "maj 2014", "May 2014", "Mai 2014")]
    [TestCase("repainting", null, "marzec 2015–wrzesień 2015", "March 2015–September 2015", "März 2015–September 2015")]
    [TestCase("great-forgetting", null, "data nieznana", "date not known", "Datum unbekannt")]
    public void A_chronology_gives_dates_as_precisely_as_they_are_known(string id, string? iso, string polish, string english, string german)
    {
        foreach (var (file, words) in new[] { ("o-sieci", polish), ("en/about", english), ("de/ueber-uns", german) })
        {
            var date = WholeSite.Fictional.Page($"{file}/index.html").Main.QuerySelector($"#timeline-{id} .date")!;
            Assert.That((ReadText.Of(date), date.QuerySelector("time")?.GetAttribute("datetime")), Is.EqualTo((words, iso)), file);
        }
    }

    [TestCase("o-sieci", "Pierwszy pomysł pojawił się w 2008 roku, rozmowy trwały w latach 2009–2010, a święto odbyło się w maju 2014 roku.")]
    [TestCase("en/about", "The first idea came in 2008, talks went on from 2009 to 2010, and the festival was held in May 2014.")]
    [TestCase("de/ueber-uns", "Die erste Idee kam im Jahr 2008, Gespräche gab es von 2009 bis 2010, und das Fest war im Mai 2014.")]
    [TestCase(".", "Sieć założono 1 kwietnia 2011 roku.")]
    [TestCase("de", "Das Netz wurde am 1. April 2011 gegründet.")]
    [TestCase("podmioty", "Mapy strzegł 1 smok. Świeciły 3 latarnie, stało 5 mostów, widać było 22 wyspy. Opowiedziano 1500 opowieści i zapisano 15 000 stron.")]
    [TestCase("en/organisations", "The map was guarded by 1 dragon. There were 3 lanterns alight, 5 bridges standing and 22 islands in sight; 1,500 stories were told and 15,000 pages written.")]
    [TestCase("de/organisationen", "Erzählt wurden 1.500 Geschichten, beschrieben 15.000 Seiten.")]
    public void Dates_and_numbers_stand_in_sentences_of_the_fictional_site(string folder, string sentence) =>
        Assert.That(ReadText.Of(WholeSite.Fictional.Page(folder == "." ? "index.html" : $"{folder}/index.html").Main), Does.Contain(sentence));

    [TestCase("o-sieci", "2019", "2019")]
    [TestCase("en/about/team", "2019-05", "May 2019")]
    [TestCase("o-sieci/zespol/historia", "2019-05-17", "17 maja 2019")]
    [TestCase("de/ueber-uns/team/geschichte", "2019-05-17", "17. Mai 2019")]
    public void A_page_gives_its_own_date(string folder, string iso, string words)
    {
        var time = WholeSite.Fictional.Page($"{folder}/index.html").Main.QuerySelector(".page-head .date time")!;
        Assert.That((time.GetAttribute("datetime"), ReadText.Of(time)), Is.EqualTo((iso, words)));
    }

    [TestCase("podmioty", "pl")]
    [TestCase("en/organisations", "en")]
    [TestCase("de/organisationen", "de")]
    public void Organisations_stand_in_the_order_of_the_page_s_alphabet(string folder, string language)
    {
        string[] names = language == "pl"
            ? ["Ährenhof", "Akademia", "Azot", "Cytra", "„Ćma", "Example", "Gmina", "Instytut", "Lipa", "Łąka", "Musterbund", "Ząb"]
            : ["Ährenhof", "Akademia", "Azot", "„Ćma", "Cytra", "Example", "Gmina", "Instytut", "Łąka", "Lipa", "Musterbund", "Ząb"];
        var shown = WholeSite.Fictional.Page($"{folder}/index.html").Main.QuerySelectorAll("ul.organisations > li > h3").Select(h => ReadText.Of(h).Split(' ')[0]);
        Assert.That(shown, Is.EqualTo(names));
    }
}
