using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Ci;

/// <summary>What README.md promises, and the documents to which it sends its readers for more.</summary>
internal static partial class Readme
{
    /// <summary>Those that hold commands to type, README.md first.</summary>
    public static IReadOnlyList<string> Files { get; } = ["README.md", "docs/commands.md", "docs/deploying.md", "CONTRIBUTING.md"];

    /// <summary>The lines of their blocks for the command line, without the remarks behind them.</summary>
    public static IReadOnlyList<string> Commands { get; } =
    [
        .. Files.SelectMany(file => ShellBlock().Matches(Text(file)))
            .SelectMany(m => m.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => Remark().Replace(line, "").Trim()),
    ];

    /// <summary>The cells of the table below a heading of docs/commands.md, without its head.</summary>
    public static IReadOnlyList<string[]> Table(string heading)
    {
        var text = Text("docs/commands.md");
        var section = text[(text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal) + 1)..];
        return
        [
            .. section.Split('\n').Skip(1).TakeWhile(line => !line.StartsWith('#')).Where(line => line.StartsWith('|')).Skip(2)
                .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
        ];
    }

    /// <summary>One of the documents.</summary>
    public static string Text(string file = "README.md") => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex("^```shell\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\s+#\s.*$")]
    private static partial Regex Remark();
}
