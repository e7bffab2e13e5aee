using System.Text.Json;
using System.Text.RegularExpressions;
using ChemSter.Site.Commands;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>docs/voice.md says which words are not written; messages, help and forms have none of them.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class VoiceTests
{
    private static readonly IReadOnlyList<string> NotWritten = [.. Avoided(File.ReadAllLines(Path.Combine(Repository.Root, "docs/voice.md")))];

    [Test]
    public void The_guide_uses_the_words_agreed_on() => Assert.That(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/input"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(f => Found(Path.GetFileName(f), File.ReadAllText(f))),
        Is.Empty);

    [TestCase("README.md")]
    [TestCase("CONTRIBUTING.md")]
    [TestCase("CHANGELOG.md")]
    [TestCase("SECURITY.md")]
    [TestCase("docs/commands.md")]
    [TestCase("docs/deploying.md")]
    [TestCase("docs/upgrading.md")]
    [TestCase("docs/theme.md")]
    [TestCase("docs/translations.md")]
    public void Documents_use_the_words_agreed_on(string file) => Assert.That(Found(file, File.ReadAllText(Path.Combine(Repository.Root, file))), Is.Empty);

    [TestCase("pl")]
    [TestCase("en")]
    public async Task Help_uses_the_words_agreed_on(string language)
    {
        var text = "";
        foreach (var command in (string[])["", "build", "check", "serve", "new page", "new news", "new event", "new member", "new language", "translate status", "translate accept", "translate start", "translate export", "translate import", "addresses list", "addresses check", "addresses record", "explain", "compare", "verify", "freshness", "profile", "schema", "completions"])
        {
            var output = new StringWriter();
            Assert.That(await CommandLine.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--ui-language", language], output, TextWriter.Null), Is.Zero, command);
            text += output;
        }

        Assert.That(Found(language, text), Is.Empty);
    }

    [Test]
    public void Forms_and_schemas_use_the_words_agreed_on() => Assert.That(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas"), "*.json").Order(StringComparer.Ordinal).SelectMany(f => Found(Path.GetFileName(f), string.Join('\n', Texts(JsonDocument.Parse(File.ReadAllBytes(f)).RootElement)))),
        Is.Empty);

    [Test]
    public void Pages_on_messages_have_the_same_headings() => Assert.That(
        ErrorPage.All().Where(p => !Headings(p).SequenceEqual(p.Language == UiLanguage.Polish ? ["Przykład", "Poprawka"] : ["Example", "Fix"])).Select(p => p.Path),
        Is.Empty);

    [TestCase("How to mend it.", "mend")]
    [TestCase("Add an\nempty line.", "empty line")]
    [TestCase("two remarks", "remark")]
    [TestCase("Popraw to w tekście źródłowym.", "tekście źródłowym")]
    public void A_word_that_is_not_written_is_found(string text, string word) => Assert.That(Found("x", text), Is.EqualTo(new[] { $"x: {word}" }));

    [TestCase("a recommended amendment")]
    [TestCase("It is in `a remark` of code.")]
    public void Other_words_are_not(string text) => Assert.That(Found("x", text), Is.Empty);

    private static IEnumerable<string> Headings(ErrorPage page) => Code().Replace(File.ReadAllText(page.Path), "").Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]);

    // Code may say what it likes.
    private static IEnumerable<string> Found(string place, string text)
    {
        var prose = Whitespace().Replace(Code().Replace(text, ""), " ");
        return NotWritten.Where(w => Regex.IsMatch(prose, $@"(?<!\w){Regex.Escape(w)}s?(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10))).Select(w => $"{place}: {w}");
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    // The last column of the table whose last column is called “not”.
    private static IEnumerable<string> Avoided(IEnumerable<string> lines)
    {
        var isTable = false;
        foreach (var line in lines)
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length < 3) isTable = false;
            else if (cells[^2] == "not") isTable = true;
            else if (isTable && !line.StartsWith("| ---", StringComparison.Ordinal)) foreach (var word in cells[^2].Split(", ", StringSplitOptions.RemoveEmptyEntries)) yield return word;
        }
    }

    [GeneratedRegex("^ *`{3,}[^\n]*\n.*?^ *`{3,} *$|`[^`\n]+`", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Whitespace();
}
