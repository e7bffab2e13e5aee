using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Browser;

public sealed class BrowserFinderTests
{
    private const string Debian = "/etc/debian_version";
    private const string Own = "/home/me/.cache/ms-playwright/chrome";

    private readonly Dictionary<string, string> _variables = [];
    private readonly HashSet<string> _files = [];
    private readonly List<string> _commands = [];

    [SetUp]
    public void Forget()
    {
        _variables.Clear();
        _files.Clear();
        _commands.Clear();
    }

    [Test]
    public void The_variable_comes_before_all_others()
    {
        _variables["CHROMIUM_PATH"] = "/my/chromium";
        _files.UnionWith(["/my/chromium", "/usr/bin/chromium", Own]);
        Assert.That(Find(), Is.EqualTo("/my/chromium"));
    }

    [Test]
    public void A_variable_that_leads_nowhere_is_said_to_be_wrong_and_not_passed_over()
    {
        _variables["CHROMIUM_PATH"] = "/my/chromium";
        _files.Add("/usr/bin/chromium");
        Assert.That(() => Find(), Throws.TypeOf<ToolMissingException>().With.Message.EqualTo(
            "CHROMIUM_PATH says that the browser is /my/chromium, where there is no file: correct the variable, "
            + "or unset it to have a browser looked for."));
    }

    [TestCase(Kind.Linux, "/usr/bin/chromium")]
    [TestCase(Kind.Linux, "/usr/bin/google-chrome")]
    [TestCase(Kind.Linux, "/snap/bin/chromium")]
    [TestCase(Kind.MacOS, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")]
    [TestCase(Kind.MacOS, "/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium")]
    [TestCase(Kind.Windows, @"C:\Program Files\Google\Chrome\Application\chrome.exe")]
    [TestCase(Kind.Windows, @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")]
    [TestCase(Kind.Windows, @"C:\Users\me\AppData\Local\Chromium\Application\chrome.exe")]
    public void An_installed_browser_is_found_at_its_usual_place_before_the_one_of_Playwright(Kind kind, string place)
    {
        _variables["HOME"] = "/Users/me";
        _variables["ProgramFiles"] = @"C:\Program Files";
        _variables["ProgramFiles(x86)"] = @"C:\Program Files (x86)";
        _variables["LocalAppData"] = @"C:\Users\me\AppData\Local";
        _files.UnionWith([place, Own]);
        Assert.That(Find(kind), Is.EqualTo(place));
    }

    [TestCase(Kind.Linux, "/some/bin:/opt/tools/", "/opt/tools/chromium")]
    [TestCase(Kind.MacOS, "/some/bin:/opt/tools", "/opt/tools/google-chrome")]
    [TestCase(Kind.Windows, @"C:\Some;D:\Tools\", @"D:\Tools\msedge.exe")]
    public void A_browser_on_the_search_path_is_found_before_the_one_of_Playwright(Kind kind, string path, string place)
    {
        _variables["PATH"] = path;
        _files.UnionWith([place, Own]);
        Assert.That(Find(kind), Is.EqualTo(place));
    }

    [Test]
    public void Of_several_Chromium_comes_first()
    {
        _variables["PATH"] = "/first";
        _files.UnionWith(["/first/chromium", "/usr/bin/microsoft-edge", "/usr/bin/google-chrome", "/usr/bin/chromium"]);
        Assert.That(Find(), Is.EqualTo("/usr/bin/chromium"));
    }

    [Test]
    public void Playwrights_own_download_comes_before_an_installation()
    {
        _files.UnionWith([Debian, Own]);
        Assert.That(Find(isRoot: true), Is.EqualTo(Own));
        Assert.That(_commands, Is.Empty);
    }

    [Test]
    public void The_package_is_installed_as_root_on_Debian()
    {
        _files.Add(Debian);
        Assert.That(Find(isRoot: true), Is.EqualTo("/usr/bin/chromium"));
        Assert.That(_commands, Is.EqualTo(new[] { "apt-get update", "apt-get install -y --no-install-recommends chromium" }));
    }

    [TestCase(true, false)]
    [TestCase(false, true)]
    [TestCase(false, false)]
    public void Where_nothing_may_be_installed_one_sentence_says_what_to_do(bool isRoot, bool isDebian)
    {
        if (isDebian) _files.Add(Debian);
        Assert.That(() => Find(isRoot: isRoot), Throws.TypeOf<ToolMissingException>().With.Message.EqualTo(
            "The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to the full path of one."));
        Assert.That(_commands, Is.Empty);
    }

    [TestCase("update", 1)]
    [TestCase("install -y --no-install-recommends chromium", 2)]
    public void A_failed_installation_shows_what_the_command_said(string failing, int commands)
    {
        _files.Add(Debian);
        Assert.That(() => Find(isRoot: true, failing: failing), Throws.TypeOf<ToolMissingException>().With.Message.EqualTo(
            "The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to the full path of one; "
            + $"`apt-get {failing}` ended with 100 and said:\nE: No network"));
        Assert.That(_commands, Has.Count.EqualTo(commands));
    }

    [Test]
    public void An_installation_that_brings_no_browser_is_told_apart()
    {
        const string Papers = "/usr/share/doc/chromium";
        _files.Add(Debian);
        Assert.That(() => Find(isRoot: true, brings: Papers), Throws.TypeOf<ToolMissingException>().With.Message.EqualTo(
            "The browser tests need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to the full path of one; "
            + "the package chromium, now installed, brought none."));
    }

    [Test]
    public void A_command_that_is_not_there_counts_as_failed()
    {
        var (exitCode, output) = Machine.This.Run("no-such-command-anywhere", "");
        Assert.That((exitCode, output), Is.EqualTo((-1, output)));
        Assert.That(output, Does.Contain("no-such-command-anywhere"));
    }

    private string Find(Kind kind = Kind.Linux, bool isRoot = false, string? failing = null, string brings = "/usr/bin/chromium")
    {
        var machine = new Machine
        {
            Kind = kind,
            IsRoot = isRoot,
            Variable = _variables.GetValueOrDefault,
            FileExists = _files.Contains,
            Run = (command, arguments) =>
            {
                _commands.Add($"{command} {arguments}");
                if (arguments == failing) return (100, "E: No network");
                if (arguments.StartsWith("install", StringComparison.Ordinal)) _files.Add(brings);
                return (0, "");
            },
        };
        return new BrowserFinder(machine).Find(Own);
    }
}
