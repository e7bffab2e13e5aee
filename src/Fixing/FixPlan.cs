using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Fixing;

/// <summary>Which changes mend what was found: of each finding the first fix that may be made, unless it would touch what another changes.
/// What is left over then is found again when the files are as this plan makes them.</summary>
public sealed class FixPlan
{
    private readonly Dictionary<string, List<FixEdit>> _edits = new(StringComparer.Ordinal);

    private FixPlan()
    {
    }

    /// <summary>How many findings are mended.</summary>
    public int Mended { get; private set; }

    /// <summary>The files with what becomes of them, in the order of their paths.</summary>
    public IReadOnlyList<FileFix> Files { get; private set; } = [];

    /// <summary>Plans what is to be done.</summary>
    /// <param name="findings">What was found, the worst first.</param>
    /// <param name="withOffers">Whether a person has agreed to changes too of which it is not certain that they are meant.</param>
    public static FixPlan Of(IEnumerable<Diagnostic> findings, bool withOffers)
    {
        var plan = new FixPlan();
        foreach (var finding in findings)
        {
            if (finding.Fixes.FirstOrDefault(f => f.IsSafe || withOffers) is { } fix && plan.Take(fix)) plan.Mended++;
        }

        plan.Files = [.. plan._edits.Where(f => f.Value.Count > 0).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => FileFix.Of(f.Value))];
        return plan;
    }

    // All of a fix or nothing of it.
    private bool Take(Fix fix)
    {
        if (fix.Edits.Any(IsInTheWay)) return false;
        foreach (var edit in fix.Edits.Where(e => !EditsOf(e).Contains(e))) EditsOf(edit).Add(edit);
        return true;
    }

    // The same change may mend two findings.
    private bool IsInTheWay(FixEdit edit) => EditsOf(edit).Any(taken => taken != edit && Touches(taken, edit));

    private static bool Touches(FixEdit one, FixEdit other) =>
        one.IsWholeFile || other.IsWholeFile || one.Span.Start == other.Span.Start || (one.Span.Start < other.Span.End && other.Span.Start < one.Span.End);

    private List<FixEdit> EditsOf(FixEdit edit)
    {
        if (!_edits.TryGetValue(edit.Span.File, out var edits)) _edits.Add(edit.Span.File, edits = []);
        return edits;
    }
}
