using System.Text;

namespace ChemSter.Site.Files.Publishing;

/// <summary>The file that says what is to be changed in the output folder, so that another build can finish what a killed one began.</summary>
internal static class ChangeList
{
    // No path has this character in it; line ends may be part of a name.
    private const char End = '\0';
    private const string Heading = "changes of a site 1";
    private const string Whole = "end";

    /// <summary>Writes the list.</summary>
    public static void Write(string file, SiteChanges changes, PublishingDisk disk)
    {
        var text = new StringBuilder(Heading).Append(End);
        Add(text, '=', changes.Replaced);
        Add(text, '+', changes.Added);
        Add(text, '-', changes.Deleted);
        Add(text, '/', changes.EmptyFolders);
        // One that a fault has left half written is of no use.
        File.Delete(file);
        disk.WriteNew(file, Encoding.UTF8.GetBytes(text.Append(Whole).Append(End).ToString()));
    }

    /// <summary>Reads a list; null where there is none, or not a whole one, or one that leads out of the folder.</summary>
    public static SiteChanges? Read(string file, OutputPlaces places)
    {
        if (!File.Exists(file)) return null;
        var parts = File.ReadAllText(file).Split(End);
        if (parts is not [Heading, .. var lines, Whole, ""]) return null;
        if (!lines.All(line => line.Length > 1 && "=+-/".Contains(line[0]) && IsInside(line[1..], places))) return null;
        string[] Of(char kind) => [.. lines.Where(line => line[0] == kind).Select(line => line[1..])];
        return new SiteChanges([], Of('='), Of('+'), Of('-'), [], Of('/'), []);
    }

    private static void Add(StringBuilder text, char kind, IReadOnlyList<string> paths)
    {
        foreach (var path in paths) text.Append(kind).Append(path).Append(End);
    }

    private static bool IsInside(string path, OutputPlaces places)
    {
        try
        {
            return places.PathInSite(path) == path;
        }
        catch (OutputRefusedException)
        {
            return false;
        }
    }
}
