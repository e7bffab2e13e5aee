namespace ChemSter.Site.Observability;

/// <summary>What a build took. Times are counted from its beginning.</summary>
/// <param name="Modules">Each module that ran: those of a pipeline together, in the order in which they ran.</param>
/// <param name="Stretches">When which thread worked for which module, thread by thread, in the order in which they did.</param>
/// <param name="StretchesLeftOut">How many of these were too many to be kept.</param>
/// <param name="Elapsed">How long the build took.</param>
/// <param name="Processor">How long all processors together worked for the process meanwhile, compiler and garbage collector among it.</param>
/// <param name="Allocated">How many bytes the process allocated meanwhile.</param>
public sealed record BuildRecord(
    IReadOnlyList<ModuleRecord> Modules,
    IReadOnlyList<StretchRecord> Stretches,
    int StretchesLeftOut,
    TimeSpan Elapsed,
    TimeSpan Processor,
    long Allocated)
{
    /// <summary>The phases of the pipelines in which something ran.</summary>
    public IReadOnlyList<PhaseRecord> Phases => [.. Modules.GroupBy(m => (m.Pipeline, m.Phase)).Select(g => PhaseRecord.Of([.. g]))];
}

/// <summary>What a module took.</summary>
/// <param name="Pipeline">Its pipeline.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Module">Its name.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended.</param>
/// <param name="Processor">How long processors worked for it, on all threads; null where the system does not tell.</param>
/// <param name="Documents">How many documents it gave or, giving none, took.</param>
/// <param name="Bytes">How many bytes of files it wrote.</param>
/// <param name="Allocated">How many bytes it allocated, on all threads.</param>
public sealed record ModuleRecord(
    string Pipeline, string Phase, string Module, TimeSpan From, TimeSpan To, TimeSpan? Processor, int Documents, long Bytes, long Allocated);

/// <summary>What a phase of a pipeline took: its modules together.</summary>
/// <param name="Pipeline">The pipeline.</param>
/// <param name="Phase">The phase.</param>
/// <param name="From">When the first module began.</param>
/// <param name="To">When the last one ended.</param>
/// <param name="Processor">How long processors worked for it; null where the system does not tell.</param>
/// <param name="Documents">The documents of the module that had the most.</param>
/// <param name="Bytes">How many bytes of files were written.</param>
/// <param name="Allocated">How many bytes were allocated.</param>
public sealed record PhaseRecord(string Pipeline, string Phase, TimeSpan From, TimeSpan To, TimeSpan? Processor, int Documents, long Bytes, long Allocated)
{
    internal static PhaseRecord Of(IReadOnlyList<ModuleRecord> modules) => new(
        modules[0].Pipeline,
        modules[0].Phase,
        modules[0].From,
        modules.Max(m => m.To),
        modules[0].Processor is null ? null : TimeSpan.FromTicks(modules.Sum(m => m.Processor?.Ticks ?? 0)),
        modules.Max(m => m.Documents),
        modules.Sum(m => m.Bytes),
        modules.Sum(m => m.Allocated));
}

/// <summary>A time during which a thread worked for a module.</summary>
/// <param name="Thread">The thread's number.</param>
/// <param name="Work">Pipeline and module.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended.</param>
/// <param name="Processor">How long a processor worked for it; null where the system does not tell.</param>
/// <param name="Allocated">How many bytes it allocated.</param>
public sealed record StretchRecord(int Thread, string Work, TimeSpan From, TimeSpan To, TimeSpan? Processor, long Allocated);
