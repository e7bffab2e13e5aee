using ChemSter.Site.Files;
using ChemSter.Site.Pictures;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests;

/// <summary>Removes the built sites when all tests have run; before, gives fonts a place that is there as long as the tests run, and forgets whose computer this is.</summary>
// In the namespace of all tests: where the sites are there is none, and the clean-up would never be called.
[SetUpFixture]
public sealed class SitesCleanUp
{
    [OneTimeSetUp]
    public void PlaceFonts()
    {
        // A program draws for one site; the tests draw for many, whose folders come and go.
        var folder = new PictureCache(Path.Combine(Sites.Folder, "fonts"));
        var inter = CardFont.Read("inter", new BuiltInFiles().Read("theme/fonts/Inter-Bold.ttf"))!;
        var card = new SocialCard(new CardText("X", inter), null, new CardText("X", inter), IsRightToLeft: false, CardColours.Of(""));
        if (Libvips.IsThere) new CardPainter((name, bytes) => folder.Place(name, bytes.Span)).Draw(card);
    }

    // What the tests let the generator find is nothing to tell of the proposal that is tested; and it speaks English on a Polish computer too,
    // where no test asks for another language.
    [OneTimeSetUp]
    public void LeaveTheMachine()
    {
        foreach (var variable in BuiltGenerator.VariablesOfTheMachine) Environment.SetEnvironmentVariable(variable, null);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        Hostile.PlantedSite.CleanUp();
        if (Directory.Exists(Sites.Folder)) Directory.Delete(Sites.Folder, recursive: true);
    }
}
