using System.Collections.Concurrent;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Observability;

namespace ChemSter.Site.Pipelines;

/// <summary>Makes one document of another, on all cores and in the same order, and remembers them until the next build: of the very same document
/// the very same is made, and if all are the same, so is the list. That in which something was found is made anew each time, to be told again.</summary>
/// <typeparam name="TIn">What they are made of.</typeparam>
/// <typeparam name="TOut">What is made.</typeparam>
internal sealed class OneByOne<TIn, TOut>
    where TIn : class
    where TOut : class
{
    private IReadOnlyList<object> _besides = [];
    private IReadOnlyList<TIn> _taken = [];
    private TOut?[] _made = [];
    private IReadOnlyList<TOut> _given = [];
    private volatile ConcurrentDictionary<TIn, bool> _again = Nothing();

    /// <summary>Makes what is not known yet; documents that give nothing are left out.</summary>
    /// <param name="documents">What to make it of.</param>
    /// <param name="besides">What else the making depends on. If any of it is another object, all is made anew.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="make">Makes one.</param>
    public IReadOnlyList<TOut> Make(IReadOnlyList<TIn> documents, IReadOnlyList<object> besides, DiagnosticBag diagnostics, Func<TIn, DiagnosticBag, TOut?> make)
    {
        var isKnown = besides.SequenceEqual(_besides, ReferenceEqualityComparer.Instance);
        if (isKnown && ReferenceEquals(documents, _taken) && _again.IsEmpty) return _given;

        var again = Interlocked.Exchange(ref _again, Nothing());
        var made = new TOut?[documents.Count];
        var missing = FindMissing(documents, isKnown ? _taken : [], made, again);
        var watched = ModuleRun.Current;
        watched?.Expect(missing.Count);
        Parallel.ForEach(missing, BuildContext.OnAllCores, i =>
        {
            var found = diagnostics.Part();
            made[i] = make(documents[i], found);
            if (!found.IsEmpty) MakeAgain(documents[i]);
            watched?.Advance();
        });

        if (!IsSame(made)) _given = made.Any(m => m is null) ? [.. made.OfType<TOut>()] : (TOut[])made!;
        (_besides, _taken, _made) = (besides, documents, made);
        return _given;
    }

    /// <summary>Lets a document be made anew at the next build, though it may be the same. May be called from several threads.</summary>
    public void MakeAgain(TIn document) => _again[document] = true;

    // Mostly all is the same but for a few: what stands before and behind them is found without looking anything up.
    private List<int> FindMissing(IReadOnlyList<TIn> documents, IReadOnlyList<TIn> taken, TOut?[] made, ConcurrentDictionary<TIn, bool> again)
    {
        var most = Math.Min(documents.Count, taken.Count);
        var before = 0;
        while (before < most && ReferenceEquals(documents[before], taken[before])) before++;
        var behind = 0;
        while (behind < most - before && ReferenceEquals(documents[^(behind + 1)], taken[^(behind + 1)])) behind++;
        _made.AsSpan(0, before).CopyTo(made);
        _made.AsSpan(taken.Count - behind, behind).CopyTo(made.AsSpan(documents.Count - behind));

        var known = new Dictionary<TIn, int>(ReferenceEqualityComparer.Instance);
        for (var i = before; i < taken.Count - behind; i++) known[taken[i]] = i;
        var missing = new List<int>();
        for (var i = before; i < documents.Count - behind; i++)
        {
            if (!known.TryGetValue(documents[i], out var at)) missing.Add(i);
            else made[i] = _made[at];
        }

        return again.IsEmpty ? missing : [.. missing.Union(Enumerable.Range(0, documents.Count).Where(i => again.ContainsKey(documents[i])))];
    }

    private bool IsSame(TOut?[] made)
    {
        if (made.Length != _made.Length) return false;
        for (var i = 0; i < made.Length; i++)
        {
            if (!ReferenceEquals(made[i], _made[i])) return false;
        }

        return true;
    }

    private static ConcurrentDictionary<TIn, bool> Nothing() => new(ReferenceEqualityComparer.Instance);
}
