using System.Text.RegularExpressions;
using ChemSter.Site.Data;
using ChemSter.Site.Supply;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Ci;

/// <summary>Holds the workflows of GitHub to the project and to what is safe: they run where no test can see them.</summary>
public sealed partial class WorkflowTests
{
    private static readonly Workflow Check = Workflow.Read("check.yml");
    private static readonly Workflow Deploy = Workflow.Read("deploy.yml");
    private static readonly Workflow Release = Workflow.Read("release.yml");

    // The jobs that answer whoever proposes a change.
    private static readonly string[] Proposals = ["content", "code"];

    private static IEnumerable<string> Names => Workflow.Names;

    [Test]
    public void There_is_one_for_proposals_one_for_publishing_and_one_for_releases()
    {
        Assert.That(Names, Is.EqualTo(["check.yml", "deploy.yml", "release.yml"]));
        Assert.That(Check.Triggers, Is.EqualTo(["pull_request"]));
        Assert.That(Deploy.Triggers, Is.EqualTo(["push", "workflow_dispatch", "schedule"]));
        Assert.That(Deploy.List("on", "push", "branches"), Is.EqualTo(["main"]));
        Assert.That(Release.Triggers, Is.EqualTo(["push"]));
        Assert.That(Release.List("on", "push", "tags"), Is.EqualTo(["v*"]));
    }

    [TestCaseSource(nameof(Names))]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside_it(string name)
    {
        var lines = Workflow.Read(name).Text.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.That(lines, Has.Count.EqualTo(Workflow.Read(name).Steps.Count(s => Workflow.Of(s, "uses") is not null)));
        Assert.That(lines, Has.All.Match(@"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$"));
    }

    [Test]
    public void An_action_has_one_commit_in_all_workflows()
    {
        var pins = Names.Select(Workflow.Read).SelectMany(w => w.Steps).Select(s => Workflow.Of(s, "uses")).OfType<string>().Distinct().Select(u => u.Split('@')[0]);
        Assert.That(pins, Is.Unique);
    }

    [Test]
    public void Each_job_may_do_what_it_needs_and_no_more()
    {
        Assert.That(Check.Map("permissions"), Is.EqualTo(new Dictionary<string, string> { ["contents"] = "read" }));
        Assert.That(Check.Jobs, Is.EqualTo(["content", "code", "build-elsewhere", "same"]));
        Assert.That(Check.Jobs.Where(j => j != "same").Select(j => Check.Map("jobs", j, "permissions")), Has.All.Null);
        Assert.That(Check.Map("jobs", "same", "permissions"), Is.EqualTo(new Dictionary<string, string> { ["actions"] = "read" }));
        Assert.That(Deploy.Map("permissions"), Is.Empty);
        Assert.That(Deploy.Map("jobs", "build", "permissions"), Is.EqualTo(new Dictionary<string, string> { ["contents"] = "read", ["pages"] = "read" }));
        Assert.That(Deploy.Map("jobs", "deploy", "permissions"), Is.EqualTo(new Dictionary<string, string> { ["pages"] = "write", ["id-token"] = "write" }));
        Assert.That(Deploy.Map("jobs", "verify", "permissions"), Is.EqualTo(new Dictionary<string, string> { ["contents"] = "read", ["actions"] = "read" }));
        Assert.That(Deploy.Map("jobs", "attest", "permissions"), Is.EqualTo(new Dictionary<string, string> { ["actions"] = "read", ["id-token"] = "write", ["attestations"] = "write" }));
        Assert.That(Deploy.Map("jobs", "record", "permissions"), Is.EqualTo(new Dictionary<string, string> { ["contents"] = "write", ["actions"] = "read" }));
        Assert.That(Deploy.Jobs, Is.EqualTo(["build", "deploy", "verify", "attest", "record"]));
        Assert.That(Release.Map("permissions"), Is.Empty);
        Assert.That(Release.Map("jobs", "pack", "permissions"), Is.EqualTo(new Dictionary<string, string> { ["contents"] = "read" }));
        Assert.That(Release.Map("jobs", "publish", "permissions"), Is.EqualTo(new Dictionary<string, string> { ["contents"] = "write", ["actions"] = "read", ["id-token"] = "write", ["attestations"] = "write" }));
        Assert.That(Release.Jobs, Is.EqualTo(["pack", "publish"]));
    }

    [TestCaseSource(nameof(Names))]
    public void No_secret_is_used_and_no_token_is_left_behind(string name)
    {
        var workflow = Workflow.Read(name);
        Assert.That(workflow.Text, Does.Not.Contain("secrets."));
        var checkouts = workflow.Steps.Where(s => IsAction(Workflow.Of(s, "uses"), "checkout"));
        Assert.That(checkouts.Select(s => Workflow.Of(s, "with", "persist-credentials")), Is.Not.Empty.And.All.EqualTo("false"));
    }

    [TestCaseSource(nameof(Names))]
    public void Nothing_from_outside_becomes_part_of_a_command(string name) =>
        Assert.That(Workflow.Read(name).Commands, Has.None.Contains("${{"));

    [TestCaseSource(nameof(Names))]
    public void Every_job_ends_some_time_and_runs_on_a_named_system(string name)
    {
        var workflow = Workflow.Read(name);
        Assert.That(workflow.Jobs.Select(j => workflow.Value("jobs", j, "timeout-minutes")), Has.All.Not.Null);
        Assert.That(workflow.Jobs.Select(j => workflow.Value("jobs", j, "runs-on")), Has.All.Match(@"^(ubuntu-\d\d\.04|\$\{\{ matrix\.system \}\})$"));
    }

    [TestCaseSource(nameof(Names))]
    public void The_commands_are_those_of_the_README(string name)
    {
        var commands = Workflow.Read(name).Commands.Where(c => c.StartsWith("dotnet ", StringComparison.Ordinal) && !c.StartsWith("dotnet run --project supply", StringComparison.Ordinal)).Select(WithoutAddress).Distinct();
        Assert.That(commands, Is.SubsetOf(Readme.Commands.Select(WithoutAddress)));

        static string WithoutAddress(string command) => Address().Replace(Site().Replace(command.Replace(" --commit \"$COMMIT\"", "", StringComparison.Ordinal), "verify SITE$1"), "--$1-url ADDRESS");
    }

    [Test]
    public void A_proposal_is_checked_built_shown_tested_and_checked_for_format_and_one_failure_hides_no_other()
    {
        Assert.That(
            Proposals.SelectMany(Check.CommandsOf).Where(c => c.StartsWith("dotnet ", StringComparison.Ordinal) || c.StartsWith(".github/", StringComparison.Ordinal)),
            Is.EqualTo(["dotnet run -- check --strict", "dotnet run -- --format text --base-url https://proposal.example/", ".github/proposal.sh HEAD^1", "dotnet run -- check --strict --root docs", "dotnet test", "dotnet format ChemSter.Site.slnx --verify-no-changes"]));
        foreach (var job in Proposals)
        {
            var after = Check.StepsOf(job).SkipWhile(s => Workflow.Of(s, "run") is not ("dotnet run -- check --strict" or "dotnet test")).Skip(1);
            Assert.That(after.Select(s => Workflow.Of(s, "if")), Is.Not.Empty.And.All.StartWith("${{ !cancelled()"));
        }
    }

    [Test]
    public void The_site_is_built_on_three_systems_under_other_conditions_and_the_hashes_are_compared()
    {
        foreach (var system in (string[])["ubuntu-24.04", "windows-2025", "macos-15"]) Assert.That(Check.Text, Does.Contain($"- {{ system: {system}, culture: "));
        Assert.That(Check.Text, Does.Contain("crlf: true"));
        Assert.That(Check.CommandsOf("build-elsewhere"), Is.EqualTo([".github/windows-lines.sh", "dotnet run -- --base-url https://proposal.example/", "dotnet run -- --root tests/sites/fictional", ".github/hashes.sh output tests/sites/fictional/output > hashes.txt"]));
        Assert.That(Check.Value("jobs", "same", "needs"), Is.EqualTo("build-elsewhere"));
        Assert.That(Check.CommandsOf("same"), Has.Some.Contains("diff "));
    }

    [Test]
    public void A_proposal_s_site_and_the_pictures_of_its_pages_can_be_fetched()
    {
        var kept = Check.StepsOf("content").Where(s => IsAction(Workflow.Of(s, "uses"), "upload-artifact")).ToList();
        Assert.That(kept.Select(s => (Workflow.Of(s, "with", "name"), Workflow.Of(s, "with", "path"))), Is.EqualTo([("site", "output"), ("pictures", "proposal/pictures")]));
        Assert.That(Check.Value("jobs", "content", "env", "LC_ALL"), Does.StartWith("pl"));
        var checkout = Check.StepsOf("content").First();
        Assert.That(Workflow.Of(checkout, "with", "fetch-depth"), Is.EqualTo("2"), "The commit that it is compared with must be there.");
    }

    [Test]
    public void The_SDK_is_the_one_that_the_project_names()
    {
        foreach (var workflow in Names.Select(Workflow.Read))
        {
            var file = workflow.Steps.Where(s => IsAction(Workflow.Of(s, "uses"), "setup-dotnet")).Select(s => Workflow.Of(s, "with", "global-json-file")).Distinct().Single();
            Assert.That(Path.Combine(Repository.Root, file!), Does.Exist);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void What_the_native_executable_needs_is_there_before_the_tests(string name)
    {
        var commands = Workflow.Read(name).Commands.ToList();
        var install = commands.FindIndex(c => c.EndsWith(" clang zlib1g-dev", StringComparison.Ordinal));
        Assert.That(install, Is.InRange(0, commands.IndexOf("dotnet test")));
    }

    [Test]
    public void The_address_is_the_one_that_GitHub_names()
    {
        var builds = Deploy.Steps.Where(s => Workflow.Of(s, "env", "BASE_URL") is not null).ToList();
        Assert.That(builds.Select(s => Workflow.Of(s, "env", "BASE_URL")), Has.All.EqualTo("${{ steps.pages.outputs.base_url }}"));
        Assert.That(builds.Select(s => Workflow.Of(s, "run")), Is.EqualTo([
            "dotnet run -- --base-url \"$BASE_URL\" --edit-url \"$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/edit/main/\" --commit \"$COMMIT\"",
            "dotnet run -- --root docs --base-url \"$BASE_URL/docs/\" --commit \"$COMMIT\"",
        ]));
        var before = Deploy.StepsOf("build").TakeWhile(s => s != builds[0]).Single(s => Workflow.Of(s, "id") == "pages");
        Assert.That(IsAction(Workflow.Of(before, "uses"), "configure-pages"));
    }

    [TestCase("https://owner.github.io/repository", "/repository/")]
    [TestCase("https://www.example.org", "/")]
    public void An_address_as_GitHub_writes_it_is_understood(string address, string basePath) =>
        Assert.That(SiteSettingsReader.ToBaseUrl(address)?.AbsolutePath, Is.EqualTo(basePath));

    [Test]
    public void Only_tested_output_is_published_and_only_from_the_main_branch()
    {
        var commands = Deploy.Commands.Where(c => c.StartsWith("dotnet ", StringComparison.Ordinal)).ToList();
        Assert.That(commands[..2], Is.EqualTo(["dotnet test", "dotnet run -- check --strict"]));
        Assert.That(Deploy.Value("jobs", "deploy", "needs"), Is.EqualTo("build"));
        Assert.That(Deploy.Value("jobs", "deploy", "if"), Is.EqualTo("github.ref == 'refs/heads/main'"));
        Assert.That(Deploy.Value("jobs", "deploy", "environment", "name"), Is.EqualTo("github-pages"));
        Assert.That(Deploy.Value("concurrency", "cancel-in-progress"), Is.EqualTo("false"));
    }

    [Test]
    public void Every_night_the_site_is_built_for_the_new_day_in_Poland()
    {
        Assert.That(Deploy.Text, Does.Contain("- cron: \"17 0 * * *\""));
        var commands = Deploy.Commands.ToList();
        var day = commands.FindIndex(c => c.Contains("SOURCE_DATE_EPOCH=", StringComparison.Ordinal));
        Assert.That(day, Is.InRange(commands.IndexOf("dotnet test") + 1, commands.FindIndex(c => c.StartsWith("dotnet run", StringComparison.Ordinal)) - 1), "Tests have days of their own; all that is published has this one.");
        Assert.That(commands[day], Does.Contain("TZ=Europe/Warsaw").And.Contain("$GITHUB_ENV"));
    }

    [Test]
    public void The_whole_output_folder_is_published_hidden_files_too_with_the_documentation_below_it()
    {
        Assert.That(Deploy.Commands, Does.Contain("cp -a output published && cp -a docs/output published/docs"));
        Assert.That(Directory.Exists(Path.Combine(Sites.Real.Folder, "docs")), Is.False, "The documentation would be mixed with it.");
        var upload = Deploy.Steps.Single(s => IsAction(Workflow.Of(s, "uses"), "upload-pages-artifact"));
        Assert.That(Workflow.Of(upload, "with", "path"), Is.EqualTo("published"));
        Assert.That(Workflow.Of(upload, "with", "include-hidden-files"), Is.EqualTo("true"));
        Assert.That(Sites.Real.Has(".nojekyll"));
    }

    [Test]
    public void What_was_published_is_recorded_by_a_job_that_runs_nothing_of_the_program()
    {
        Assert.That(Deploy.Value("jobs", "record", "needs"), Is.EqualTo("deploy"), "What was not published is not recorded.");
        Assert.That(Deploy.StepsOf("record").Select(s => Workflow.Of(s, "run")).OfType<string>(), Is.EqualTo(["gh run download \"$GITHUB_RUN_ID\" --name addresses --dir published", ".github/record.sh published/addresses.txt"]));
        var kept = Deploy.StepsOf("build").First(s => IsAction(Workflow.Of(s, "uses"), "upload-artifact"));
        Assert.That((Workflow.Of(kept, "with", "name"), Workflow.Of(kept, "with", "path")), Is.EqualTo(("addresses", ChemSter.Site.Addresses.AddressSurvey.File)));
    }

    [Test]
    public void A_former_commit_can_be_published_by_hand_and_nothing_that_only_time_has_brought_bars_the_way()
    {
        Assert.That(Deploy.Value("on", "workflow_dispatch", "inputs", "commit", "type"), Is.EqualTo("string"));
        var steps = Deploy.StepsOf("build").ToList();
        var turn = steps.FindIndex(s => Workflow.Of(s, "run") == ".github/commit.sh \"$WANTED\"");
        Assert.That(Workflow.Of(steps[turn], "env", "WANTED"), Is.EqualTo("${{ inputs.commit }}"));
        Assert.That(turn, Is.EqualTo(1), "Everything behind, the SDK too, is that commit's.");
        Assert.That(Workflow.Of(steps[0], "with", "fetch-depth"), Is.EqualTo("${{ inputs.commit == '' && 1 || 0 }}"));
        Assert.That(Deploy.Value("jobs", "build", "env", "NuGetAudit"), Is.EqualTo("${{ inputs.commit == '' }}"));
        Assert.That(steps.Where(s => Workflow.Of(s, "run") is "dotnet test" or "dotnet run -- check --strict").Select(s => Workflow.Of(s, "if")), Has.All.Contains("inputs.commit == ''"));
        Assert.That(Workflow.Of(Deploy.StepsOf("record").First(), "with", "ref"), Is.EqualTo("main"), "The ledger of main keeps what was published since.");
    }

    [Test]
    public void What_was_published_is_looked_at_before_and_held_to_its_record_after()
    {
        var build = Deploy.StepsOf("build").ToList();
        var look = build.FindIndex(s => Workflow.Of(s, "run") == "dotnet run -- verify published");
        Assert.That(look, Is.InRange(1, build.FindIndex(s => IsAction(Workflow.Of(s, "uses"), "upload-pages-artifact")) - 1));
        Assert.That(Deploy.Value("jobs", "verify", "needs"), Is.EqualTo("deploy"));
        Assert.That(Deploy.Value("jobs", "verify", "env", "ADDRESS"), Is.EqualTo("${{ needs.deploy.outputs.address }}"));
        Assert.That(Deploy.Value("jobs", "deploy", "outputs", "address"), Is.EqualTo("${{ steps.deployment.outputs.page_url }}"));
        Assert.That(Deploy.StepsOf("verify").Select(s => Workflow.Of(s, "run")).OfType<string>(), Is.EqualTo([
            "gh run download \"$GITHUB_RUN_ID\" --name records --dir records",
            "dotnet run -- verify \"$ADDRESS\" --record records/build.json --wait 600",
            "dotnet run -- verify \"${ADDRESS%/}/docs/\" --record records/docs/build.json --wait 600",
        ]));
    }

    [Test]
    public void What_was_published_and_its_bill_of_materials_are_attested_by_a_job_that_runs_nothing_of_the_program()
    {
        Assert.That(Deploy.StepsOf("attest").Select(s => Workflow.Of(s, "run")).OfType<string>().SelectMany(r => r.Split('\n', StringSplitOptions.RemoveEmptyEntries)), Has.All.StartsWith("gh run download "));
        var attested = Deploy.StepsOf("attest").Where(s => IsAction(Workflow.Of(s, "uses"), "attest")).ToList();
        Assert.That(attested.SelectMany(s => Workflow.Of(s, "with", "subject-path")!.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Distinct(), Is.EqualTo(["site/artifact.tar", "records/build.json", "records/docs/build.json", "records/sbom.cdx.json"]));
        Assert.That(attested.Select(s => Workflow.Of(s, "with", "sbom-path")), Is.EqualTo([null, "records/sbom.cdx.json"]));
    }

    [Test]
    public void New_versions_of_all_that_comes_from_elsewhere_are_proposed()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, ".github", "dependabot.yml"));
        var tracked = Shell.Run("git", ["ls-files", "--", "*packages.lock.json", "*package-lock.json"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var folders = tracked.Select(f => "/" + Path.GetDirectoryName(f)!.Replace('\\', '/'));
        Assert.That(folders.Where(f => !Listed().Matches(text).SelectMany(m => m.Groups[1].Value.Split(", ")).Contains(f)), Is.Empty);
        Assert.That(text, Does.Contain("package-ecosystem: github-actions"));
    }

    [Test]
    public void A_release_is_tested_before_it_is_packed_and_made_by_a_job_that_runs_nothing_of_the_program()
    {
        var commands = Release.CommandsOf("pack").ToList();
        Assert.That(commands.IndexOf("dotnet test"), Is.InRange(1, commands.FindIndex(c => c.StartsWith("dotnet pack", StringComparison.Ordinal)) - 1));
        Assert.That(commands.First(), Is.EqualTo(".github/release.sh \"$GITHUB_REF_NAME\" notes.md"));
        Assert.That(Release.Value("jobs", "publish", "needs"), Is.EqualTo("pack"));
        Assert.That(Release.CommandsOf("publish").Select(c => c.Split(' ')[0]), Has.All.EqualTo("gh"));
    }

    [Test]
    public void What_is_packed_for_all_systems_is_looked_at_and_is_in_the_bill()
    {
        var commands = Release.CommandsOf("pack").ToList();
        var pack = commands.IndexOf("dotnet pack ChemSter.Site.csproj -p:ForAllSystems=true -o packages");
        Assert.That(commands[pack + 1], Is.EqualTo(".github/packed.sh packages/ChemSter.Site.[0-9]*.nupkg"));
        var script = File.ReadAllText(Path.Combine(Repository.Root, ".github", "packed.sh"));
        var systems = OtherSystems.All(Repository.Root).Select(p => p.Name[OtherSystems.LibvipsPrefix.Length..]).Where(s => s != "linux-x64");
        Assert.That(systems.Where(s => !script.Contains($" {s}/libvips", StringComparison.Ordinal)), Is.Empty);
        Assert.That(commands[(pack + 2)..], Does.Contain("dotnet run --project supply -- sbom packages/sbom.cdx.json all-systems"));
    }

    [Test]
    public void A_version_with_a_hyphen_does_not_become_the_latest()
    {
        var make = Release.StepsOf("publish").Last();
        Assert.That(Workflow.Of(make, "env", "IS_PRERELEASE"), Is.EqualTo("${{ contains(github.ref_name, '-') }}"));
        Assert.That(Workflow.Of(make, "run"), Does.StartWith("gh release create ").And.EndWith(" --prerelease=\"$IS_PRERELEASE\""));
    }

    private static bool IsAction(string? uses, string name) => uses?.StartsWith($"actions/{name}@", StringComparison.Ordinal) ?? false;

    [GeneratedRegex(@"directories: \[([^\]]*)\]")]
    private static partial Regex Listed();

    [GeneratedRegex(@"verify \S+(?:( --record) \S+)?")]
    private static partial Regex Site();

    [GeneratedRegex(@"--(base|edit)-url \S+")]
    private static partial Regex Address();
}
