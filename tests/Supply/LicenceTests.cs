using ChemSter.Site.Supply;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Supply;

/// <summary>Holds every package to the licences that will do, as the packages themselves state them, and the list of them to what there is.</summary>
[Platform("Linux", Reason = "What is locked, is locked on Linux x64.")]
public sealed class LicenceTests
{
    private static readonly string List = File.ReadAllText(Path.Combine(Repository.Root, "docs", "licences.md"));

    private static IReadOnlyList<LockedPackage> Program => LockFile.Read(Path.Combine(Repository.Root, "packages.lock.json"));

    [Test]
    public void What_is_in_the_program_may_be_there()
    {
        Assert.That(Program, Has.Count.GreaterThan(10));
        Assert.That(Program.Where(p => !Licences.WillDo(PackageFolder.LicenceOf(p.Name, p.Version), p.Name, isInProgram: true)), Is.Empty);
        Assert.That(OtherParts.Of(Repository.Root).Where(p => !Licences.WillDo(p.Licence, p.Name, isInProgram: true)), Is.Empty);
    }

    [Test]
    public void What_is_beside_it_may_be_used()
    {
        var others = Licences.Others(Repository.Root).SelectMany(o => LockFile.Read(o.Lock)).ToList();
        Assert.That(others, Has.Count.GreaterThan(30));
        Assert.That(others.Where(p => !Licences.WillDo(PackageFolder.LicenceOf(p.Name, p.Version), p.Name, isInProgram: false)), Is.Empty);
    }

    [TestCase("GPL-3.0-only", "Some", false)]
    [TestCase("MIT AND GPL-3.0-only", "Some", false)]
    [TestCase("LGPL-3.0-or-later", "Some", false)]
    [TestCase("LGPL-3.0-or-later", "NetVips.Native.linux-x64", true)]
    [TestCase("MPL-2.0", "Some", false)]
    [TestCase("BSD-2-Clause AND Apache-2.0", "Some", true)]
    [TestCase(null, "Some", false)]
    public void A_licence_that_will_not_do_is_refused(string? licence, string package, bool will) =>
        Assert.That(Licences.WillDo(licence, package, isInProgram: true), Is.EqualTo(will));

    [Test]
    public void The_licence_of_the_program_itself_is_the_same_wherever_it_is_stated()
    {
        Assert.That(Release.ReleaseFacts.Licence, Is.EqualTo("MIT"));
        var text = File.ReadAllText(Path.Combine(Repository.Root, "LICENSE"));
        Assert.That(text, Does.StartWith("MIT License\n\nCopyright (c) ").And.EndWith(File.ReadAllText(Path.Combine(Repository.Root, "supply", "texts", "MIT.txt"))));
        Assert.That(List, Does.Contain("- **MIT** ([LICENSE](../LICENSE))"));
        Assert.That(Ci.Readme.Text(), Does.Contain("[MIT licence](LICENSE)"));
        Assert.That(Sbom.Of(Repository.Root), Does.Match("(?s)\"name\": \"ChemSter.Site\",\\s+\"version\": \"[0-9][0-9A-Za-z.-]*\",\\s+\"licenses\": \\[\\s+\\{\\s+\"license\": \\{\\s+\"id\": \"MIT\""));
    }

    [Test]
    public void The_notices_that_go_into_the_package_are_those_of_its_parts_and_each_licence_has_its_text()
    {
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "supply", "NOTICES.txt")), Is.EqualTo(Notices.Of(Repository.Root)), "dotnet run --project supply -- notices supply/NOTICES.txt");
        var named = Program.SelectMany(p => PackageFolder.LicenceOf(p.Name, p.Version)!.Split(" AND ")).Select(l => l.Replace("-or-later", "", StringComparison.Ordinal)).Distinct();
        Assert.That(named.Where(l => !File.Exists(Path.Combine(Repository.Root, "supply", "texts", $"{l}.txt"))), Is.Empty);
    }

    [Test]
    public void The_list_is_what_there_is() =>
        Assert.That(List, Does.Contain(Licences.Tables(Repository.Root)), "dotnet run --project supply -- licences prints the tables.");

    [Test]
    public void Every_package_of_the_projects_outside_the_solution_is_listed()
    {
        foreach (var project in Locks.Outside)
        {
            Assert.That(LockFile.Read(project).Where(p => !List.Contains($"| {p.Name} | ", StringComparison.Ordinal)).Select(p => p.Name), Is.Empty, project);
        }
    }
}
