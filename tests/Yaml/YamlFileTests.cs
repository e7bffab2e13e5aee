using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;
using CsCheck;

namespace ChemSter.Site.Tests.Yaml;

public sealed class YamlFileTests
{
    [Test]
    public void Every_value_keeps_its_text_and_its_place()
    {
        var map = Read("a: no\nb: \"no\"\nc:\n  - 012\n  - 1.10\n");

        var c = (YamlList)map.Entries[2].Value;
        Assert.That(((YamlScalar)map.Entries[0].Value).Text, Is.EqualTo("no"));
        Assert.That(((YamlScalar)map.Entries[1].Value).IsQuoted, Is.True);
        Assert.That(c.Items.Cast<YamlScalar>().Select(i => (i.Text, i.Span.From)), Is.EqualTo(new[] { ("012", (4, 5)), ("1.10", (5, 5)) }));
    }

    [Test]
    public void Places_are_those_of_the_file_also_behind_the_bounds_of_front_matter()
    {
        var source = new SourceText("p.md", "---\ntitle: żółw\n---\n");
        var map = YamlFile.ReadMap(source, 4, 16, new DiagnosticBag())!;

        Assert.That(map.Entries[0].Value.Span.From, Is.EqualTo((2, 8)));
        Assert.That(map.Entries[0].Value.Span.Text, Is.EqualTo("żółw"));
    }

    [Test]
    public void Whatever_the_bytes_there_is_a_map_or_a_finding_and_never_an_exception() =>
        Gen.OneOf(
            Gen.String,
            Gen.Char["ab:- \n\t[]{}\"'&*!|>%@`#,?ż"].Array[0, 40].Select(c => new string(c)))
        .Sample(text =>
        {
            var diagnostics = new DiagnosticBag();
            return YamlFile.ReadMap(new SourceText("x.yml", text), diagnostics) is not null || diagnostics.HasErrors;
        });

    private static YamlMap Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var map = YamlFile.ReadMap(new SourceText("x.yml", text), diagnostics);
        Assert.That(diagnostics.Sorted(), Is.Empty);
        return map!;
    }
}
