namespace ChemSter.Site.Pipelines;

/// <summary>The documents that flow from one module of a pipeline to the next. A pipeline is written as a chain of them:
/// <c>Input(…).Process(…).PostProcess(…).Output(…)</c>; documents of the wrong type do not compile.</summary>
/// <typeparam name="T">The documents' type.</typeparam>
public sealed class Flow<T>
{
    private readonly Pipeline _pipeline;
    private IReadOnlyList<T>? _documents;

    internal Flow(Pipeline pipeline) => _pipeline = pipeline;

    /// <summary>The documents, for modules of later phases and of pipelines that depend on this one.</summary>
    /// <exception cref="InvalidOperationException">The module that gives them has not run yet: a fault in how pipelines are put together.</exception>
    public IReadOnlyList<T> Documents =>
        _documents ?? throw new InvalidOperationException($"The {typeof(T).Name} documents of the pipeline {_pipeline.Name} are asked for before they exist.");

    /// <summary>The one document, of flows that have one.</summary>
    public T Only => Documents.Count == 1 ? Documents[0] : throw new InvalidOperationException($"One {typeof(T).Name} was expected, not {Documents.Count}.");

    /// <summary>Adds a module to the pipeline's Process phase.</summary>
    public Flow<TNext> Process<TNext>(IModule<T, TNext> module) => Then(Phase.Process, module);

    /// <summary>Adds a module to the pipeline's PostProcess phase.</summary>
    public Flow<TNext> PostProcess<TNext>(IModule<T, TNext> module) => Then(Phase.PostProcess, module);

    /// <summary>Adds a module to the pipeline's Output phase.</summary>
    public Flow<TNext> Output<TNext>(IModule<T, TNext> module) => Then(Phase.Output, module);

    internal void Forget() => _documents = null;

    internal void Set(IReadOnlyList<T> documents) => _documents = documents;

    private Flow<TNext> Then<TNext>(Phase phase, IModule<T, TNext> module) =>
        _pipeline.Add(phase, module, () => Documents);
}
