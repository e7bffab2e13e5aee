namespace ChemSter.Site.Pipelines;

/// <summary>The phases of a pipeline, as Statiq names them.</summary>
public enum Phase
{
    /// <summary>Files are found, and read as bytes.</summary>
    Input,

    /// <summary>Files become documents and typed data. A pipeline sees the documents of those it depends on.</summary>
    Process,

    /// <summary>Every document of every pipeline is known: pages are resolved, rendered and handed to the output, which publishes nothing yet.</summary>
    PostProcess,

    /// <summary>The other documents become the bytes of files. Reached only if nothing wrong was found.</summary>
    Output,
}
