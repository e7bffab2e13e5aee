using Microsoft.Win32.SafeHandles;

namespace ChemSter.Site.Files.Publishing;

/// <summary>Holds an output folder for one build, so that two at once can't mix their files. A file beside the folder is kept
/// open for that; the system lets go of it when the process ends, however it ends.</summary>
internal sealed class OutputLock : IDisposable
{
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly string _path;
    private readonly SafeFileHandle _handle;

    private OutputLock(string path, SafeFileHandle handle)
    {
        _path = path;
        _handle = handle;
    }

    private static ReadOnlySpan<byte> Heading => "A build of the site is writing the folder beside this file.\n"u8;

    /// <summary>Takes the lock, and makes the folder in which it lies.</summary>
    /// <exception cref="OutputRefusedException">Another build has it.</exception>
    public static OutputLock Take(OutputPlaces places)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(places.Lock)!);
        while (true)
        {
            var handle = Open(places);
            try
            {
                if (IsStillThere(handle, places.Lock)) return new OutputLock(places.Lock, handle);
                handle.Dispose();
            }
            catch
            {
                handle.Dispose();
                throw;
            }
        }
    }

    /// <summary>Lets go of the lock and removes its file.</summary>
    public void Dispose()
    {
        if (_handle.IsClosed) return;
        // Before letting go: afterwards the file may be another's. Windows removes it by itself, and lets nobody else do it.
        if (!OperatingSystem.IsWindows()) Tidy.Try(() => File.Delete(_path));
        _handle.Dispose();
    }

    private static SafeFileHandle Open(OutputPlaces places)
    {
        try
        {
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            return File.OpenHandle(places.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, options);
        }
        catch (IOException taken) when (taken.HResult == SharingViolation || taken.HResult == (OperatingSystem.IsMacOS() ? 35 : 11))
        {
            throw new OutputRefusedException(places.Target, OutputRefusal.InUse);
        }
    }

    // Elsewhere than on Windows the one before may have removed the file between our opening and our locking it: then the
    // lock is on a file that nobody else will ever find. A time of our choice shows whether it is still the one by that name.
    private static bool IsStillThere(SafeFileHandle handle, string path)
    {
        Span<byte> found = stackalloc byte[Heading.Length + 1];
        var length = RandomAccess.Read(handle, found, 0);
        if (length == 0) RandomAccess.Write(handle, Heading, 0);
        else if (!found[..length].SequenceEqual(Heading)) throw new OutputRefusedException(path, OutputRefusal.HoldsOtherFiles);

        if (OperatingSystem.IsWindows()) return true;
        var time = DateTime.UnixEpoch.AddSeconds(Random.Shared.Next());
        File.SetLastWriteTimeUtc(handle, time);
        return File.GetLastWriteTimeUtc(path) == time;
    }
}
