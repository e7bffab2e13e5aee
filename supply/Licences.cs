using System.Text;

namespace ChemSter.Site.Supply;

/// <summary>Under which licences there is what the program is made of, and which of them will do.</summary>
public static class Licences
{
    /// <summary>What may be in the program. The LGPL is for a library that lies beside it and can be exchanged.</summary>
    private static readonly string[] InTheProgram = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "OFL-1.1", "SCOWL", "LGPL-3.0-or-later"];

    /// <summary>What may only be used beside it.</summary>
    private static readonly string[] BesideIt = [.. InTheProgram, "MPL-2.0"];

    /// <summary>Whether a licence will do.</summary>
    /// <param name="licence">An SPDX expression, of which every part must do.</param>
    /// <param name="package">The package that is under it.</param>
    /// <param name="isInProgram">Whether it becomes a part of the program.</param>
    public static bool WillDo(string? licence, string package, bool isInProgram) =>
        licence is not null && licence.Split(" AND ").All(part =>
            (isInProgram ? InTheProgram : BesideIt).Contains(part) && (part != "LGPL-3.0-or-later" || package.StartsWith(OtherSystems.LibvipsPrefix, StringComparison.Ordinal)));

    /// <summary>The tables of <c>docs/licences.md</c>. They have no versions, so that they change only with what there is to think about.</summary>
    /// <param name="root">The repository’s folder.</param>
    public static string Tables(string root)
    {
        var program = LockFile.Read(Path.Combine(root, "packages.lock.json"));
        var known = program.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder("### In the program\n\n| package | licence | why it is there |\n| --- | --- | --- |\n");
        foreach (var package in program) text.Append(Row(package.Name, package.Version, package.IsDirect ? "named by the project" : $"needed by {string.Join(", ", program.Where(p => p.Needs.Contains(package.Name)).Select(p => p.Name))}"));
        text.Append("\n### In the program, and no package of its own\n\n| part | licence | what it is |\n| --- | --- | --- |\n");
        foreach (var part in OtherParts.Of(root)) text.Append($"| {part.Name} | {part.Licence} | {part.Where} |\n");
        foreach (var (project, title) in Others(root))
        {
            text.Append($"\n### {title}\n\n| package | licence |\n| --- | --- |\n");
            foreach (var package in LockFile.Read(project).Where(p => known.Add(p.Name))) text.Append($"| {package.Name} | {PackageFolder.LicenceOf(package.Name, package.Version) ?? "unknown"} |\n");
        }

        return text.ToString();
    }

    /// <summary>The lock of the project of tests, with its title. Of other projects beside the program (<c>fuzzing/</c>, <c>benchmarks/</c>) a build of the
    /// solution fetches no packages; their tables are kept by hand.</summary>
    public static IEnumerable<(string Lock, string Title)> Others(string root)
    {
        yield return (Path.Combine(root, "tests", "packages.lock.json"), "For tests only");
    }

    private static string Row(string name, string version, string why) => $"| {name} | {PackageFolder.LicenceOf(name, version) ?? "unknown"} | {why} |\n";
}
