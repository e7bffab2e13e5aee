using System.Globalization;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Checks that a text and its translation give the same e-mail addresses, web addresses, telephone numbers and numbers in registers.</summary>
public sealed class ContactCheck
{
    private readonly ContactFinder _finder;

    /// <summary>Makes the check for the texts of a site.</summary>
    public ContactCheck(SiteData data) => _finder = new ContactFinder(data.Languages);

    /// <summary>Compares the two; a block's counterpart may give an address one block earlier or later.</summary>
    public void Check(TextPair pair, PairReport report)
    {
        if (FactDifferences.Find(pair, FactsOf, AreSame) is not { } differences) return;
        foreach (var difference in differences)
        {
            var source = difference.Source is { } s ? PlaceOf(pair.Source.Blocks[difference.SourceBlock], s) : pair.Source.Blocks[difference.SourceBlock].Content;
            var target = difference.Target is { } t ? PlaceOf(pair.Target.Blocks[difference.TargetBlock], t) : pair.Target.Blocks[difference.TargetBlock].Content;
            var (left, right) = (Show(difference.Source), Show(difference.Target));
            var finding = difference.Kind switch
            {
                FactKind.Email => NameProblems.EmailDiffers(target, source, left, right),
                FactKind.WebAddress => NameProblems.WebAddressDiffers(target, source, left, right),
                FactKind.Telephone => NameProblems.TelephoneDiffers(target, source, left, right),
                _ => NameProblems.RegisterNumberDiffers(target, source, left, right),
            };
            report.Report(finding, pair.Source.Blocks[difference.SourceBlock], pair.Target.Blocks[difference.TargetBlock], $"{left} {right}");
        }
    }

    /// <summary>Reports the numbers of registers that can't be right, whatever any translation says.</summary>
    public static void CheckNumbers(TextVersion version, DiagnosticBag diagnostics)
    {
        foreach (var block in version.Blocks)
        {
            if (block.Kind == BlockKind.Code) continue;
            foreach (var number in RegisterNumber.FindMistyped(block.Text))
            {
                diagnostics.Report(NameProblems.NumberMistyped(block.SpanOf(number.Start, number.Length), number.Register, number.Digits, number.Lengths.Select(l => l.ToString(CultureInfo.InvariantCulture))));
            }
        }
    }

    /// <summary>Whether two values of a kind are one.</summary>
    internal static bool AreSame(Fact a, Fact b) => a.Kind == b.Kind && a.Kind switch
    {
        FactKind.WebAddress => WebAddress.AreSame(a.Value, b.Value),
        FactKind.Telephone => TelephoneNumber.AreSame(a.Value, b.Value),
        _ => a.Value == b.Value,
    };

    private IReadOnlyList<Fact> FactsOf(TextVersion version, int place)
    {
        var block = version.Blocks[place];
        if (block.Kind == BlockKind.Code || !ContactFinder.MayFindIn(block)) return [];
        var scan = new FactScan(block, version.Language);
        _finder.Find(scan);
        return scan.Found;
    }

    private SourceSpan PlaceOf(TextBlock block, Fact fact)
    {
        if (fact.Length > 0) return block.SpanOf(fact.Start, fact.Length);
        foreach (var link in block.Links)
        {
            if (link.Kind == LinkKind.Outside && _finder.FactOf(link) is { } behind && behind.Value == fact.Value) return link.Place;
        }

        return block.Content;
    }

    private static string? Show(Fact? fact) => fact is { } known ? WebAddress.Show(known.Value) : null;
}
