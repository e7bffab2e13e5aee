using System.Globalization;
using System.Text.RegularExpressions;
using ChemSter.Site.Commands;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Ci;

/// <summary>Holds README.md, and what it leads to, to the program: what they say can be typed, is there, and means that.</summary>
public sealed partial class ReadmeTests
{
    [Test]
    public void Its_commands_are_those_of_the_program()
    {
        var commands = CommandLine.Root(new SharedOptions(), new UserConsole(TextWriter.Null, TextWriter.Null)).Subcommands.Where(c => !c.Hidden).Select(c => $"`{c.Name}`");
        Assert.That(Readme.Table("Commands").Select(row => row[0]), Is.EquivalentTo(commands));
    }

    [Test]
    public void Its_options_are_those_of_the_program() =>
        Assert.That(Readme.Table("Options").Select(row => FirstOption().Match(row[0]).Value), Is.EquivalentTo(new[] { "--help", "--version" }.Union(Help()).Union(Help("serve")).Union(Help("check")).Union(Help("new"))));

    [Test]
    public void Its_exit_codes_are_those_of_the_program()
    {
        int[] codes = [ExitCode.Success, ExitCode.ContentIsWrong, ExitCode.WrongUsage, ExitCode.CannotWrite, ExitCode.InternalFault, ExitCode.Interrupted, ExitCode.Terminated];
        Assert.That(Readme.Table("Exit codes").Select(row => int.Parse(row[0], CultureInfo.InvariantCulture)), Is.EqualTo(codes));
    }

    [Test]
    public void Its_commands_for_the_generator_are_understood()
    {
        var calls = Readme.Commands.Where(c => c.StartsWith("dotnet run", StringComparison.Ordinal) && !c.Contains("--project", StringComparison.Ordinal)).ToList();
        Assert.That(calls, Has.Count.GreaterThan(3));
        Assert.Multiple(async () =>
        {
            foreach (var call in calls)
            {
                // With --help the words are read and nothing is done.
                var words = Word().Matches(call).Skip(2).Select(m => m.Value.Replace("\"", "", StringComparison.Ordinal)).Where(w => w != "--").Select(FolderOrWord).Append("--help").ToArray();
                var error = new StringWriter();
                Assert.That(await CommandLine.RunAsync(words, TextWriter.Null, error), Is.Zero, call);
                Assert.That(error.ToString(), Is.Empty, call);
            }
        });
    }

    [TestCase("README.md")]
    [TestCase("docs/architecture-in-depth.md")]
    [TestCase("CONTRIBUTING.md")]
    [TestCase("docs/architecture.md")]
    [TestCase("docs/commands.md")]
    [TestCase("docs/deploying.md")]
    [TestCase("docs/testing.md")]
    public void Its_links_lead_somewhere(string file)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, file))!;
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var targets = Link().Matches(text).Select(m => m.Groups[1].Value).Where(t => !t.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.That(targets, Is.Not.Empty);
        Assert.That(targets.Where(t => !LeadsSomewhere(t, folder, text)), Is.Empty);
    }

    [TestCase("README.md")]
    [TestCase("docs/architecture.md")]
    [TestCase("docs/commands.md")]
    [TestCase("docs/architecture-in-depth.md")]
    public void The_files_and_folders_that_it_names_are_there(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var named = Named().Matches(text).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.That(named, Is.Not.Empty);
        Assert.That(named.Where(n => !Path.Exists(Path.Combine(Repository.Root, n))), Is.Empty);
    }

    private static string FolderOrWord(string word) => Path.Combine(Repository.Root, word) is var path && Directory.Exists(path) ? path : word;

    private static bool LeadsSomewhere(string target, string folder, string text)
    {
        var parts = target.Split('#');
        if (parts[0].Length > 0 && !Path.Exists(Path.Combine(folder, parts[0]))) return false;
        if (parts.Length == 1) return true;
        var page = parts[0].Length == 0 ? text : File.ReadAllText(Path.Combine(folder, parts[0]));
        return Heading().Matches(page).Any(h => AnchorOf(h.Groups[1].Value) == parts[1]);
    }

    // As GitHub makes anchors of headings.
    private static string AnchorOf(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static IEnumerable<string> Help(params string[] command)
    {
        var output = new StringWriter();
        CommandLine.RunAsync([.. command, "--help"], output, TextWriter.Null).GetAwaiter().GetResult();
        return LongOption().Matches(output.ToString()).Select(m => m.Groups[1].Value);
    }

    // The options of a command stand at the beginning of a line; those that all share are only named, in a row.
    [GeneratedRegex(@"^ +(?:-[a-z], )?(--[a-z-]+)(?!,)(?: |$)", RegexOptions.Multiline)]
    private static partial Regex LongOption();

    [GeneratedRegex("(?:\"[^\"]*\"|[^ \"])+")]
    private static partial Regex Word();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex FirstOption();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"`((?:src|Properties|tests|theme|docs|\.github|\.ci)/[A-Za-z0-9_./-]*)`")]
    private static partial Regex Named();
}
