using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>The guide for editors: the pages of docs/input/ but those on errors, which have tests of their own.</summary>
internal static class Guide
{
    public static string Root { get; } = Path.Combine(Repository.Root, "docs");

    /// <summary>The files of a language, by their paths below docs/.</summary>
    public static IReadOnlyList<string> Files(string language) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "input"), $"*.{language}.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("input/errors/site", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>All that the guide says in a language.</summary>
    public static string Everything(string language) => string.Join('\n', Files(language).Select(Text));

    /// <summary>The blocks of code on a page, those within examples left out.</summary>
    public static IReadOnlyList<GuideCode> CodeOf(string file)
    {
        var source = new SourceText(file, Text(file));
        var start = Path.GetFileName(file)[0] == '_' ? 0 : FrontMatterFence.Find(source, new DiagnosticBag())!.Value.Body;
        var body = MarkdownParser.Parse(source, start, TestLanguages.Polish.Folding, new DiagnosticBag());
        return [.. body.Nodes.FencedCode.Where(code => !ExampleResult.Surrounds(code)).Select(code => GuideCode.Of(code, file))];
    }
}

/// <summary>What becomes of a block of code in the tests.</summary>
internal enum GuideCodeKind
{
    /// <summary>Code of a box <c>example</c>, which the generator renders below it: mistakes in it are mistakes of the page.</summary>
    Rendered,

    /// <summary>A whole file, named behind the language: <c>```yaml data/roles.yml</c>. It is put into a small site, which must be right.</summary>
    WholeFile,

    /// <summary>Settings out of a file, named and followed by an ellipsis: <c>```yaml data/site.yml …</c>. They are put among the others of a small site.</summary>
    Settings,

    /// <summary>Commands: each that calls the program is one that it knows, with options that it knows.</summary>
    Commands,

    /// <summary>What the program says, or a passage that needs one of its tokens; such text names a code or has a token.</summary>
    Words,

    /// <summary>None of these: nobody would see that it is wrong.</summary>
    Unchecked,
}

/// <summary>A block of code on a page of the guide.</summary>
/// <param name="Page">The page.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Path">The file that it names; empty where it names none.</param>
/// <param name="Text">The code.</param>
internal sealed record GuideCode(string Page, GuideCodeKind Kind, string Path, string Text)
{
    public static GuideCode Of(FencedCodeBlock code, string page)
    {
        var name = code.Arguments ?? "";
        var text = code.Lines.ToString() + "\n";
        var kind = (code.Info, name) switch
        {
            _ when code.Parent is CustomContainer { Info: Containers.Example } => GuideCodeKind.Rendered,
            ("markdown" or "yaml", [.., ' ', '…']) => GuideCodeKind.Settings,
            ("markdown" or "yaml", { Length: > 0 }) => GuideCodeKind.WholeFile,
            ("shell", "") => GuideCodeKind.Commands,
            ("text", "") when text.Contains("SITE", StringComparison.Ordinal) || text.Contains("token:", StringComparison.Ordinal) => GuideCodeKind.Words,
            _ => GuideCodeKind.Unchecked,
        };
        return new GuideCode(page, kind, name.Split(' ')[0], text);
    }
}
