using System.Text;
using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Files;

/// <summary>Writes files for translators, wherever they were asked for but not among the site's own. No file is ever replaced: a
/// translator may have worked in it.</summary>
public static class ExchangeFiles
{
    /// <summary>Writes a new file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="root">The full path of the site.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="OutputRefusedException">It is there already, or would lie among the site's files.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file can't be written.</exception>
    public static void Create(string path, string root, string text)
    {
        if (OutputChecks.IsAmongSources(path, root)) throw new OutputRefusedException(path, OutputRefusal.ExchangeAmongSources);
        if (Path.Exists(path)) throw new OutputRefusedException(path, OutputRefusal.ExchangeExists);
        if (Path.GetDirectoryName(path) is { } folder) Directory.CreateDirectory(folder);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
    }
}
