using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Validity;

public sealed class ValidatorFinderTests
{
    private const string Debian = "/etc/debian_version";
    private const string Jar = "/home/me/.cache/site-tests-vnu-jar-" + ValidatorFinder.Version + "/node_modules/vnu-jar/build/dist/vnu.jar";

    private readonly Dictionary<string, string> _variables = [];
    private readonly HashSet<string> _files = [];
    private readonly HashSet<string> _commands = [];
    private readonly List<string> _called = [];

    [SetUp]
    public void Forget()
    {
        _variables.Clear();
        _variables["HOME"] = "/home/me";
        _files.Clear();
        _commands.Clear();
        _called.Clear();
    }

    [Test]
    public void The_variable_comes_first()
    {
        _commands.Add("java");
        _variables[ValidatorFinder.Variable] = "/my/vnu.jar";
        _files.UnionWith(["/my/vnu.jar", Jar]);
        Assert.That(Find(), Is.EqualTo("/my/vnu.jar"));
    }

    [Test]
    public void A_variable_that_leads_nowhere_is_said_to_be_wrong()
    {
        _commands.Add("java");
        _variables[ValidatorFinder.Variable] = "/my/vnu.jar";
        _files.Add(Jar);
        Assert.That(() => Find(), Throws.TypeOf<ToolMissingException>().With.Message.StartsWith("VNU_JAR says that the validator is /my/vnu.jar, where there is no file"));
    }

    [Test]
    public void What_was_fetched_before_is_taken_again()
    {
        _commands.UnionWith(["java", "npm"]);
        _files.Add(Jar);
        Assert.That(Find(), Is.EqualTo(Jar));
        Assert.That(_called, Has.None.StartsWith("npm"));
    }

    [Test]
    public void What_is_missing_is_fetched_in_the_version_that_is_pinned()
    {
        _commands.UnionWith(["java", "npm"]);
        Assert.That(Find(), Is.EqualTo(Jar));
        Assert.That(_called[^1], Does.StartWith("npm install").And.EndsWith($"vnu-jar@{ValidatorFinder.Version}"));
    }

    [Test]
    public void Root_on_Debian_gets_Java()
    {
        _commands.UnionWith(["npm", "apt-get"]);
        _files.Add(Debian);
        Assert.That(Find(isRoot: true), Is.EqualTo(Jar));
        Assert.That(_called, Has.Some.EqualTo("apt-get install -y --no-install-recommends default-jre-headless"));
    }

    [TestCase(false, true)]
    [TestCase(true, false)]
    public void Others_are_told_what_to_install(bool hasJava, bool hasNpm)
    {
        if (hasJava) _commands.Add("java");
        if (hasNpm) _commands.Add("npm");
        Assert.That(() => Find(), Throws.TypeOf<ToolMissingException>().With.Message.EqualTo(
            "The W3C's validator needs Java and npm: install both (on Debian or Ubuntu default-jre-headless and npm), or Java alone and set VNU_JAR to the full path of vnu.jar."));
    }

    private string Find(bool isRoot = false) => new ValidatorFinder(new Machine
    {
        Kind = Kind.Linux,
        IsRoot = isRoot,
        Variable = name => _variables.GetValueOrDefault(name),
        FileExists = path => _files.Contains(path),
        Run = (command, arguments) =>
        {
            _called.Add($"{command} {arguments}");
            if (!_commands.Contains(command)) return (-1, "no such command");
            if (command == "npm" && arguments.StartsWith("install", StringComparison.Ordinal)) _files.Add(Jar);
            if (command == "apt-get" && arguments.StartsWith("install", StringComparison.Ordinal)) _commands.Add("java");
            return (0, "");
        },
    }).Find();
}
