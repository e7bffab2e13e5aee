using System.Runtime.InteropServices;

namespace ChemSter.Site.Files.Publishing;

/// <summary>Lets new files be readable by everybody and writable by their owner alone (0644, folders 0755), whatever the machine's
/// habit: a site is published, and a host refuses files that it can't read. Where rights work otherwise (Windows), nothing is done.</summary>
internal static partial class ReadableByAll
{
    private const uint OthersMayNotWrite = 18; // 022

    private static readonly Lock Changing = new();
    private static int _users;
    private static uint _before;

    /// <summary>From here on, in the whole process, until as many ends as beginnings have come.</summary>
    public static void Begin()
    {
        if (OperatingSystem.IsWindows()) return;
        lock (Changing)
        {
            if (_users++ == 0) _before = SetMask(OthersMayNotWrite);
        }
    }

    /// <summary>Gives the machine's habit back.</summary>
    public static void End()
    {
        if (OperatingSystem.IsWindows()) return;
        lock (Changing)
        {
            if (--_users == 0) _ = SetMask(_before);
        }
    }

    [LibraryImport("libc", EntryPoint = "umask")]
    private static partial uint SetMask(uint mask);
}
