using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests;

/// <summary>Removes the built sites when all tests have run.</summary>
// In the namespace of all tests: where the sites are there is none, and the clean-up would never be called.
[SetUpFixture]
public sealed class SitesCleanUp
{
    [OneTimeTearDown]
    public void Remove()
    {
        if (Directory.Exists(Sites.Folder)) Directory.Delete(Sites.Folder, recursive: true);
    }
}
