using System.Collections.Concurrent;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Tests.Pipelines;

/// <summary>A pipeline with one module in every phase, which writes down when it begins and ends.</summary>
internal sealed class ToyPipeline : Pipeline
{
    private readonly Dictionary<Phase, Flow<string>> _flows = [];

    /// <param name="name">The name in the log.</param>
    /// <param name="log">What has happened so far, such as <c>a Process begins</c>.</param>
    /// <param name="phase">The phase in which something is done.</param>
    /// <param name="act">What is done there.</param>
    /// <param name="dependencies">Those that it waits for.</param>
    public ToyPipeline(string name, ConcurrentQueue<string> log, Phase phase, Action<BuildContext> act, params Pipeline[] dependencies)
        : base(dependencies)
    {
        foreach (var each in Enum.GetValues<Phase>())
        {
            _flows[each] = Begin(each, new Step(context =>
            {
                log.Enqueue($"{name} {each} begins");
                if (each == phase) act(context);
                log.Enqueue($"{name} {each} ends");
            }));
        }
    }

    public ToyPipeline(string name, ConcurrentQueue<string> log, params Pipeline[] dependencies)
        : this(name, log, Phase.Input, _ => { }, dependencies)
    {
    }

    public Flow<string> DocumentsOf(Phase phase) => _flows[phase];

    private sealed class Step(Action<BuildContext> act) : IModule<None, string>
    {
        public IReadOnlyList<string> Execute(IReadOnlyList<None> documents, BuildContext context)
        {
            act(context);
            return ["made"];
        }
    }
}
