using System.Runtime.InteropServices;

namespace ChemSter.Site.Files.Publishing;

/// <summary>Lets two folders change places without a moment in which either is missing, where the system can (Linux, renameat2(2)).</summary>
internal static partial class AtomicExchange
{
    private const int AtCurrentFolder = -100;
    private const uint RenameExchange = 2;

    /// <summary>Exchanges the two, or says false where that is not to be had: another system, a file system without it.</summary>
    public static bool TryExchange(string first, string second)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt2(AtCurrentFolder, first, AtCurrentFolder, second, RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);
}
