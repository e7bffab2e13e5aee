using System.Runtime.CompilerServices;
using ChemSter.Site.Data;

namespace ChemSter.Site.Translations;

/// <summary>Checks that a text and its translation name the same: organisations and other names of the data in whatever case and language, and
/// names that no data knows as far as it is sure that they are names. Made once for a site.</summary>
public sealed class NameCheck
{
    private readonly DeclaredNames _declared;
    private readonly TermCheck _terms;

    // A text is the source of several translations, and its words are read once.
    private readonly ConditionalWeakTable<TextVersion, VersionNames> _read = [];

    /// <summary>Makes the check.</summary>
    /// <param name="data">The names of the data.</param>
    /// <param name="terms">The agreed terms, which it leaves to their own check.</param>
    public NameCheck(SiteData data, TermCheck terms) => (_declared, _terms) = (new DeclaredNames(data), terms);

    /// <summary>Compares the two; a block's counterpart may give a name one block earlier or later.</summary>
    public void Check(TextPair pair, PairReport report)
    {
        var (source, target) = (Read(pair.Source), Read(pair.Target));
        var found = DeclaredComparison.Report(pair, source, target, report);
        NameComparison.Report(pair, source, target, _terms, found, report);
    }

    internal VersionNames Read(TextVersion version) => _read.GetValue(version, v => new VersionNames(v, _declared));
}
