using System.Runtime.InteropServices;

namespace ChemSter.Site.Commands;

/// <summary>Lets a command end cleanly when somebody presses Ctrl+C, or the system asks the program to end.</summary>
public static class Interruption
{
    /// <summary>Runs a command that is told when it is to end. Asked a second time, the program ends at once.</summary>
    /// <param name="act">The command; returns its exit code.</param>
    public static async Task<int> RunAsync(Func<CancellationToken, Task<int>> act)
    {
        var isTerminated = false;
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var exit = await act(stop.Token);
        return exit == ExitCode.Interrupted && isTerminated ? ExitCode.Terminated : exit;

        void Stop(PosixSignalContext signal)
        {
            isTerminated |= signal.Signal == PosixSignal.SIGTERM;
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }
}
