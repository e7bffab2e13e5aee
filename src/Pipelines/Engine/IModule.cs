namespace ChemSter.Site.Pipelines;

/// <summary>One step of a pipeline, with one job: takes documents and gives documents, changing none.</summary>
/// <typeparam name="TIn">What it takes.</typeparam>
/// <typeparam name="TOut">What it gives.</typeparam>
public interface IModule<in TIn, TOut>
{
    /// <summary>Does the step. Problems of content are reported to the context, never thrown.</summary>
    IReadOnlyList<TOut> Execute(IReadOnlyList<TIn> documents, BuildContext context);
}

/// <summary>What the first module of a pipeline takes: nothing.</summary>
public sealed class None
{
    private None()
    {
    }
}

/// <summary>Thrown by a module when what is missing has been reported and nothing that follows makes sense without it.</summary>
public sealed class CannotContinueException : Exception;
