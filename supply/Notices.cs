using System.Text;

namespace ChemSter.Site.Supply;

/// <summary>What whoever passes the program on must pass on with it: who wrote its parts, and under which licences. The texts of the licences are in
/// <c>supply/texts/</c>, and both go into the package of the tool.</summary>
public static class Notices
{
    /// <summary>Writes the notices, without versions, so that they change only with what there is to think about.</summary>
    /// <param name="root">The repository’s folder.</param>
    /// <exception cref="IOException">A package is not there: restore first.</exception>
    public static string Of(string root)
    {
        var packages = LockFile.Read(Path.Combine(root, "packages.lock.json"));
        var text = new StringBuilder("ChemSter.Site is under the MIT licence. It is made of the parts below; the texts of their licences are in the folder licences/.\n\n");
        foreach (var package in packages)
        {
            text.Append($"{package.Name}\n    {PackageFolder.AuthorsOf(package.Name, package.Version)}\n    {PackageFolder.LicenceOf(package.Name, package.Version)}\n");
        }

        text.Append("Inter\n    The Inter Project Authors\n    OFL-1.1: licences/Inter.txt\n");
        var others = string.Join(", ", OtherSystems.Beside(root, packages).Select(p => p.Name));
        text.Append("\nlibvips (NetVips.Native) lies in vips/ as a library of its own and may be exchanged for another build; what is in it stands beside it.");
        text.Append($" A package for all systems has those of others too ({others}; the same authors and licence), each in a folder by the system’s name.\n");
        text.Append($"\nThe list of English words in the program:\n{WordsNotice(root)}\n");
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var package in packages)
        {
            foreach (var notice in PackageFolder.NoticesOf(package.Name, package.Version).Where(told.Add)) text.Append($"\n==== {package.Name} ====\n\n{notice}\n");
        }

        return text.ToString();
    }

    // The remarks at its beginning; the first two lines say what the file is for.
    private static string WordsNotice(string root) =>
        string.Join('\n', File.ReadLines(Path.Combine(root, "data", "languages", "en.words.txt")).TakeWhile(l => l.StartsWith('#')).Skip(2).Select(l => l[1..].Trim()));
}
