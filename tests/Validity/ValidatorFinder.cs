using ChemSter.Site.Tests.Browser;

namespace ChemSter.Site.Tests.Validity;

/// <summary>Finds the W3C's validator (vnu, the Nu Html Checker) and the Java that it runs on: the one asked for, the one fetched before; else fetches what is missing if it may.</summary>
/// <param name="machine">The computer.</param>
public sealed class ValidatorFinder(Machine machine)
{
    public const string Variable = "VNU_JAR";

    /// <summary>The release of npm's package vnu-jar, so that the same page is judged alike everywhere.</summary>
    public const string Version = "26.9.27";

    public const string WhatToDo = $"The W3C's validator needs Java and npm: install both (on Debian or Ubuntu default-jre-headless and npm), or Java alone and set {Variable} to the full path of vnu.jar";

    private static readonly string[] Installation = ["update", "install -y --no-install-recommends default-jre-headless"];

    /// <summary>The full path of vnu.jar, with a Java to run it.</summary>
    /// <exception cref="ValidatorMissingException">One of the two is missing, and could not be had.</exception>
    public string Find()
    {
        FindJava();
        if (machine.Variable(Variable) is { Length: > 0 } asked)
        {
            return machine.FileExists(asked) ? asked : throw new ValidatorMissingException($"{Variable} says that the validator is {asked}, where there is no file: correct the variable, or unset it to have the validator fetched.");
        }

        var folder = Path.Combine(CacheFolder, $"site-tests-vnu-{Version}");
        var jar = Path.Combine(folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        return machine.FileExists(jar) ? jar : Fetch(folder, jar);
    }

    private string CacheFolder =>
        machine.Kind == Kind.Windows ? machine.Variable("LocalAppData") ?? Path.GetTempPath()
        : machine.Variable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
        : machine.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache") : Path.GetTempPath();

    private void FindJava()
    {
        if (IsThere("java", "-version")) return;
        if (!machine.IsRoot || !machine.FileExists("/etc/debian_version")) throw new ValidatorMissingException($"{WhatToDo}.");
        foreach (var step in Installation) Run("apt-get", step);
        if (!IsThere("java", "-version")) throw new ValidatorMissingException($"{WhatToDo}; the package default-jre-headless, now installed, brought no Java.");
    }

    // Without the package's own script, which would fetch a Java of its own.
    private string Fetch(string folder, string jar)
    {
        var npm = machine.Kind == Kind.Windows ? "npm.cmd" : "npm";
        if (!IsThere(npm, "--version")) throw new ValidatorMissingException($"{WhatToDo}.");
        Run(npm, $"install --prefix \"{folder}\" --no-save --no-audit --no-fund --ignore-scripts vnu-jar@{Version}");
        return machine.FileExists(jar) ? jar : throw new ValidatorMissingException($"{WhatToDo}; the package vnu-jar, now installed, brought no {jar}.");
    }

    private bool IsThere(string command, string arguments) => machine.Run(command, arguments).ExitCode == 0;

    private void Run(string command, string arguments)
    {
        var (exitCode, output) = machine.Run(command, arguments);
        if (exitCode != 0) throw new ValidatorMissingException($"{WhatToDo}; `{command} {arguments}` ended with {exitCode} and said:\n{output}");
    }
}

/// <summary>The validator can't be run; the message says what to do.</summary>
public sealed class ValidatorMissingException(string message) : Exception(message);
