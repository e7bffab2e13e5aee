using System.Runtime.ExceptionServices;
using ChemSter.Site.Observability;

namespace ChemSter.Site.Pipelines;

/// <summary>Runs pipelines phase by phase. Input waits for nothing; Process for the Process of the dependencies; PostProcess
/// for every pipeline's Process; Output for every PostProcess, and only if no error was found. What need not wait runs at once.</summary>
/// <param name="pipelines">The pipelines, each behind those it depends on.</param>
/// <param name="monitor">Watches what each module takes; null to measure nothing.</param>
public sealed class Engine(IReadOnlyList<Pipeline> pipelines, BuildMonitor? monitor = null)
{
    /// <summary>Runs all pipelines. Whether the site may be published is for the context's findings to say.</summary>
    /// <param name="context">What they work with.</param>
    /// <param name="last">The phase to end with: after Process everything has been read and nothing made.</param>
    /// <returns>Whether all of the phase could be run.</returns>
    public bool Run(BuildContext context, Phase last = Phase.Output)
    {
        // Modules work on all cores; a pipeline that can run beside them shall not wait for one to be free.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, System.Environment.ProcessorCount + 2), ports);
        monitor?.Name([.. pipelines.Select(p => p.Name)]);
        foreach (var pipeline in pipelines) pipeline.Forget();
        try
        {
            RunPhases(context, Phase.Input, Phase.Process);
            if (last == Phase.Process) return true;
            RunPhases(context, Phase.PostProcess);
            if (context.Diagnostics.HasErrors) return false;
            RunPhases(context, Phase.Output);
            return true;
        }
        catch (CannotContinueException)
        {
            // The reason is among the findings.
            return false;
        }
    }

    private void RunPhases(BuildContext context, params Phase[] phases)
    {
        var ended = new Dictionary<(Pipeline, Phase), Task>();
        foreach (var phase in phases)
        {
            foreach (var pipeline in pipelines)
            {
                var waitFor = pipeline.Dependencies.Where(_ => phase == Phase.Process).Select(d => ended[(d, phase)]).ToList();
                if (phase != phases[0]) waitFor.Add(ended[(pipeline, phase - 1)]);
                ended[(pipeline, phase)] = RunPhase(pipeline, phase, waitFor, context);
            }
        }

        // Waiting for all lets every pipeline end before a failure is passed on.
        var all = Task.WhenAll(ended.Values);
        ((IAsyncResult)all).AsyncWaitHandle.WaitOne();
        if (all.Exception is { } failed) ExceptionDispatchInfo.Throw(Cause(failed));
    }

    // A disk that is full, or a fault, weighs more than a module that could not go on; and modules that work on all cores wrap theirs.
    private static Exception Cause(AggregateException failed)
    {
        var causes = failed.Flatten().InnerExceptions;
        return causes.FirstOrDefault(c => c is not CannotContinueException) ?? causes[0];
    }

    private Task RunPhase(Pipeline pipeline, Phase phase, List<Task> waitFor, BuildContext context) =>
        Task.WhenAll(waitFor).ContinueWith(
            before =>
            {
                before.GetAwaiter().GetResult();
                pipeline.Run(phase, context, monitor);
            },
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default);
}
