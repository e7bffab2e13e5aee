using System.Text.RegularExpressions;

namespace ChemSter.Site.Supply;

/// <summary>A part of the program that no lock names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version; null where its authors number none that we know.</param>
/// <param name="Licence">Its licence: an SPDX expression, or a name where SPDX has none.</param>
/// <param name="Package">The package that it comes in; null for a file of the repository.</param>
/// <param name="Where">Where it is, for people.</param>
public sealed record OtherPart(string Name, string? Version, string Licence, string? Package, string Where);

/// <summary>What the program is made of beside the packages of the lock.</summary>
public static partial class OtherParts
{
    /// <summary>All of them.</summary>
    /// <param name="root">The repository’s folder.</param>
    public static IReadOnlyList<OtherPart> Of(string root)
    {
        var pinned = File.ReadAllText(Path.Combine(root, "Directory.Packages.props"));
        return
        [
            new(".NET", FormattableString.Invariant($"{Environment.Version}"), "MIT", null, "the runtime; in the native executable, parts of it"),
            new("Inter", InterVersion().Match(pinned).Groups[1].Value, "OFL-1.1", "Avalonia.Fonts.Inter", "two fonts of the package Avalonia.Fonts.Inter (MIT), for social cards; its notice is in `theme/fonts/Inter.txt`"),
            new("SCOWL", null, "SCOWL", null, "the list of English words, `data/languages/en.words.txt`, with its notice in the file"),
        ];
    }

    [GeneratedRegex("<InterVersion>([^<]+)</InterVersion>", RegexOptions.None, 1000)]
    private static partial Regex InterVersion();
}
