namespace ChemSter.Site.Tests.Verifying;

/// <summary>A copy of a built site, to be damaged.</summary>
internal sealed class BuiltCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-copy-");

    public BuiltCopy(string built)
    {
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Output, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Output => Path.Combine(_folder.FullName, "output");

    public void Dispose() => _folder.Delete(recursive: true);
}
