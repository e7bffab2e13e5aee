namespace ChemSter.Site.Pipelines;

/// <summary>The phases of a pipeline, as Statiq names them.</summary>
public enum Phase
{
    /// <summary>Files are read.</summary>
    Input,

    /// <summary>Files become documents and typed data. A pipeline sees the documents of those it depends on.</summary>
    Process,

    /// <summary>Every document of every pipeline is known: links, listings and alternates are filled in.</summary>
    PostProcess,

    /// <summary>Documents become the bytes of files. Reached only if nothing wrong was found.</summary>
    Output,
}
