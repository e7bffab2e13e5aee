namespace ChemSter.Site.Tests.Support;

/// <summary>A package of npm that tests hold the generator against, fetched once and kept in the user’s cache.</summary>
/// <param name="name">Its name: <c>@scope/name</c>.</param>
/// <param name="version">Its release, so that the same is judged alike everywhere.</param>
public sealed class NpmPackage(string name, string version)
{
    /// <summary>The computer.</summary>
    public Machine Machine { get; init; } = Machine.This;

    /// <summary>What to do where it can’t be fetched; no full stop, since what npm says may follow.</summary>
    public string WhatToDo { get; init; } = $"This test needs the package {name} and npm, which fetches it: install npm (on Debian or Ubuntu: apt-get install npm)";

    /// <summary>The full path of a file in the package; the test ends here where it can’t be had.</summary>
    public string Need(string path) => Needed.Get(() => Find(path));

    /// <summary>The full path of a file or folder in the package.</summary>
    /// <param name="path">The path of a file that is asked for.</param>
    /// <exception cref="ToolMissingException">The package is not there, and could not be fetched.</exception>
    public string Find(string path)
    {
        var folder = Path.Combine(Machine.CacheFolder, $"site-tests-{name.Replace('/', '-')}-{version}");
        var file = Path.Combine([folder, "node_modules", .. name.Split('/'), .. path.Split('/')]);
        if (!Machine.FileExists(file)) Fetch(folder);
        return Machine.FileExists(file) ? file : throw new ToolMissingException($"{WhatToDo}; the package {name}, now installed, brought no {file}.");
    }

    // Without what the package’s own scripts would do, and without the packages that it was made of: what is asked for is whole.
    private void Fetch(string folder)
    {
        var npm = Machine.Kind == Kind.Windows ? "npm.cmd" : "npm";
        if (Machine.Run(npm, "--version").ExitCode != 0) throw new ToolMissingException($"{WhatToDo}.");
        var arguments = $"install --prefix \"{folder}\" --no-save --no-audit --no-fund --ignore-scripts --omit=peer {name}@{version}";
        var (exitCode, output) = Machine.Run(npm, arguments);
        if (exitCode != 0) throw new ToolMissingException($"{WhatToDo}; `{npm} {arguments}` ended with {exitCode} and said:\n{output}");
    }
}
