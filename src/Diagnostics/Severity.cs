namespace ChemSter.Site.Diagnostics;

/// <summary>How bad a finding is. The order is the order of reporting: worst first.</summary>
public enum Severity
{
    /// <summary>A page would be wrong, unsafe or lost: nothing is published.</summary>
    Error,

    /// <summary>A reader is served worse than could be: published, but told. <c>--strict</c> turns it into an error.</summary>
    Warning,

    /// <summary>Worth knowing: told, and never stops a build, not even with <c>--strict</c>.</summary>
    Hint,
}
