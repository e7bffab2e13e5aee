using Newtonsoft.Json.Linq;
using YamlDotNet.Core;

namespace ChemSter.Site.Tests.Editor;

/// <summary>The settings of the editor in a built site.</summary>
public static class EditorSettingsFile
{
    /// <summary>Reads them as YAML, which fails where they are none, and then as the JSON that they are as well.</summary>
    public static JObject Read(string output)
    {
        var text = File.ReadAllText(Path.Combine(output, "admin", "config.yml"));
        var yaml = new Parser(new StringReader(text));
        while (yaml.MoveNext())
        {
        }

        return JObject.Parse(text);
    }
}
