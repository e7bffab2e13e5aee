using System.Text;

namespace ChemSter.Site.Files;

/// <summary>The file in which a build server gathers what its jobs tell people.</summary>
public static class JobSummary
{
    /// <summary>Adds a text at the end; what other commands have told stays.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file can't be written.</exception>
    public static void Append(string path, string markdown) => File.AppendAllText(path, markdown, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
