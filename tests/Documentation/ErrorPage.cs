using System.Text.RegularExpressions;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using Markdig;
using Markdig.Syntax;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>A page of the documentation on one code: <c>docs/input/errors/site2004.pl.md</c>. It has two headings, the example and the fix.
/// Under each stand the files that make it, as code with the file's path behind the kind: <c>```yaml data/roles.yml</c>; behind the path may stand an
/// encoding (<c>windows-1250</c>, <c>iso-8859-2</c>, <c>utf-16</c>) or <c>before</c>, for a file that was there, and whose translation was accepted, before.
/// The first code without a path, under the example, is the message as it is shown.</summary>
internal sealed partial class ErrorPage
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    private readonly string _text;
    private readonly FencedCodeBlock? _message;

    private ErrorPage(string path)
    {
        Path = path;
        _text = File.ReadAllText(path).ReplaceLineEndings("\n");
        (Code, Language) = PathForm().Match(path) is { Success: true } name
            ? (name.Groups[1].Value.ToUpperInvariant(), name.Groups[2].Value == "pl" ? UiLanguage.Polish : UiLanguage.English)
            : throw new InvalidOperationException($"{path}: not siteNNNN.pl.md or siteNNNN.en.md");
        var section = -1;
        List<SampleFile>[] sections = [[], []];
        foreach (var block in Markdig.Markdown.Parse(_text, Markdown))
        {
            if (block is HeadingBlock { Level: 2 }) section++;
            if (block is not FencedCodeBlock code || section is < 0 or > 1) continue;
            var words = (code.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0) sections[section].Add(new SampleFile(words[0], code.Lines.ToString() + "\n", words[1..]));
            else if (section == 0) _message ??= code;
        }

        Headings = section + 1;
        (Mistake, Remedy) = (sections[0], sections[1]);
    }

    public string Path { get; }

    public string Code { get; }

    public UiLanguage Language { get; }

    /// <summary>How many headings of the second level it has; two are right.</summary>
    public int Headings { get; }

    public IReadOnlyList<SampleFile> Mistake { get; }

    public IReadOnlyList<SampleFile> Remedy { get; }

    /// <summary>The message that it shows; null where it shows none.</summary>
    public string? Message => _message?.Lines.ToString();

    /// <summary>Codes that the mistake brings besides: <c>&lt;!-- with: SITE2006 --&gt;</c>.</summary>
    public IReadOnlyList<string> With => [.. WithForm().Matches(_text).SelectMany(m => m.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The day on which the mistake is found: <c>&lt;!-- as-of: 2026-03-05 --&gt;</c>.</summary>
    public DateOnly? AsOf => AsOfForm().Match(_text) is { Success: true } found ? DateOnly.Parse(found.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    public static IEnumerable<ErrorPage> All() =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "docs/input/errors"), "site*.md").Order(StringComparer.Ordinal).Select(path => new ErrorPage(path));

    /// <summary>Puts a message into the page's file.</summary>
    public void Write(string message)
    {
        if (_message is null) throw new InvalidOperationException($"{Path}: no code without a path under the first heading, for the message");
        var lines = _text.Split('\n').ToList();
        lines.RemoveRange(_message.Line + 1, _message.Lines.Count);
        lines.InsertRange(_message.Line + 1, message.Split('\n'));
        File.WriteAllText(Path, string.Join('\n', lines));
    }

    [GeneratedRegex(@"(site[0-9]{4})\.(pl|en)\.md$")]
    private static partial Regex PathForm();

    [GeneratedRegex(@"<!-- with:([A-Z0-9 ]+)-->")]
    private static partial Regex WithForm();

    [GeneratedRegex(@"<!-- as-of: ([0-9-]+) -->")]
    private static partial Regex AsOfForm();
}

/// <summary>A file that a page of the documentation shows.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Text">All that it says.</param>
/// <param name="Words">What is said of it besides.</param>
internal sealed record SampleFile(string Path, string Text, IReadOnlyList<string> Words)
{
    public bool WasThereBefore => Words.Contains("before");
}
