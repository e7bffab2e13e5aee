using System.Text;
using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Files;

/// <summary>Writes a report where it was asked for. It replaces an earlier report, and never anything else.</summary>
public static class ReportFile
{
    /// <summary>Writes a report.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="root">The full path of the site, among whose sources it may not lie.</param>
    /// <param name="text">The report.</param>
    /// <param name="mark">A text that each such report has near its beginning.</param>
    /// <exception cref="OutputRefusedException">The file would lie among the sources, or is something else.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file can't be written.</exception>
    public static void Write(string path, string root, string text, string mark)
    {
        if (OutputChecks.IsAmongSources(path, root)) throw new OutputRefusedException(path, OutputRefusal.ReportAmongSources);
        if (File.Exists(path) && !IsReport(path, mark)) throw new OutputRefusedException(path, OutputRefusal.NoReport);
        if (Path.GetDirectoryName(path) is { } folder) Directory.CreateDirectory(folder);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    // An empty file, or a pipe or device, which has no length, holds nothing that could be lost.
    private static bool IsReport(string path, string mark)
    {
        if (new FileInfo(path).Length == 0) return true;
        using var file = File.OpenText(path);
        var beginning = new char[1000];
        return beginning.AsSpan(0, file.ReadBlock(beginning)).Contains(mark, StringComparison.Ordinal);
    }
}
