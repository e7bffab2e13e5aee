using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Files;

/// <summary>Says of a file of the site why it was not read.</summary>
internal static class ReadingProblems
{
    /// <summary>The finding about a file.</summary>
    /// <param name="path">Its path from the site's root.</param>
    /// <param name="fault">What came of the attempt to read it.</param>
    public static Diagnostic Of(string path, Exception fault)
    {
        var place = new SourceText(path, "").Whole;
        return fault is not FileRefusedException refused ? FileProblems.Unreadable(place) : refused.Reason switch
        {
            FileRefusal.TooLarge => FileProblems.TooLarge(place, refused.Most >> 20),
            FileRefusal.IsLink => FileProblems.SymbolicLink(refused.Link is { } link ? new SourceText(link, "").Whole : place),
            _ => FileProblems.NotAFile(place),
        };
    }
}
