using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Browser;

/// <summary>Finds a Chromium, Chrome or Edge to test with: the one asked for, an installed one, Playwright's own;
/// else installs one if it may.</summary>
/// <param name="machine">The computer.</param>
public sealed class BrowserFinder(Machine machine)
{
    public const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Commands =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
        "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    private static readonly string[] MacApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

    private static readonly string[] WindowsPrograms =
        [@"Chromium\Application\chrome.exe", @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly string[] Installation = ["update", "install -y --no-install-recommends chromium"];

    /// <summary>The full path of a browser.</summary>
    /// <param name="playwrightsOwn">Where Playwright would have its own download.</param>
    /// <exception cref="ToolMissingException">There is none, and none could be installed.</exception>
    public string Find(string? playwrightsOwn = null)
    {
        if (machine.Variable(Variable) is { Length: > 0 } asked)
        {
            return machine.FileExists(asked) ? asked : throw new ToolMissingException(
                $"{Variable} says that the browser is {asked}, where there is no file: correct the variable, "
                + "or unset it to have a browser looked for.");
        }

        return Installed() ?? Existing(playwrightsOwn) ?? Install();
    }

    private string? Installed() => Candidates().Concat(OnPath()).FirstOrDefault(machine.FileExists);

    private string? Existing(string? path) => !string.IsNullOrEmpty(path) && machine.FileExists(path) ? path : null;

    private IEnumerable<string> Candidates() => machine.Kind switch
    {
        Kind.MacOS =>
            from folder in new[] { "/Applications", $"{machine.Variable("HOME")}/Applications" }
            from name in MacApplications
            select $"{folder}/{name}.app/Contents/MacOS/{name}",
        Kind.Windows =>
            from variable in new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }
            let folder = machine.Variable(variable)
            where !string.IsNullOrEmpty(folder)
            from program in WindowsPrograms
            select $@"{folder}\{program}",
        _ =>
            from folder in new[] { "/usr/bin", "/usr/local/bin", "/snap/bin" }
            from command in Commands
            select $"{folder}/{command}",
    };

    private IEnumerable<string> OnPath()
    {
        var (between, slash, ending) = machine.Kind == Kind.Windows ? (';', '\\', ".exe") : (':', '/', "");
        return
            from folder in (machine.Variable("PATH") ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries)
            from command in Commands
            select $"{folder.TrimEnd(slash)}{slash}{command}{ending}";
    }

    private string Install()
    {
        const string WhatToDo = $"The browser tests need Chromium, Chrome or Edge: install one, or set {Variable} to the full path of one";
        if (!machine.IsRoot || !machine.FileExists("/etc/debian_version")) throw new ToolMissingException($"{WhatToDo}.");
        foreach (var step in Installation)
        {
            var (exitCode, output) = machine.Run("apt-get", step);
            if (exitCode != 0) throw new ToolMissingException($"{WhatToDo}; `apt-get {step}` ended with {exitCode} and said:\n{output}");
        }

        return Installed() ?? throw new ToolMissingException($"{WhatToDo}; the package chromium, now installed, brought none.");
    }
}
