using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;

namespace ChemSter.Site.Tests.Support;

/// <summary>Runs one module as a build would run it, without engine, disk or clock: files, day and output are the test's own.</summary>
public sealed class ModuleBench : IDisposable
{
    private readonly DiagnosticBag _found = new();
    private readonly MemoryOutput _output = new();

    /// <summary>The site's files, to which the test adds its own.</summary>
    public MemoryFiles Files { get; } = new();

    /// <summary>What is asked for; the day is 1 January 2026.</summary>
    public BuildOptions Options { get; init; } = new() { Root = "/", AsOf = new DateOnly(2026, 1, 1) };

    /// <summary>The codes and places of what was found: <c>SITE4001 input/about.en.md:6:12</c>.</summary>
    public IReadOnlyList<string> Codes => [.. _found.Sorted().Select(d => $"{d.Code} {d.Span.File}:{d.Span.From.Line}:{d.Span.From.Column}")];

    /// <summary>Documents as a module takes them from another pipeline, in its constructor.</summary>
    public static Flow<T> Flow<T>(params IReadOnlyList<T> documents)
    {
        var flow = new Flow<T>(new Elsewhere());
        flow.Set(documents);
        return flow;
    }

    /// <summary>Runs the module over documents, and gives what it makes of them.</summary>
    public IReadOnlyList<TOut> Run<TIn, TOut>(IModule<TIn, TOut> module, params IReadOnlyList<TIn> documents) =>
        module.Execute(documents, new BuildContext(Options, Files, new BuildClock(Options.AsOf, Options.Root), _found, _output));

    /// <summary>The text of a file that was written, by its path in the site; null where none was.</summary>
    public string? Written(string path)
    {
        _output.Commit();
        return _output.Find(path) is { } content ? Encoding.UTF8.GetString(content.Span) : null;
    }

    /// <summary>Lets the memory of the output go.</summary>
    public void Dispose() => _output.Dispose();

    private sealed class Elsewhere : Pipeline;
}
