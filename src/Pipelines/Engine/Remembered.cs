using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Pipelines;

/// <summary>Runs a pure module only if it takes anything else than the last time; else gives, and tells, the same once more.</summary>
/// <param name="module">The module.</param>
/// <typeparam name="TIn">What it takes.</typeparam>
/// <typeparam name="TOut">What it gives.</typeparam>
internal sealed class Remembered<TIn, TOut>(IPureModule<TIn, TOut> module) : IModule<TIn, TOut>
{
    private IReadOnlyList<object> _taken = [];
    private IReadOnlyList<TOut>? _given;
    private IReadOnlyList<Diagnostic> _found = [];

    /// <inheritdoc/>
    public IReadOnlyList<TOut> Execute(IReadOnlyList<TIn> documents, BuildContext context)
    {
        object[] taken = [documents, .. module.Besides];
        if (_given is not null && taken.SequenceEqual(_taken, ReferenceEqualityComparer.Instance))
        {
            foreach (var finding in _found) context.Diagnostics.Report(finding);
            return _given;
        }

        // A module that can't go on has given nothing.
        _given = null;
        var found = context.Diagnostics.Part();
        var given = module.Execute(documents, context.WithFindings(found));
        (_taken, _given, _found) = (taken, given, found.Sorted());
        return given;
    }
}
