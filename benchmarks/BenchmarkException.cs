namespace ChemSter.Site.Benchmarks;

/// <summary>Why nothing can be measured: a tool is missing, a build failed, or an output is not what it should be.</summary>
/// <param name="message">One sentence for the person at the terminal.</param>
public sealed class BenchmarkException(string message) : Exception(message);
