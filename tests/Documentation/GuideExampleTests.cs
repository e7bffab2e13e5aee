using System.Text.RegularExpressions;
using ChemSter.Site.Commands;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>Every example in the guide for editors is right: each block of code is rendered, built, or read by the program.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class GuideExampleTests
{
    private static IEnumerable<string> Pages => Guide.Files("pl").Concat(Guide.Files("en"));

    private static IEnumerable<GuideCode> Code => Pages.SelectMany(Guide.CodeOf);

    public static IEnumerable<TestCaseData> PagesWithFiles =>
        Code.Where(c => c.Kind is GuideCodeKind.WholeFile or GuideCodeKind.Settings).Select(c => c.Page).Distinct().Select(page => new TestCaseData(page) { TestName = $"{{m}}({page["input/".Length..]})" });

    [Test]
    public void No_example_goes_unchecked()
    {
        foreach (var kind in Code.CountBy(c => c.Kind)) TestContext.Out.WriteLine($"{kind.Key}: {kind.Value}");

        Assert.That(Code.Where(c => c.Kind == GuideCodeKind.Unchecked).Select(c => $"{c.Page}: {c.Text.Split('\n')[0]}"), Is.Empty);
        Assert.That(Code.Select(c => c.Kind).Distinct(), Is.EquivalentTo(Enum.GetValues<GuideCodeKind>().Except([GuideCodeKind.Unchecked])));
    }

    [Test]
    public void Both_languages_have_the_same_examples()
    {
        static IEnumerable<string> Of(string language) =>
            Guide.Files(language).Select(file => $"{file.Replace($".{language}.md", "", StringComparison.Ordinal)}: {string.Join(' ', Guide.CodeOf(file).Select(c => c.Kind))}");

        Assert.That(Of("en"), Is.EqualTo(Of("pl")));
    }

    [Test]
    public void A_file_that_the_guide_has_itself_is_shown_as_it_is() =>
        Assert.That(
            Code.Where(c => c.Kind == GuideCodeKind.WholeFile && c.Path != "data/site.yml" && File.Exists(Path.Combine(Guide.Root, c.Path)) && c.Text != Guide.Text(c.Path)).Select(c => $"{c.Page}: {c.Path}"),
            Is.Empty);

    [TestCaseSource(nameof(PagesWithFiles))]
    public void Its_files_are_right(string page)
    {
        var rounds = new List<List<GuideCode>> { new() };
        foreach (var code in Guide.CodeOf(page).Where(c => c.Kind is GuideCodeKind.WholeFile or GuideCodeKind.Settings))
        {
            // The same file once more is the file as it is afterwards.
            if (code.Kind == GuideCodeKind.WholeFile && rounds[^1].Any(c => c.Path == code.Path)) rounds.Add([]);
            rounds[^1].Add(code);
        }

        foreach (var round in rounds)
        {
            using var site = GuideSite.With(round);
            Assert.That(site.Messages(o => o with { Output = null, AsOf = new DateOnly(2026, 10, 1) }), Is.Empty, page);
        }
    }

    [Test]
    public async Task Each_command_is_one_that_there_is()
    {
        var commands = Code.Where(c => c.Kind == GuideCodeKind.Commands).SelectMany(c => c.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Distinct();
        foreach (var command in commands)
        {
            // What the programs of others understand is not known here.
            if (command.Split(' ')[0] is "npm" or "tar" or "mkdir" or "cp") continue;
            Assert.That(command, Does.StartWith("dotnet run "));
            // With --help the words are read and nothing is done.
            string[] words = [.. Word().Matches(command).Skip(2).Select(m => m.Value.Replace("\"", "", StringComparison.Ordinal)).Where(w => w != "--"), "--help"];
            var error = new StringWriter();
            Assert.That(await CommandLine.RunAsync(words, TextWriter.Null, error), Is.Zero, command);
            Assert.That(error.ToString(), Is.Empty, command);
        }
    }

    [GeneratedRegex("[^ \"]+(\"[^\"]*\")?|\"[^\"]*\"")]
    private static partial Regex Word();
}
