using System.Collections;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ChemSter.Site.Launcher;

/// <summary>Starts one program and measures it whole, by what the kernel tells about ended processes (Linux).</summary>
public static partial class ChildProcess
{
    private const int SetChildSubreaper = 36;
    private const int DoNotWait = 1;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What a program used.</summary>
    /// <param name="ExitCode">Its exit code; 128 and the signal's number if a signal ended it.</param>
    /// <param name="Wall">From before its start until it ended.</param>
    /// <param name="Cpu">User and system time of it and of the processes that it started.</param>
    /// <param name="PeakKibibytes">The most resident memory of its largest process.</param>
    public readonly record struct Usage(int ExitCode, TimeSpan Wall, TimeSpan Cpu, long PeakKibibytes);

    /// <summary>Runs a program to its end. What it leaves running is adopted, waited for, and counted, but not into the wall time.</summary>
    public static Usage Run(string[] command)
    {
        _ = ProcessControl(SetChildSubreaper, 1, 0, 0, 0);
        var watch = Stopwatch.StartNew();
        var error = Spawn(out var id, command[0], 0, 0, [.. command, null], EnvironmentStrings());
        if (error != 0) throw new InvalidOperationException($"{command[0]} can't be started (errno {error})");
        int status;
        ResourceUsage own;
        while (Wait(id, out status, 0, out own) != id)
        {
            // Interrupted by a signal.
        }

        var wall = watch.Elapsed;
        var (cpu, peak) = (own.Cpu, own.PeakKibibytes);
        for (var left = Stopwatch.StartNew(); left.Elapsed < Patience;)
        {
            var ended = Wait(-1, out _, DoNotWait, out var orphan);
            if (ended < 0) break;
            if (ended == 0) Thread.Sleep(5);
            else (cpu, peak) = (cpu + orphan.Cpu, Math.Max(peak, orphan.PeakKibibytes));
        }

        var exitCode = (status & 0x7f) == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f);
        return new Usage(exitCode, wall, cpu, peak);
    }

    private static string?[] EnvironmentStrings() =>
        [.. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(v => $"{v.Key}={v.Value}"), null];

    [LibraryImport("libc", EntryPoint = "posix_spawnp", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(out int id, string file, nint actions, nint attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "wait4")]
    private static partial int Wait(int id, out int status, int options, out ResourceUsage usage);

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int ProcessControl(int option, nint a, nint b, nint c, nint d);

    /// <summary>The kernel's <c>struct rusage</c> on 64-bit Linux. Its peak is that of the largest of all processes waited for.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct ResourceUsage
    {
        private readonly long _userSeconds;
        private readonly long _userMicroseconds;
        private readonly long _systemSeconds;
        private readonly long _systemMicroseconds;

        public readonly long PeakKibibytes;

        public TimeSpan Cpu => TimeSpan.FromSeconds(_userSeconds + _systemSeconds) + TimeSpan.FromMicroseconds(_userMicroseconds + _systemMicroseconds);
    }
}
