namespace ChemSter.Site.Files;

/// <summary>The output folder. Files are written into a folder beside it, and the two change places when all are there:
/// a build that fails or is interrupted leaves the old site whole.</summary>
public sealed class OutputFolder : IOutput
{
    /// <summary>The file that marks a folder as the generator's own, to be replaced at each build.</summary>
    public const string Marker = ".site-output";

    private readonly string _target;
    private readonly string _staging;
    private readonly string _previous;

    private OutputFolder(string target)
    {
        _target = target;
        _staging = target + ".staging";
        _previous = target + ".previous";
    }

    /// <summary>Prepares an output folder.</summary>
    /// <param name="target">The folder's full path.</param>
    /// <param name="root">The full path of the site that is built.</param>
    /// <exception cref="OutputRefusedException">The folder holds something that the generator did not write, or the site itself.</exception>
    public static OutputFolder Open(string target, string root)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        // Where a link leads is what is replaced, and not the link.
        if (Directory.Exists(target)) target = Directory.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target;
        Refuse(target, Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        var folder = new OutputFolder(target);
        foreach (var leftover in new[] { folder._staging, folder._previous })
        {
            if (HoldsOtherFiles(leftover)) throw new OutputRefusedException(leftover, OutputRefusal.HoldsOtherFiles);
        }

        Delete(folder._staging);
        Directory.CreateDirectory(folder._staging);
        folder.Write(Marker, "This folder is written by the site generator and replaced at every build.\n"u8);
        return folder;
    }

    /// <inheritdoc/>
    public FileStamp Write(string path, ReadOnlySpan<byte> content)
    {
        var full = Path.GetFullPath(Path.Combine(_staging, path));
        if (!full.StartsWith(_staging + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new OutputRefusedException(path, OutputRefusal.Outside);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var handle = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, preallocationSize: content.Length);
        RandomAccess.Write(handle, content, 0);
        return new FileStamp(content.Length, File.GetLastWriteTimeUtc(handle).Ticks);
    }

    /// <inheritdoc/>
    public bool TryKeep(string path, FileStamp stamp) => false;

    /// <inheritdoc/>
    public void Commit()
    {
        if (!Directory.Exists(_target)) Directory.Move(_staging, _target);
        else if (!AtomicExchange.TryExchange(_staging, _target)) SwapByRenaming();
        Delete(_staging);
    }

    /// <inheritdoc/>
    public void Dispose() => Delete(_staging);

    // Where the system can't exchange two folders, there is a moment without any; a crash in it leaves the old site beside.
    private void SwapByRenaming()
    {
        Delete(_previous);
        Directory.Move(_target, _previous);
        try
        {
            Directory.Move(_staging, _target);
        }
        catch (IOException)
        {
            Directory.Move(_previous, _target);
            throw;
        }

        Delete(_previous);
    }

    private static void Refuse(string target, string root)
    {
        if (IsInside(root, target)) throw new OutputRefusedException(target, OutputRefusal.HoldsTheSite);
        foreach (var part in new[] { "input", "data", "theme" })
        {
            if (IsInside(target, Path.Combine(root, part))) throw new OutputRefusedException(target, OutputRefusal.InsideTheSource);
        }

        if (File.Exists(target)) throw new OutputRefusedException(target, OutputRefusal.IsFile);
        if (HoldsOtherFiles(target)) throw new OutputRefusedException(target, OutputRefusal.HoldsOtherFiles);
    }

    private static bool HoldsOtherFiles(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, Marker));

    private static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The mark goes last, so that a folder half deleted by a killed build is still known as the generator's own.
    private static void Delete(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var inner in Directory.EnumerateDirectories(folder)) Directory.Delete(inner, recursive: true);
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) != Marker)) File.Delete(file);
        Directory.Delete(folder, recursive: true);
    }
}
