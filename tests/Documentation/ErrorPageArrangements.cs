using System.Buffers.Binary;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Tests.Mistakes;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>What a page can't show as text, such as a damaged picture, and a test has to put into the site for it.</summary>
internal static class ErrorPageArrangements
{
    /// <summary>By code: the mistake, and the remedy where it is more than what the page shows.</summary>
    public static IReadOnlyDictionary<string, (Action<TestSite> Mistake, Action<TestSite>? Remedy)> All { get; } = new Dictionary<string, (Action<TestSite>, Action<TestSite>?)>
    {
        ["SITE1007"] = (site => site.With("input/about.pl.md", "---\r\ntitle: O nas\r\ndescription: Kim jesteśmy i czym się zajmujemy.\r\nslug: o-nas\r\n---\n\nTekst o nas.\n"), null),
        ["SITE1017"] = (
            site => File.CreateSymbolicLink(Path.Combine(site.Root, "input/statut.pl.md"), Path.Combine(site.Root, "input/about.pl.md")),
            null),
        ["SITE1023"] = (site => Large(site, "input/film.zip", 120_000_000), null),
        ["SITE2042"] = (site => site.With("data/languages/en.yml", TestLanguages.Without("news", "en")), null),
        ["SITE2201"] = (site => site.Without("data/site.yml"), null),
        ["SITE2362"] = (Rules, Rules),
        ["SITE2363"] = (Rules, Rules),
        ["SITE4008"] = (site => site.With("input/most.heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[16]]), site => site.With("input/most.jpg", TestPictures.Photo(64, 48))),
        ["SITE4401"] = (site => site.With("input/most.jpg", TestPictures.Photo(900, 600)[..9000]), site => site.With("input/most.jpg", TestPictures.Photo(64, 48))),
        ["SITE4402"] = (site => site.With("input/most.png", Huge()), site => site.With("input/most.png", TestPictures.Photo(64, 48, ".png"))),
        ["SITE4403"] = (site => site.With("input/most.png", TestPictures.Photo(64, 48)), site => site.With("input/most.jpg", TestPictures.Photo(64, 48))),
        ["SITE4405"] = (site => WithCards(site).With("theme/fonts/firmowy.woff2", "wOF2"), site => WithCards(site)),
        ["SITE4009"] = (Hall, Hall),
        ["SITE4406"] = (
            site => site.With("input/panorama.png", TestPictures.Drawing(6400, 20)),
            site => site.With("input/panorama.png", TestPictures.Drawing(640, 20))),
        ["SITE4407"] = (
            site => site.With("input/statut.pdf", AdviceMistakes.Pdf("")),
            site => site.With("input/statut.pdf", AdviceMistakes.Pdf("/Lang (pl-PL) /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) >>"))),
        ["SITE7010"] = (_ => { }, site => site.With("input/kalkulator.zip", new byte[10_000])),
        ["SITE7030"] = (
            site => site.With("input/statut.pdf", AdviceMistakes.Pdf("/Lang (pl-PL) /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) /Author (Jan Nikt) >>")),
            site => site.With("input/statut.pdf", AdviceMistakes.Pdf("/Lang (pl-PL) /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) >>"))),
        ["SITE4409"] = (
            site => site.With("input/statut.pdf", "Dokument Worda."),
            site => site.With("input/statut.pdf", AdviceMistakes.Pdf("/Lang (pl-PL) /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) >>"))),
        ["SITE4408"] = (site => site.With("input/album.zip", new byte[12_000_000]), site => site.With("input/album.zip", new byte[9_000_000])),
        ["SITE5208"] = (PlanAndMap, Plan),
        ["SITE6001"] = (Plan, Plan),
        ["SITE6017"] = (site => site.With("input/about.pl.md", "---\ntitle: O nas\ndescription: Kim jesteśmy i czym się zajmujemy.\n---\n\n" + new string('a', 300_000)), null),
        ["SITE7013"] = (
            site => site.With("input/about.pl.md", $"---\ntitle: O nas\ndescription: Kim jesteśmy i czym się zajmujemy.\nslug: o-nas\n---\n\n![Nasz zakład](data:image/png;base64,{new string('a', 6000)})\n"),
            site => site.With("input/zaklad.jpg", TestPictures.Photo(320, 200))),
        ["SITE8002"] = (site => Map(site, 4_000_000), site => Map(site, 1_000)),
    };

    /// <summary>Codes whose mistake no sample can make, each with the finding that its page shows, if it shows one, and with what makes the mistake instead.</summary>
    public static IReadOnlyDictionary<string, (Diagnostic? Finding, string MadeBy)> MadeElsewhere { get; } = new Dictionary<string, (Diagnostic?, string)>
    {
        ["SITE1021"] = (FileProblems.Unreadable(new SourceText("input/most.jpg", "").Whole), "OtherMistakes, by files that another program holds"),
        ["SITE1024"] = (FileProblems.NotAFile(new SourceText("input/most.jpg", "").Whole), "SourceFileTests, by a pipe, which Windows doesn't have"),
        ["SITE2320"] = (ChartProblems.NoTexts(new SourceText("input/about.pl.md", "\n\n\n\n\n{{composition}}\n").Span(5, 20), "pl"), "CompositionTests, by a language without that section"),
        ["SITE3015"] = (ValueProblems.NoClock(new SourceText("input/about.pl.md", "---\n").LineSpan(1)), "ClockTests, by a build without a day; samples are built for one"),
        ["SITE4404"] = (PictureProblems.NoLibrary(new SourceText("input/most.jpg", "").Whole), "NativeExecutableTests, by a copy of the program without libvips"),
        ["SITE5704"] = (ExchangeProblems.TooLarge(new SourceText("en.xlf", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").LineSpan(1)), "HostileFileTests, by files of more characters or levels than are read"),
        ["SITE5718"] = (ExchangeProblems.AnchorUnknown(new SourceText("input/links.en.md", "\n\n\n\n\n\n{{todo}} [Niżej](#dzial)\n").Span(23, 29), "#dzial"), "TranslateExchangeCommandTests, by translate start"),
        ["SITE7005"] = (null, "MarkupMistakes; the page would hold what looks like a secret and be refused itself"),
        ["SITE9002"] = (null, "StrangerTests; a sample has no output folder"),
        ["SITE8001"] = (null, "AdviceMistakes; a sample would have a gigabyte"),
    };

    /// <summary>Codes whose mistake can't be made in a small site, each with why and what tests it instead.</summary>
    public static IReadOnlyDictionary<string, string> NotMade { get; } = new Dictionary<string, string>
    {
        ["SITE9001"] = "a fault of the generator; one that could be made would be mended",
    };

    // It takes no room on the disk.
    private static void Large(TestSite site, string path, long length)
    {
        using var file = new FileStream(Path.Combine(site.Root, path), FileMode.Create);
        file.SetLength(length);
    }

    private static void Rules(TestSite site) => site.With("input/rules.csv", "a,b\n").WithPage("about.pl", "O nas", "[Regulamin](rules.csv)", "slug: o-nas");

    private static void Hall(TestSite site) => site.With("input/hala.jpg", TestPictures.Photo(320, 200, ".jpg", TestPictures.OnItsSide));

    private static void Map(TestSite site, int bytes) =>
        site.With("input/mapa.svg", $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0{string.Concat(Enumerable.Repeat("h9v9", bytes / 4))}z"/></svg>""");

    private static void Plan(TestSite site) => site.With("input/plan.jpg", TestPictures.Photo(320, 200));

    // A picture whose header promises more pixels than anyone can work with.
    private static byte[] Huge()
    {
        var png = TestPictures.Photo(64, 48, ".png");
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 30_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 20_000);
        return png;
    }

    private static TestSite WithCards(TestSite site) =>
        site.With("data/site.yml", File.ReadAllText(Path.Combine(site.Root, "data/site.yml")).Replace("social-cards: false", "social-cards: true", StringComparison.Ordinal));

    private static void PlanAndMap(TestSite site)
    {
        Plan(site);
        site.With("input/map.jpg", TestPictures.Photo(200, 320));
    }
}
