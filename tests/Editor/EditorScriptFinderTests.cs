using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Editor;

public sealed class EditorScriptFinderTests
{
    private const string Package = "/home/me/.cache/site-tests-@sveltia-cms-" + EditorPage.Version + "/node_modules/@sveltia/cms";

    private readonly HashSet<string> _files = [];
    private readonly List<string> _called = [];

    [SetUp]
    public void Forget()
    {
        _files.Clear();
        _called.Clear();
    }

    [Test]
    public void The_variable_comes_first()
    {
        _files.UnionWith([EditorScriptFinder.ScriptIn("/my/cms"), EditorScriptFinder.ScriptIn(Package)]);
        Assert.That(Find("/my/cms"), Is.EqualTo("/my/cms"));
    }

    [Test]
    public void A_variable_that_leads_nowhere_is_said_to_be_wrong() =>
        Assert.That(() => Find("/my/cms"), Throws.TypeOf<ToolMissingException>().With.Message.StartsWith("SVELTIA_CMS says that the package is /my/cms, where there is no"));

    [Test]
    public void What_was_fetched_before_is_taken_again()
    {
        _files.Add(EditorScriptFinder.ScriptIn(Package));
        Assert.That(Find(), Is.EqualTo(Package));
        Assert.That(_called, Is.Empty);
    }

    [Test]
    public void What_is_missing_is_fetched_in_the_version_that_is_pinned()
    {
        Assert.That(Find(), Is.EqualTo(Package));
        Assert.That(_called[^1], Does.StartWith("npm install").And.EndsWith($"@sveltia/cms@{EditorPage.Version}"));
    }

    [Test]
    public void Others_are_told_what_to_install() =>
        Assert.That(() => Find(hasNpm: false), Throws.TypeOf<ToolMissingException>().With.Message.EqualTo(
            $"The editor in the browser needs npm: install it, or set SVELTIA_CMS to the full path of the unpacked package @sveltia/cms {EditorPage.Version}."));

    private string Find(string? variable = null, bool hasNpm = true) => new EditorScriptFinder(new Machine
    {
        Kind = Kind.Linux,
        IsRoot = false,
        Variable = name => name switch { EditorScriptFinder.Variable => variable, "HOME" => "/home/me", _ => null },
        FileExists = path => _files.Contains(path),
        Run = (command, arguments) =>
        {
            _called.Add($"{command} {arguments}");
            if (!hasNpm) return (-1, "no such command");
            if (arguments.StartsWith("install", StringComparison.Ordinal)) _files.Add(EditorScriptFinder.ScriptIn(Package));
            return (0, "");
        },
    }).Find();
}
