using ChemSter.Site.Tests.Browser;

namespace ChemSter.Site.Tests.Support;

/// <summary>A package of npm that a test holds the generator against, fetched once and kept in the user's cache.</summary>
/// <param name="name">Its name: <c>@scope/name</c>.</param>
/// <param name="version">Its release, so that the same is judged alike everywhere.</param>
public sealed class NpmPackage(string name, string version)
{
    /// <summary>The full path of a file in the package; the test fails, with what to do, where it can't be had.</summary>
    public string Find(string path)
    {
        var machine = Machine.This;
        var folder = Path.Combine(CacheFolder, $"site-tests-{name.Replace('/', '-')}-{version}");
        var file = Path.Combine(folder, "node_modules", name, path);
        if (File.Exists(file)) return file;
        var npm = machine.Kind == Kind.Windows ? "npm.cmd" : "npm";
        var (exitCode, output) = machine.Run(npm, $"install --prefix \"{folder}\" --no-save --no-audit --no-fund --ignore-scripts {name}@{version}");
        if (exitCode != 0 || !File.Exists(file)) Assert.Fail($"This test needs npm, and by it the package {name}: install npm (on Debian or Ubuntu: apt-get install npm). It ended with {exitCode} and said:\n{output}");
        return file;
    }

    private static string CacheFolder =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
}
