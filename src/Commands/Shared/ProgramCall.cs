namespace ChemSter.Site.Commands;

/// <summary>How the program is called here, for messages that name a command to type.</summary>
internal static class ProgramCall
{
    // The id of the package, as manifests of tools write it.
    private const string Package = "\"chemster.site\"";

    /// <summary>What stands in front of arguments where the person is.</summary>
    public static string Program => In(Directory.GetCurrentDirectory(), IsTool);

    /// <summary>The name by which it is called from anywhere: that of the executable, or of the tool (<c>Properties/Tool.targets</c>).</summary>
    public static string Name => NameOf(IsTool);

    /// <summary>The program called without a command.</summary>
    public static string Alone => AloneIn(Directory.GetCurrentDirectory(), IsTool);

    // The package of a tool has this file beside the program.
    private static bool IsTool { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, "DotnetToolSettings.xml"));

    /// <summary>A call that works where the person is: <c>dotnet run -- new page</c>.</summary>
    /// <param name="command">The command with its arguments.</param>
    /// <param name="request">What was asked for; its folder is named where it is another.</param>
    public static string For(string command, Request request)
    {
        var here = Directory.GetCurrentDirectory();
        var isElsewhere = request.Options.Root != here;
        return isElsewhere ? $"{Program} {command} --root {Path.GetRelativePath(here, request.Options.Root)}" : $"{Program} {command}";
    }

    /// <summary>What stands in front of arguments in a folder: in that of the project <c>dotnet run --</c> always works,
    /// a tool of a site is called through <c>dotnet</c>, and elsewhere the program was called by its name.</summary>
    /// <param name="folder">Where the person is.</param>
    /// <param name="isTool">Whether the program was installed as a tool; <c>dotnet run</c> would then run something else.</param>
    internal static string In(string folder, bool isTool)
    {
        if (isTool) return IsToolOf(folder) ? $"dotnet {NameOf(isTool)}" : NameOf(isTool);
        return IsProject(folder) ? "dotnet run --" : NameOf(isTool);
    }

    /// <summary>The same without arguments: <c>dotnet run</c> needs no hyphens then.</summary>
    /// <param name="folder">Where the person is.</param>
    /// <param name="isTool">Whether the program was installed as a tool.</param>
    internal static string AloneIn(string folder, bool isTool) => !isTool && IsProject(folder) ? "dotnet run" : In(folder, isTool);

    private static string NameOf(bool isTool) => isTool ? "chemster-site" : "ChemSter.Site";

    private static bool IsProject(string folder) => Directory.EnumerateFiles(folder, "*.csproj").Any();

    // Manifests of the folders above count too, as they do for .NET.
    private static bool IsToolOf(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (NamesPackage(Path.Combine(above, ".config", "dotnet-tools.json"))) return true;
        }

        return false;
    }

    private static bool NamesPackage(string manifest)
    {
        try
        {
            return File.Exists(manifest) && File.ReadAllText(manifest).Contains(Package, StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What can't be read here, .NET can't read either.
            return false;
        }
    }
}
