using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [TestCase("titel", "title")]
    [TestCase("tilte", "title")]
    [TestCase("Title", "title")]
    [TestCase("descripton", "description")]
    public void The_nearest_name_is_offered(string written, string meant) =>
        Assert.That(Suggestion.For(written, ["slug", "title", "description", "date"]), Is.EqualTo(meant));

    [TestCase("xyz")]
    [TestCase("zebra")]
    public void A_far_one_is_not(string written) =>
        Assert.That(Suggestion.For(written, ["slug", "title", "description"]), Is.Null);
}
