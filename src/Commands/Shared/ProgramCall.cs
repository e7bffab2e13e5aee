namespace ChemSter.Site.Commands;

/// <summary>How the program is called here, for messages that name a command to type.</summary>
internal static class ProgramCall
{
    /// <summary>What stands in front of arguments where the person is: in the folder of the project <c>dotnet run --</c> always works,
    /// a tool of a site is called through <c>dotnet</c>, and elsewhere the program was called by its name.</summary>
    public static string Program
    {
        get
        {
            if (IsTool) return IsInSiteWithTools ? $"dotnet {Name}" : Name;
            return IsInProject ? "dotnet run --" : Name;
        }
    }

    /// <summary>The name by which it is called from anywhere: that of the executable, or of the tool (<c>Properties/Tool.targets</c>).</summary>
    public static string Name => IsTool ? "chemster-site" : "ChemSter.Site";

    // The package of a tool has this file beside the program.
    private static bool IsTool { get; } = File.Exists(Path.Combine(AppContext.BaseDirectory, "DotnetToolSettings.xml"));

    private static bool IsInSiteWithTools => File.Exists(Path.Combine(Directory.GetCurrentDirectory(), ".config", "dotnet-tools.json"));

    /// <summary>The program called without a command: <c>dotnet run</c> needs no hyphens then.</summary>
    public static string Alone => IsInProject ? "dotnet run" : Program;

    private static bool IsInProject => Directory.EnumerateFiles(Directory.GetCurrentDirectory(), "*.csproj").Any();

    /// <summary>A call that works where the person is: <c>dotnet run -- new page</c>.</summary>
    /// <param name="command">The command with its arguments.</param>
    /// <param name="request">What was asked for; its folder is named where it is another.</param>
    public static string For(string command, Request request)
    {
        var here = Directory.GetCurrentDirectory();
        var isElsewhere = request.Options.Root != here;
        return isElsewhere ? $"{Program} {command} --root {Path.GetRelativePath(here, request.Options.Root)}" : $"{Program} {command}";
    }
}
