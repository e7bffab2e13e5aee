using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Browser;

namespace ChemSter.Site.Tests.Editor;

/// <summary>Finds the script of the editor in the browser: the package asked for, the one fetched before; else fetches it if it may.</summary>
/// <param name="machine">The computer.</param>
public sealed class EditorScriptFinder(Machine machine)
{
    public const string Variable = "SVELTIA_CMS";

    public const string WhatToDo = $"The editor in the browser needs npm: install it, or set {Variable} to the full path of the unpacked package @sveltia/cms {EditorPage.Version}";

    /// <summary>The full path of the package’s folder.</summary>
    /// <exception cref="EditorScriptMissingException">It is missing, and could not be had.</exception>
    public string Find()
    {
        if (machine.Variable(Variable) is { Length: > 0 } asked)
        {
            return machine.FileExists(ScriptIn(asked)) ? asked : throw new EditorScriptMissingException($"{Variable} says that the package is {asked}, where there is no {ScriptIn(asked)}: correct the variable, or unset it to have the package fetched.");
        }

        var folder = Path.Combine(CacheFolder, $"site-tests-sveltia-{EditorPage.Version}");
        var package = Path.Combine(folder, "node_modules", "@sveltia", "cms");
        return machine.FileExists(ScriptIn(package)) ? package : Fetch(folder, package);
    }

    /// <summary>The script in the package’s folder.</summary>
    public static string ScriptIn(string package) => Path.Combine(package, "dist", EditorPage.ScriptName);

    private string CacheFolder =>
        machine.Kind == Kind.Windows ? machine.Variable("LocalAppData") ?? Path.GetTempPath()
        : machine.Variable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
        : machine.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache") : Path.GetTempPath();

    // The script holds all that it needs; the packages that it was made of are not wanted.
    private string Fetch(string folder, string package)
    {
        var npm = machine.Kind == Kind.Windows ? "npm.cmd" : "npm";
        if (machine.Run(npm, "--version").ExitCode != 0) throw new EditorScriptMissingException($"{WhatToDo}.");
        var arguments = $"install --prefix \"{folder}\" --no-save --no-audit --no-fund --ignore-scripts --omit=peer @sveltia/cms@{EditorPage.Version}";
        var (exitCode, output) = machine.Run(npm, arguments);
        if (exitCode != 0) throw new EditorScriptMissingException($"{WhatToDo}; `{npm} {arguments}` ended with {exitCode} and said:\n{output}");
        return machine.FileExists(ScriptIn(package)) ? package : throw new EditorScriptMissingException($"{WhatToDo}; the package, now installed, brought no {ScriptIn(package)}.");
    }
}

/// <summary>The script can’t be had; the message says what to do.</summary>
public sealed class EditorScriptMissingException(string message) : Exception(message);
