using System.Text.Json;
using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Release;

/// <summary>Holds together what a release says in several places: its version, and the actions of the template’s workflow.</summary>
public sealed partial class VersionTests
{
    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path]));

    [Test]
    public void The_template_takes_the_tool_in_the_version_that_there_is()
    {
        using var tools = JsonDocument.Parse(Read("template", "site", ".config", "dotnet-tools.json"));
        Assert.That(tools.RootElement.GetProperty("tools").GetProperty("chemster.site").GetProperty("version").GetString(), Is.EqualTo(ReleaseFacts.Version));
        Assert.That(Ci.Readme.Text(), Does.Contain($"ChemSter.Site.Template.{ReleaseFacts.Version}.nupkg").And.Contain($"ChemSter.Site.{ReleaseFacts.Version}.nupkg"));
    }

    [Test]
    public void The_change_log_says_something_of_it() =>
        Assert.That(Read("CHANGELOG.md"), Does.Match(@$"(?m)^## {Regex.Escape(ReleaseFacts.Version)} – \d{{4}}-\d\d-\d\d\n\n\S"));

    [Test]
    public void The_program_says_its_version()
    {
        var (exit, output, error) = BuiltGenerator.Run(["--version"]);
        Assert.That((exit, error), Is.EqualTo((0, "")));
        Assert.That(output.Trim(), Does.Match(@$"^{Regex.Escape(ReleaseFacts.Version)}(\+[0-9a-f]{{40}})?$"));
    }

    [Test]
    public void The_workflow_of_the_template_uses_the_actions_of_this_repository_by_the_same_commits()
    {
        var known = Action().Matches(Read(".github", "workflows", "deploy.yml")).Select(m => m.Value).ToList();
        var workflow = Read("template", "site", ".github", "workflows", "deploy.yml");
        Assert.That(Action().Matches(workflow).Select(m => m.Value), Is.SubsetOf(known));
        Assert.That(Action().Count(workflow), Is.EqualTo(workflow.Split("uses:").Length - 1).And.GreaterThan(3));
    }

    [GeneratedRegex(@"uses: \S+ # v\S+")]
    private static partial Regex Action();
}
