using ChemSter.Site.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ChemSter.Site.Tests.Ci;

/// <summary>A GitHub workflow, as far as the tests ask about it.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode _root;

    private Workflow(string name)
    {
        Name = name;
        Text = File.ReadAllText(Path.Combine(Folder, name));
        var stream = new YamlStream();
        stream.Load(new StringReader(Text));
        _root = (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, ".github", "workflows");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public string Name { get; }

    public string Text { get; }

    public IEnumerable<string> Triggers => Keys(_root["on"]);

    /// <summary>Its jobs' names.</summary>
    public IEnumerable<string> Jobs => Keys(_root["jobs"]);

    /// <summary>All steps of all jobs, in order.</summary>
    public IEnumerable<YamlMappingNode> Steps => Jobs.SelectMany(job => StepsOf(job));

    public static Workflow Read(string name) => new(name);

    /// <summary>What stands at a path of keys, such as <c>jobs deploy if</c>; null where nothing does.</summary>
    public string? Value(params string[] path) => (Find(_root, path) as YamlScalarNode)?.Value;

    /// <summary>The keys and values at a path; null where nothing is there, which differs from an empty map.</summary>
    public Dictionary<string, string>? Map(params string[] path) =>
        (Find(_root, path) as YamlMappingNode)?.Children.ToDictionary(c => ((YamlScalarNode)c.Key).Value!, c => ((YamlScalarNode)c.Value).Value!);

    public IEnumerable<string> List(params string[] path) => ((YamlSequenceNode)Find(_root, path)!).Select(n => ((YamlScalarNode)n).Value!);

    public IEnumerable<YamlMappingNode> StepsOf(string job) => ((YamlSequenceNode)_root["jobs"][job]["steps"]).Cast<YamlMappingNode>();

    /// <summary>The commands that the steps run, one a line.</summary>
    public IEnumerable<string> Commands => Jobs.SelectMany(CommandsOf);

    /// <summary>The commands of a job, one a line.</summary>
    public IEnumerable<string> CommandsOf(string job) => StepsOf(job).Select(s => Of(s, "run")).OfType<string>().SelectMany(r => r.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public static string? Of(YamlNode step, params string[] path) => (Find(step, path) as YamlScalarNode)?.Value;

    private static YamlNode? Find(YamlNode node, string[] path)
    {
        foreach (var key in path)
        {
            if (node is not YamlMappingNode map || !map.Children.TryGetValue(key, out var next)) return null;
            node = next;
        }

        return node;
    }

    private static IEnumerable<string> Keys(YamlNode node) => node is YamlMappingNode map
        ? map.Children.Keys.Select(k => ((YamlScalarNode)k).Value!)
        : [((YamlScalarNode)node).Value!];
}
