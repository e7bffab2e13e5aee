using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ChemSter.Site.Files;

/// <summary>Opens the files below a folder, and nothing else: the one way in which sources are opened. No link is followed on the way,
/// neither the file's own nor that of a folder above it.</summary>
/// <remarks>On Linux the system itself sees to it, by openat2(2): not even a link that was put there a moment ago is followed, and nothing that
/// isn't a file is waited for. Elsewhere, and where that is not to be had, each part of the path is looked at first; a link that comes between the look
/// and the opening is followed, and a pipe by the name of a source waits for somebody to write into it.</remarks>
/// <param name="root">The folder's full path. Links on the way to it are followed: where a site lies is for its owner to say.</param>
internal sealed partial class GuardedOpening(string root)
{
    private const int OpenAt2 = 437;
    private const int OnlyPath = 0x200000;
    private const int CloseOnExec = 0x80000;
    private const int DoNotWait = 0x800;
    private const ulong StayBelow = 0x08;
    private const ulong NoLinks = 0x04;
    private const int LeadsOut = 18;
    private const int TooManyLinks = 40;

    private SafeFileHandle? _root;

    /// <summary>Opens a file for reading; others may read, write and delete it meanwhile.</summary>
    /// <param name="path">Its path from the root, with forward slashes.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <exception cref="FileRefusedException">It is none, leads elsewhere, or is too large for its kind.</exception>
    /// <exception cref="IOException">It is missing, or can't be opened.</exception>
    public SafeFileHandle Open(string path, out long length)
    {
        var file = OpenBelow(path) ?? OpenPlainly(path);
        try
        {
            length = RandomAccess.GetLength(file);
            var most = SizeLimits.For(path);
            return length <= most ? file : throw new FileRefusedException(FileRefusal.TooLarge, most);
        }
        catch (NotSupportedException)
        {
            file.Dispose();
            throw new FileRefusedException(FileRefusal.IsNoFile);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether a folder, or one above it, is a link to another place; gives the path of the link.</summary>
    /// <param name="path">The path from the root, with forward slashes.</param>
    public string? LinkOnTheWayTo(string path)
    {
        for (var end = path.IndexOf('/'); ; end = path.IndexOf('/', end + 1))
        {
            var part = end < 0 ? path : path[..end];
            if (FileLook.At(Path.Combine(root, part)).Kind == FileKind.Link) return part;
            if (end < 0) return null;
        }
    }

    private SafeFileHandle? OpenBelow(string path)
    {
        if (!OperatingSystem.IsLinux() || Root() is not { IsInvalid: false } folder) return null;
        var how = new OpenHow { Flags = CloseOnExec | DoNotWait, Resolve = StayBelow | NoLinks };
        var file = SystemCall(OpenAt2, folder, path, in how, Marshal.SizeOf<OpenHow>());
        if (file >= 0) return new SafeFileHandle(file, ownsHandle: true);
        // Whatever else went wrong is said best by who opens it plainly.
        return Marshal.GetLastPInvokeError() is LeadsOut or TooManyLinks ? throw new FileRefusedException(FileRefusal.IsLink, link: LinkOnTheWayTo(path)) : null;
    }

    private SafeFileHandle OpenPlainly(string path)
    {
        var link = LinkOnTheWayTo(path);
        if (link is not null || Path.IsPathRooted(path) || path.Split('/').Contains("..")) throw new FileRefusedException(FileRefusal.IsLink, link: link);
        // Shared with everyone, so that no lock is taken: an editor may well save while a preview reads.
        return File.OpenHandle(Path.Combine(root, path), share: FileShare.ReadWrite | FileShare.Delete);
    }

    // Two that ask at the same time each get one; the other is closed when it is forgotten.
    private SafeFileHandle Root() => _root ??= OpenFolder(root, OnlyPath | CloseOnExec);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial SafeFileHandle OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syscall", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial nint SystemCall(nint number, SafeFileHandle folder, string path, in OpenHow how, nint size);

    // struct open_how of linux/openat2.h.
    [StructLayout(LayoutKind.Sequential)]
    private struct OpenHow
    {
        public ulong Flags;
        public ulong Mode;
        public ulong Resolve;
    }
}
