using ChemSter.Site.Tests.Mistakes;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>What a page can't show as text, such as a damaged picture, and a test has to put into the site for it.</summary>
internal static class ErrorPageArrangements
{
    /// <summary>By code: the mistake, and the remedy where it is more than what the page shows.</summary>
    public static IReadOnlyDictionary<string, (Action<TestSite> Mistake, Action<TestSite>? Remedy)> All { get; } = new Dictionary<string, (Action<TestSite>, Action<TestSite>?)>
    {
        ["SITE1017"] = (
            site => File.CreateSymbolicLink(Path.Combine(site.Root, "input/statut.pl.md"), Path.Combine(site.Root, "input/about.pl.md")),
            null),
        ["SITE2201"] = (site => site.Without("data/site.yml"), null),
        ["SITE4009"] = (Hall, Hall),
        ["SITE4406"] = (
            site => site.With("input/panorama.png", TestPictures.Drawing(6400, 20)),
            site => site.With("input/panorama.png", TestPictures.Drawing(640, 20))),
        ["SITE4407"] = (
            site => site.With("input/statut.pdf", AdviceMistakes.Pdf("")),
            site => site.With("input/statut.pdf", AdviceMistakes.Pdf("/Lang (pl-PL) /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) >>"))),
        ["SITE4409"] = (
            site => site.With("input/statut.pdf", "Dokument Worda."),
            site => site.With("input/statut.pdf", AdviceMistakes.Pdf("/Lang (pl-PL) /StructTreeRoot 5 0 R", "<< /Producer (Writer) /Title (Statut) >>"))),
        ["SITE4408"] = (site => site.With("input/album.zip", new byte[12_000_000]), site => site.With("input/album.zip", new byte[9_000_000])),
        ["SITE6001"] = (Plan, Plan),
        ["SITE6017"] = (site => site.With("input/about.pl.md", "---\ntitle: O nas\ndescription: Kim jesteśmy i czym się zajmujemy.\n---\n\n" + new string('a', 300_000)), null),
        ["SITE8002"] = (site => Map(site, 4_000_000), site => Map(site, 1_000)),
    };

    /// <summary>Codes whose mistake can't be made in a small site, each with why and what tests it instead.</summary>
    public static IReadOnlyDictionary<string, string> NotMade { get; } = new Dictionary<string, string>
    {
        ["SITE1021"] = "a file that is locked, which the system of the tests lets anyone read; OtherMistakes.A_file_that_another_program_holds_is_told",
        ["SITE3015"] = "samples are built for a given day; ClockTests",
        ["SITE4404"] = "a computer without libvips; NativeExecutableTests",
        ["SITE7005"] = "the page would hold what looks like a secret and be refused itself; MarkupMistakes.A_secret_is_found_wherever_it_stands",
        ["SITE8001"] = "a sample would have a gigabyte; AdviceMistakes.A_site_heavier_than_its_host_takes_is_told",
        ["SITE9001"] = "a fault of the generator; one that could be made would be mended",
    };

    private static void Hall(TestSite site) => site.With("input/hala.jpg", TestPictures.Photo(320, 200, ".jpg", TestPictures.OnItsSide));

    private static void Map(TestSite site, int bytes) =>
        site.With("input/mapa.svg", $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0{string.Concat(Enumerable.Repeat("h9v9", bytes / 4))}z"/></svg>""");

    private static void Plan(TestSite site) => site.With("input/plan.jpg", TestPictures.Photo(320, 200));
}
