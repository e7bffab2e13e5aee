using SharpFuzz;

namespace ChemSter.Site.Fuzzing.Hunting;

/// <summary>A copy of this very program in which the generator and the parsers it uses count the branches that they take.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Counted = ["ChemSter.Site.dll", "Markdig.dll", "YamlDotNet.dll"];

    /// <summary>Makes the copy.</summary>
    /// <returns>The path of its program.</returns>
    public static string Make()
    {
        var folder = Path.Combine(Folders.Work, "program");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (var assembly in Counted) _ = Fuzzer.Instrument(Path.Combine(folder, assembly), _ => true, Options.Value).Count();
        return Path.Combine(folder, "ChemSter.Site.Fuzzing.dll");
    }
}
