using ChemSter.Site.Schemas;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Editor;

/// <summary>Finds the script of the editor in the browser: the package asked for, the one fetched before; else fetches it if it may.</summary>
/// <param name="machine">The computer.</param>
public sealed class EditorScriptFinder(Machine machine)
{
    public const string Variable = "SVELTIA_CMS";

    public const string WhatToDo = $"The editor in the browser needs npm: install it, or set {Variable} to the full path of the unpacked package @sveltia/cms {EditorPage.Version}";

    private const string Script = $"dist/{EditorPage.ScriptName}";

    /// <summary>The full path of the package’s folder.</summary>
    /// <exception cref="ToolMissingException">It is missing, and could not be had.</exception>
    public string Find()
    {
        if (machine.Variable(Variable) is { Length: > 0 } asked)
        {
            return machine.FileExists(ScriptIn(asked)) ? asked : throw new ToolMissingException($"{Variable} says that the package is {asked}, where there is no {ScriptIn(asked)}: correct the variable, or unset it to have the package fetched.");
        }

        var script = new NpmPackage("@sveltia/cms", EditorPage.Version) { Machine = machine, WhatToDo = WhatToDo }.Find(Script);
        return script[..^(Script.Length + 1)];
    }

    /// <summary>The script in the package’s folder.</summary>
    public static string ScriptIn(string package) => Path.Combine([package, .. Script.Split('/')]);
}
