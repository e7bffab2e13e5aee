using System.Runtime.InteropServices;

namespace ChemSter.Site.Files.Publishing;

/// <summary>Gives a file a second name without copying it, where the system and the file system can.</summary>
internal static partial class HardLink
{
    /// <summary>Makes the second name, or says false where that is not to be had, or the file is not there.</summary>
    public static bool TryMake(string file, string name)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(name, file, 0) : Link(file, name) == 0;
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string file, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string file, nint security);
}
