namespace ChemSter.Site.Translations;

/// <summary>Names of XLIFF 2.1 (OASIS Standard, 13 February 2018).</summary>
internal static class XliffNames
{
    public const string Namespace = "urn:oasis:names:tc:xliff:document:2.0";
    public const string Metadata = "urn:oasis:names:tc:xliff:metadata:2.0";
    public const string Version = "2.1";

    /// <summary>Our own prefix for sub-types, categories and sub-states, which XLIFF wants to have one.</summary>
    public const string Own = "chem-ster-site";

    public const string TargetHash = "target-hash";
    public const string Outdated = Own + ":outdated";

    /// <summary>The type and sub-type of a code (4.3.1.47, 4.3.1.46).</summary>
    public static (string Type, string SubType) TypeOf(CodeKind kind) => kind switch
    {
        CodeKind.Emphasis => ("fmt", "xlf:i"),
        CodeKind.Strong => ("fmt", "xlf:b"),
        CodeKind.LineBreak => ("fmt", "xlf:lb"),
        CodeKind.Link => ("link", Own + ":link"),
        CodeKind.Picture => ("image", Own + ":picture"),
        CodeKind.Footnote => ("link", Own + ":footnote"),
        _ => ("other", $"{Own}:{kind.ToString().ToLowerInvariant()}"),
    };
}
