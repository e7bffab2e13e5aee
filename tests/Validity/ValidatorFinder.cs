using ChemSter.Site.Tests.Support;

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
    /// <exception cref="ToolMissingException">One of the two is missing, and could not be had.</exception>
    public string Find()
    {
        FindJava();
        if (machine.Variable(Variable) is { Length: > 0 } asked)
        {
            return machine.FileExists(asked) ? asked : throw new ToolMissingException($"{Variable} says that the validator is {asked}, where there is no file: correct the variable, or unset it to have the validator fetched.");
        }

        return new NpmPackage("vnu-jar", Version) { Machine = machine, WhatToDo = WhatToDo }.Find("build/dist/vnu.jar");
    }

    private void FindJava()
    {
        if (IsJavaThere()) return;
        if (!machine.IsRoot || !machine.FileExists("/etc/debian_version")) throw new ToolMissingException($"{WhatToDo}.");
        foreach (var step in Installation)
        {
            var (exitCode, output) = machine.Run("apt-get", step);
            if (exitCode != 0) throw new ToolMissingException($"{WhatToDo}; `apt-get {step}` ended with {exitCode} and said:\n{output}");
        }

        if (!IsJavaThere()) throw new ToolMissingException($"{WhatToDo}; the package default-jre-headless, now installed, brought no Java.");
    }

    private bool IsJavaThere() => machine.Run("java", "-version").ExitCode == 0;
}
