using ChemSter.Site.Commands;

namespace ChemSter.Site.Tests.Commands;

/// <summary>By which words messages call the program, in folders with projects and manifests of tools.</summary>
public sealed class ProgramCallTests
{
    private const string Manifest = """{ "version": 1, "isRoot": true, "tools": { "NAME": { "version": "1.0.0", "commands": ["command"] } } }""";

    private DirectoryInfo _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("site-call-");

    [TearDown]
    public void RemoveFolder() => _folder.Delete(recursive: true);

    [TestCase(false, "dotnet run --", "dotnet run")]
    [TestCase(true, "chemster-site", "chemster-site")]
    public void In_the_folder_of_a_project_a_tool_is_called_by_its_name_all_the_same(bool isTool, string program, string alone)
    {
        Write("Any.csproj", "<Project />");

        Assert.That((ProgramCall.In(_folder.FullName, isTool), ProgramCall.AloneIn(_folder.FullName, isTool)), Is.EqualTo((program, alone)));
    }

    [TestCase("chemster.site", true, "dotnet chemster-site")]
    [TestCase("ChemSter.Site", true, "dotnet chemster-site")]
    [TestCase("another.tool", true, "chemster-site")]
    [TestCase("chemster.site.other", true, "chemster-site")]
    [TestCase("chemster.site", false, "ChemSter.Site")]
    public void A_tool_is_called_through_dotnet_where_a_manifest_names_it(string package, bool isTool, string program)
    {
        Write(Path.Combine(".config", "dotnet-tools.json"), Manifest.Replace("NAME", package, StringComparison.Ordinal));
        var below = _folder.CreateSubdirectory(Path.Combine("input", "news"));

        foreach (var folder in (DirectoryInfo[])[_folder, below])
        {
            Assert.That((ProgramCall.In(folder.FullName, isTool), ProgramCall.AloneIn(folder.FullName, isTool)), Is.EqualTo((program, program)), folder.Name);
        }
    }

    [Test]
    public void Elsewhere_it_is_called_by_its_name()
    {
        Assert.That(ProgramCall.In(_folder.FullName, isTool: true), Is.EqualTo("chemster-site"));
        Assert.That(ProgramCall.AloneIn(_folder.FullName, isTool: false), Is.EqualTo("ChemSter.Site"));
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
