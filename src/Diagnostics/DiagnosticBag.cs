using System.Collections.Concurrent;

namespace ChemSter.Site.Diagnostics;

/// <summary>Gathers the findings of a build from all its threads; hands them out in an order that is always the same.</summary>
/// <param name="strict">Whether a warning counts as an error (<c>--strict</c>).</param>
public sealed class DiagnosticBag(bool strict = false)
{
    // There is a bag for each page, and most stay empty.
    private ConcurrentQueue<Diagnostic>? _found;
    private volatile bool _hasErrors;
    private DiagnosticBag? _whole;

    /// <summary>Whether anything found so far forbids publishing.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Whether nothing was found so far.</summary>
    public bool IsEmpty => Volatile.Read(ref _found) is null;

    /// <summary>A bag for a part of the build: what is reported to it is also in this one.</summary>
    public DiagnosticBag Part() => new(strict) { _whole = this };

    /// <summary>Adds a finding.</summary>
    public void Report(Diagnostic diagnostic)
    {
        _whole?.Report(diagnostic);
        if (strict && diagnostic.Severity == Severity.Warning) diagnostic = diagnostic with { Severity = Severity.Error, IsRaised = true };
        if (diagnostic.Severity == Severity.Error) _hasErrors = true;
        LazyInitializer.EnsureInitialized(ref _found, () => new ConcurrentQueue<Diagnostic>()).Enqueue(diagnostic);
    }

    /// <summary>Everything found, each once: errors first, then by file (ordinal), line, column and code.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
    [
        .. (Volatile.Read(ref _found) ?? [])
            .OrderBy(d => d.Severity)
            .ThenBy(d => d.Span.File, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message.English, StringComparer.Ordinal)
            .ThenBy(d => d.IsRaised)
            // Of the same finding the worst is kept: it may be an error in one place and a warning in another.
            .DistinctBy(d => (d.Code, d.Span.File, d.Span.Start, d.Span.End, d.Message)),
    ];
}
