using ChemSter.Site.Diagnostics;
using ChemSter.Site.Tests.Support;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Tests.Ci;

/// <summary>The forms that GitHub shows for new issues: valid YAML with what GitHub asks of them, and in both languages the same questions.</summary>
public sealed class TemplateTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE");

    private static IEnumerable<string> Forms => Directory.EnumerateFiles(Folder, "*.yml").Select(f => Path.GetFileName(f)!).Where(f => f != "config.yml").Order(StringComparer.Ordinal);

    [Test]
    public void Each_form_is_valid([ValueSource(nameof(Forms))] string name)
    {
        var form = Read(name);

        Assert.That(new[] { "name", "description", "title", "body" }.Except(form.Entries.Select(e => e.Key.Text)), Is.Empty);
        foreach (var question in QuestionsOf(form))
        {
            Assert.That(((YamlScalar)At(question, "type")!).Text, Is.AnyOf("input", "textarea"));
            Assert.That(At(question, "id"), Is.Not.Null);
            Assert.That(At((YamlMap)At(question, "attributes")!, "label"), Is.Not.Null);
        }
    }

    [Test]
    public void Both_languages_ask_the_same()
    {
        static string Signature(string name) => string.Join(' ', QuestionsOf(Read(name)).Select(q => $"{((YamlScalar)At(q, "type")!).Text}:{((YamlScalar)At(q, "id")!).Text}:{At(q, "validations") is not null}"));
        var polish = Forms.Where(f => f.EndsWith("-pl.yml", StringComparison.Ordinal)).Select(Signature);
        var english = Forms.Where(f => f.EndsWith("-en.yml", StringComparison.Ordinal)).Select(Signature);

        Assert.That(english, Is.EqualTo(polish).And.Not.Empty);
    }

    [Test]
    public void Whoever_has_something_else_to_say_is_not_turned_away() =>
        Assert.That(((YamlScalar)At(Read("config.yml"), "blank_issues_enabled")!).Text, Is.EqualTo("true"));

    private static YamlMap Read(string name)
    {
        var diagnostics = new DiagnosticBag();
        var map = YamlFile.ReadMap(new SourceText(name, File.ReadAllText(Path.Combine(Folder, name))), diagnostics);
        Assert.That(diagnostics.IsEmpty, name);
        return map!;
    }

    private static IEnumerable<YamlMap> QuestionsOf(YamlMap form) => ((YamlList)At(form, "body")!).Items.Cast<YamlMap>();

    private static YamlNode? At(YamlMap map, string key) => map.Entries.FirstOrDefault(e => e.Key.Text == key)?.Value;
}
