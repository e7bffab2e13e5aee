namespace ChemSter.Site.Files;

/// <summary>Writes a file at one stroke, so that a reader, or a crash, never meets half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file; one that is there keeps its rights.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="bytes">All that it will hold.</param>
    /// <param name="isNew">Whether there must be none yet.</param>
    /// <exception cref="IOException">It can't be written, or is there already.</exception>
    /// <exception cref="UnauthorizedAccessException">It can't be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool isNew)
    {
        // A name that begins with a dot is none of the site's, should it ever be left behind; being new and hard to guess, it is no link that somebody has laid there.
        var next = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}");
        var stream = new FileStream(next, FileMode.CreateNew, FileAccess.Write);
        try
        {
            using (stream) stream.Write(bytes);
            if (!isNew && !OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(next, File.GetUnixFileMode(path));
            File.Move(next, path, overwrite: !isNew);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }
}
