using System.Buffers.Binary;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
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
        ["SITE4008"] = (site => site.With("input/most.heic", TestPictures.Photo(64, 48)[..40]), site => site.With("input/most.jpg", TestPictures.Photo(64, 48))),
        ["SITE4401"] = (site => site.With("input/most.jpg", TestPictures.Photo(900, 600)[..9000]), site => site.With("input/most.jpg", TestPictures.Photo(64, 48))),
        ["SITE4402"] = (site => site.With("input/most.png", Huge()), site => site.With("input/most.png", TestPictures.Photo(64, 48, ".png"))),
        ["SITE4403"] = (site => site.With("input/most.png", TestPictures.Photo(64, 48)), site => site.With("input/most.jpg", TestPictures.Photo(64, 48))),
        ["SITE4405"] = (site => WithCards(site).With("theme/fonts/firmowy.woff2", "wOF2"), site => WithCards(site)),
        ["SITE6001"] = (Plan, Plan),
        ["SITE6017"] = (site => site.With("input/about.pl.md", "---\ntitle: O nas\ndescription: Kim jesteśmy i czym się zajmujemy.\n---\n\n" + new string('a', 300_000)), null),
    };

    /// <summary>Codes whose mistake no sample can make, each with the finding that its page shows, and with what makes the mistake instead.</summary>
    public static IReadOnlyDictionary<string, (Diagnostic Finding, string MadeBy)> MadeElsewhere { get; } = new Dictionary<string, (Diagnostic, string)>
    {
        ["SITE1021"] = (FileProblems.Unreadable(new SourceText("input/most.jpg", "").Whole), "OtherMistakes, by files that another program holds"),
        ["SITE3015"] = (ValueProblems.NoClock(new SourceText("input/about.pl.md", "---\n").LineSpan(1)), "ClockTests, by a build without a day; samples are built for one"),
        ["SITE4404"] = (PictureProblems.NoLibrary(new SourceText("input/most.jpg", "").Whole), "NativeExecutableTests, by a copy of the program without libvips"),
    };

    /// <summary>Codes whose mistake can't be made in a small site, each with why and what tests it instead.</summary>
    public static IReadOnlyDictionary<string, string> NotMade { get; } = new Dictionary<string, string>
    {
        ["SITE9001"] = "a fault of the generator; one that could be made would be mended",
    };

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
}
