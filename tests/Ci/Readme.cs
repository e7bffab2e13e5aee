using System.Text.RegularExpressions;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Ci;

/// <summary>What README.md promises.</summary>
internal static partial class Readme
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    /// <summary>The lines of its blocks for the command line, without the remarks behind them.</summary>
    public static IReadOnlyList<string> Commands { get; } =
    [
        .. ShellBlock().Matches(Text)
            .SelectMany(m => m.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => Remark().Replace(line, "").Trim()),
    ];

    /// <summary>The cells of the table below a heading, without its head.</summary>
    public static IReadOnlyList<string[]> Table(string heading)
    {
        var section = Text[(Text.IndexOf($"\n### {heading}\n", StringComparison.Ordinal) + 1)..];
        return
        [
            .. section.Split('\n').Skip(1).TakeWhile(line => !line.StartsWith('#')).Where(line => line.StartsWith('|')).Skip(2)
                .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
        ];
    }

    [GeneratedRegex("^```shell\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\s+#\s.*$")]
    private static partial Regex Remark();
}
