namespace ChemSter.Site.Commands;

/// <summary>How the program is called here, for messages that name a command to type.</summary>
internal static class ProgramCall
{
    /// <summary>What stands in front of arguments where the person is: in the folder of the project <c>dotnet run --</c> always works,
    /// elsewhere the executable was called by its name.</summary>
    public static string Program => IsInProject ? "dotnet run --" : "ChemSter.Site";

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
