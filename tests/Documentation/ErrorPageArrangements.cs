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
        ["SITE6001"] = (Plan, Plan),
        ["SITE6017"] = (site => site.With("input/about.pl.md", "---\ntitle: O nas\ndescription: Kim jesteśmy i czym się zajmujemy.\n---\n\n" + new string('a', 300_000)), null),
    };

    /// <summary>Codes whose mistake can't be made in a small site, each with why and what tests it instead.</summary>
    public static IReadOnlyDictionary<string, string> NotMade { get; } = new Dictionary<string, string>
    {
        ["SITE1021"] = "a file that is locked, which the system of the tests lets anyone read; OtherMistakes.A_file_that_another_program_holds_is_told",
        ["SITE3015"] = "samples are built for a given day; ClockTests",
        ["SITE4404"] = "a computer without libvips; NativeExecutableTests",
        ["SITE9001"] = "a fault of the generator; one that could be made would be mended",
    };

    private static void Plan(TestSite site) => site.With("input/plan.jpg", TestPictures.Photo(320, 200));
}
