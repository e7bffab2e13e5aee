namespace ChemSter.Site.Pipelines;

/// <summary>A module whose documents and findings depend on nothing but what it takes and what was asked for. Where one pipeline runs
/// again and again, it is passed over as long as all that it takes is the very same.</summary>
/// <typeparam name="TIn">What it takes.</typeparam>
/// <typeparam name="TOut">What it gives.</typeparam>
public interface IPureModule<in TIn, TOut> : IModule<TIn, TOut>
{
    /// <summary>What it takes besides its documents: those of other flows.</summary>
    IReadOnlyList<object> Besides { get; }
}
