using System.Xml.Linq;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Release;

/// <summary>What stands in one place for all that is released.</summary>
internal static class ReleaseFacts
{
    private static readonly ILookup<string, string> Properties =
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants().ToLookup(e => e.Name.LocalName, e => e.Value);

    public static string Version => Properties["Version"].Single();

    public static string Licence => Properties["PackageLicenseExpression"].Single();
}
