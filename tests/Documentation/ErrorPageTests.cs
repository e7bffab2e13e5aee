using ChemSter.Site.Diagnostics.Reports;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>Each page on a code tells the truth: its mistake gives the message that it shows, word for word, and its remedy gives none.
/// <c>SITE_WRITE=1 dotnet test tests --no-build --filter ErrorPageTests</c> writes the messages of today into the pages.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ErrorPageTests
{
    public static IEnumerable<TestCaseData> Pages =>
        Cases(p => !ErrorPageArrangements.NotMade.ContainsKey(p.Code) && !ErrorPageArrangements.MadeElsewhere.ContainsKey(p.Code));

    public static IEnumerable<TestCaseData> PagesWithoutSamples => Cases(p => ErrorPageArrangements.MadeElsewhere.GetValueOrDefault(p.Code).Finding is not null);

    [TestCaseSource(nameof(Pages))]
    public async Task The_mistake_gives_the_message_and_nothing_else(object tested)
    {
        var page = (ErrorPage)tested;
        var arranged = ErrorPageArrangements.All.TryGetValue(page.Code, out var arrangement);
        Assert.That(page.Mistake.Count > 0 || arranged, "Under the first heading there is no file: ```markdown input/about.pl.md");

        var found = await SampleSite.Findings(page, page.Mistake, arranged ? arrangement.Mistake : null);

        var whole = string.Concat(found.Select(f => f.Text));
        Assert.That(found.Select(f => f.Code), Does.Contain(page.Code), whole);
        Assert.That(found.Select(f => f.Code).Except([page.Code, .. page.With]), Is.Empty, whole);
        var message = string.Concat(found.Where(f => f.Code == page.Code).Select(f => f.Text)).TrimEnd('\n');
        Compare(page, message);
    }

    [TestCaseSource(nameof(PagesWithoutSamples))]
    public void A_message_that_no_sample_gives_is_shown_as_it_is_told(object tested)
    {
        var page = (ErrorPage)tested;

        Compare(page, new TextReport(page.Language, colour: false).Render([ErrorPageArrangements.MadeElsewhere[page.Code].Finding!]).TrimEnd('\n'));
    }

    [TestCaseSource(nameof(Pages))]
    public async Task The_remedy_mends_it(object tested)
    {
        var page = (ErrorPage)tested;
        var arranged = ErrorPageArrangements.All.TryGetValue(page.Code, out var arrangement);

        var found = await SampleSite.Findings(page, page.Remedy, arranged ? arrangement.Remedy : null);

        Assert.That(found.Select(f => f.Text), Is.Empty);
        Assert.That(page.Headings, Is.AtLeast(2));
    }

    private static IEnumerable<TestCaseData> Cases(Func<ErrorPage, bool> isMeant) =>
        ErrorPage.All().Where(isMeant).Select(page => new TestCaseData(page) { TestName = $"{{m}}({Path.GetFileName(page.Path)})" });

    private static void Compare(ErrorPage page, string message)
    {
        if (Environment.GetEnvironmentVariable("SITE_WRITE") == "1" && page.Message != message) page.Write(message);
        else Assert.That(page.Message, Is.EqualTo(message));
    }
}
