namespace ChemSter.Site.Pipelines;

/// <summary>A pipeline: a list of modules in four phases. Its constructor is the list, and takes the pipelines it depends on,
/// so that a cycle or a misspelt name does not compile.</summary>
public abstract class Pipeline
{
    private readonly Dictionary<Phase, List<Action<BuildContext>>> _modules = [];

    /// <summary>Names the pipeline and those whose documents it uses.</summary>
    protected Pipeline(params Pipeline[] dependencies)
    {
        Name = GetType().Name.Replace("Pipeline", "", StringComparison.Ordinal);
        Dependencies = dependencies;
    }

    /// <summary>The pipeline's name: its class's, without "Pipeline".</summary>
    public string Name { get; }

    /// <summary>The pipelines whose documents this one uses; each of its phases waits for theirs.</summary>
    public IReadOnlyList<Pipeline> Dependencies { get; }

    /// <summary>Adds the module that the Input phase begins with.</summary>
    protected Flow<T> Input<T>(IModule<None, T> module) => Add(Phase.Input, module, () => []);

    /// <summary>Begins a chain with a module of another phase that reads nothing, but makes documents of other pipelines' ones.</summary>
    protected Flow<T> Begin<T>(Phase phase, IModule<None, T> module) => Add(phase, module, () => []);

    internal Flow<TOut> Add<TIn, TOut>(Phase phase, IModule<TIn, TOut> module, Func<IReadOnlyList<TIn>> documents)
    {
        var flow = new Flow<TOut>(this);
        if (!_modules.TryGetValue(phase, out var modules)) _modules[phase] = modules = [];
        modules.Add(context => flow.Set(module.Execute(documents(), context)));
        return flow;
    }

    internal void Run(Phase phase, BuildContext context)
    {
        foreach (var module in _modules.GetValueOrDefault(phase, [])) module(context);
    }
}
