using System.Runtime.InteropServices;

namespace ChemSter.Site.Observability;

/// <summary>How long the processor has worked for the thread that asks, where the system tells (Linux, clock_gettime(2)).</summary>
internal static partial class ThreadClock
{
    private const int OfThread = 3;

    /// <summary>Whether this system tells.</summary>
    public static bool IsKnown { get; } = Read() is not null;

    /// <summary>The time; zero where it is not known.</summary>
    public static TimeSpan Now => IsKnown ? Read() ?? TimeSpan.Zero : TimeSpan.Zero;

    private static TimeSpan? Read()
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            return GetTime(OfThread, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick) : null;
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
