using ChemSter.Site.Observability;

namespace ChemSter.Site.Pipelines;

/// <summary>A pipeline: a list of modules in four phases. Its constructor is the list, and takes the pipelines it depends on,
/// so that a cycle or a misspelt name does not compile.</summary>
public abstract class Pipeline
{
    private readonly Dictionary<Phase, List<Action<BuildContext, BuildMonitor?>>> _modules = [];
    private readonly List<Action> _forget = [];

    /// <summary>Names the pipeline and those whose documents it uses.</summary>
    protected Pipeline(params Pipeline[] dependencies)
    {
        Name = GetType().Name.Replace("Pipeline", "", StringComparison.Ordinal);
        Dependencies = dependencies;
    }

    /// <summary>The pipeline's name: its class's, without "Pipeline".</summary>
    public string Name { get; }

    /// <summary>The pipelines whose documents this one uses; its Process phase waits for theirs.</summary>
    public IReadOnlyList<Pipeline> Dependencies { get; }

    /// <summary>Adds the module that the Input phase begins with.</summary>
    protected Flow<T> Input<T>(IModule<None, T> module) => Add(Phase.Input, module, () => []);

    /// <summary>Begins a chain with a module of another phase that reads nothing, but makes documents of other pipelines' ones.</summary>
    protected Flow<T> Begin<T>(Phase phase, IModule<None, T> module) => Add(phase, module, () => []);

    /// <summary>Begins a chain with a module that takes the documents of another pipeline.</summary>
    protected Flow<TOut> Begin<TIn, TOut>(Phase phase, Flow<TIn> documents, IModule<TIn, TOut> module) => Add(phase, module, () => documents.Documents);

    internal Flow<TOut> Add<TIn, TOut>(Phase phase, IModule<TIn, TOut> module, Func<IReadOnlyList<TIn>> documents)
    {
        var flow = new Flow<TOut>(this);
        _forget.Add(flow.Forget);
        var runner = module is IPureModule<TIn, TOut> pure ? new Remembered<TIn, TOut>(pure) : module;
        if (!_modules.TryGetValue(phase, out var modules)) _modules[phase] = modules = [];
        modules.Add((context, monitor) =>
        {
            var taken = documents();
            using var run = monitor?.Begin(Name, phase.ToString(), NameOf(module), taken.Count);
            var given = runner.Execute(taken, context);
            flow.Set(given);
            if (run is not null) run.Documents = typeof(TOut) == typeof(None) ? taken.Count : given.Count;
        });
        return flow;
    }

    /// <summary>Forgets the documents of the build before.</summary>
    internal void Forget()
    {
        foreach (var forget in _forget) forget();
    }

    internal void Run(Phase phase, BuildContext context, BuildMonitor? monitor)
    {
        foreach (var module in _modules.GetValueOrDefault(phase, []))
        {
            context.Options.Cancellation.ThrowIfCancellationRequested();
            module(context, monitor);
        }
    }

    // Without the number of type parameters behind it.
    private static string NameOf(object module) => module.GetType().Name.Split('`')[0];
}
