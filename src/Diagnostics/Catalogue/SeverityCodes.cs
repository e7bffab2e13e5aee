using System.Collections.Frozen;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>The codes of the checks whose severity a site may choose, those of translations, of titles and of what is advice only, and the groups that they are in.</summary>
public static class SeverityCodes
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "SITE3101", "SITE3102", "SITE3103",
        "SITE5001", "SITE5002",
        "SITE5101", "SITE5102", "SITE5103", "SITE5104", "SITE5105", "SITE5106", "SITE5107", "SITE5108", "SITE5109", "SITE5111", "SITE5112", "SITE5120",
        "SITE5201", "SITE5202", "SITE5203", "SITE5204", "SITE5205", "SITE5206", "SITE5207", "SITE5208", "SITE5209", "SITE5210", "SITE5211", "SITE5212",
        "SITE5301", "SITE5302", "SITE5303", "SITE5304", "SITE5305", "SITE5306", "SITE5307", "SITE5308", "SITE5309", "SITE5310", "SITE5311", "SITE5312", "SITE5313", "SITE5314", "SITE5315", "SITE5316", "SITE5317", "SITE5320", "SITE5321", "SITE5322", "SITE5323", "SITE5324",
        "SITE5401", "SITE5402", "SITE5403",
        "SITE5501", "SITE5502", "SITE5503", "SITE5504",
        "SITE5601",
        .. Advice,
    ];

    // What is good for readers, and may be otherwise in a site for a reason. These stand among others that are not to be weighed.
    private static readonly FrozenSet<string> AdviceCodes = Advice.ToFrozenSet(StringComparer.Ordinal);

    private static IReadOnlyList<string> Advice =>
    [
        "SITE4009", "SITE4018", "SITE4019", "SITE4406", "SITE4407", "SITE4408", "SITE4409",
        "SITE6029", "SITE6030", "SITE6031", "SITE6032", "SITE6033", "SITE6034",
        "SITE7030",
        "SITE8001", "SITE8002",
    ];

    /// <summary>The groups of the checks of translations, each with how its codes begin.</summary>
    public static IReadOnlyList<(string Name, string Prefix)> OfTranslations { get; } =
    [
        ("translations", "SITE51"), ("structure", "SITE52"), ("facts", "SITE53"), ("terms", "SITE54"), ("language", "SITE55"), ("typography", "SITE56"),
    ];

    /// <summary>All groups, each with how its codes begin.</summary>
    public static IReadOnlyList<(string Name, string Prefix)> Groups { get; } = [.. OfTranslations, ("titles", "SITE31"), ("advice", "advice")];

    /// <summary>The group of a code; null for a finding whose severity is fixed. That a page lacks one is the state of a translation too.</summary>
    public static string? GroupOf(string code)
    {
        if (code is "SITE5001" or "SITE5002") return OfTranslations[0].Name;
        if (AdviceCodes.Contains(code)) return "advice";
        foreach (var (name, prefix) in Groups)
        {
            if (code.StartsWith(prefix, StringComparison.Ordinal)) return name;
        }

        return null;
    }
}
