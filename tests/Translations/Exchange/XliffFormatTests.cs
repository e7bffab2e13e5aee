using System.Xml.Linq;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Exchange;

/// <summary>XLIFF as the standard has it (XLIFF 2.1, OASIS Standard, 4.2 and 4.3): elements in their order, attributes, unique names.</summary>
public sealed class XliffFormatTests
{
    private static readonly XNamespace Xliff = "urn:oasis:names:tc:xliff:document:2.0";
    private static readonly XNamespace Mda = "urn:oasis:names:tc:xliff:metadata:2.0";

    // What each element may hold, in this order, and the attributes that it must have and may have.
    private static readonly Dictionary<XName, (XName[] Children, string[] Must, string[] May)> Elements = new()
    {
        [Xliff + "xliff"] = ([Xliff + "file"], ["version", "srcLang"], ["trgLang"]),
        [Xliff + "file"] = ([Xliff + "unit"], ["id"], ["original", "space"]),
        [Xliff + "unit"] = ([Mda + "metadata", Xliff + "notes", Xliff + "originalData", Xliff + "segment"], ["id"], ["canResegment"]),
        [Mda + "metadata"] = ([Mda + "metaGroup"], [], []),
        [Mda + "metaGroup"] = ([Mda + "meta"], [], ["category"]),
        [Mda + "meta"] = ([], ["type"], []),
        [Xliff + "notes"] = ([Xliff + "note"], [], []),
        [Xliff + "note"] = ([], [], ["category"]),
        [Xliff + "originalData"] = ([Xliff + "data"], [], []),
        [Xliff + "data"] = ([Xliff + "cp"], ["id"], []),
        [Xliff + "cp"] = ([], ["hex"], []),
        [Xliff + "segment"] = ([Xliff + "source", Xliff + "target"], [], ["state", "subState"]),
    };

    private static readonly string[] Inline = ["ph", "pc", "cp"];

    public static IEnumerable<TestCaseData> Files =>
        Formats.Sites.SelectMany(s => s.Texts.Select(t => new TestCaseData(Formats.Export("xliff", s, rows: t)) { TestName = $"{t.TargetPath} {t.Language}" }));

    [TestCaseSource(nameof(Files))]
    public void Every_file_is_built_as_the_standard_says(string text)
    {
        var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;

        Assert.That((string?)root.Attribute("version"), Is.EqualTo("2.1"));
        Check(root);
        Assert.That(root.Elements().Select(f => (string?)f.Attribute("id")), Is.Unique);
        foreach (var file in root.Elements()) Assert.That(file.Elements(Xliff + "unit").Select(u => (string?)u.Attribute("id")), Is.Unique.And.All.Match("^[-A-Za-z0-9._:]+$"));
        foreach (var unit in root.Descendants(Xliff + "unit")) CheckCodes(unit);
    }

    [Test]
    public void Marks_are_codes_with_the_data_that_they_stand_for()
    {
        var site = Page("Zob. **nasze [zasady](rules.pl.md \"Jakie\")** i {{fact x}}.", "See **our [rules](rules.en.md \"Which\")** and {{fact x}}.");

        Assert.That(Unit(Formats.Export("xliff", site)), Is.EqualTo("""
            <originalData><data id="d1">**</data><data id="d2">[</data><data id="d3">](rules.pl.md "</data><data id="d4"></data><data id="d5">")</data><data id="d6">{{fact x}}</data><data id="d7">](rules.en.md "</data></originalData>
            <segment state="translated">
            <source>Zob. <pc id="1" dataRefStart="d1" dataRefEnd="d1" type="fmt" subType="xlf:b">nasze <pc id="2" canCopy="no" canDelete="no" canReorder="firstNo" dataRefStart="d2" dataRefEnd="d3" type="link" subType="chem-ster-site:link">zasady</pc><pc id="3" canCopy="no" canDelete="no" canReorder="no" dataRefStart="d4" dataRefEnd="d5" type="other" subType="chem-ster-site:title">Jakie</pc></pc> i <ph id="4" dataRef="d6" disp="{{fact x}}" type="other" subType="chem-ster-site:inclusion" />.</source>
            <target>See <pc id="1" dataRefStart="d1" dataRefEnd="d1" type="fmt" subType="xlf:b">our <pc id="t1" canCopy="no" canDelete="no" canReorder="firstNo" dataRefStart="d2" dataRefEnd="d7" type="link" subType="chem-ster-site:link">rules</pc><pc id="3" canCopy="no" canDelete="no" canReorder="no" dataRefStart="d4" dataRefEnd="d5" type="other" subType="chem-ster-site:title">Which</pc></pc> and <ph id="4" dataRef="d6" disp="{{fact x}}" type="other" subType="chem-ster-site:inclusion" />.</target>
            </segment>
            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void What_other_tools_make_of_it_is_understood()
    {
        var site = Page("Zob. **nasze** zasady. I {{fact x}}.", "Old.");
        var text = Formats.Export("xliff", site);
        var begin = text.IndexOf("<segment", StringComparison.Ordinal);
        var end = text.IndexOf("</unit>", StringComparison.Ordinal);
        // Two sentences in another order, a pair that was split, an annotation, text as CDATA.
        var segments = """
            <segment state="translated"><source>Zob. <pc id="1" dataRefStart="d1" dataRefEnd="d1">nasze</pc> zasady.</source><target order="3">See <sc id="1" dataRef="d1"/><mrk id="m1" type="term">our</mrk><ec startRef="1" dataRef="d1"/> <![CDATA[rules & more]]>.</target></segment>
            <ignorable><source> </source></ignorable>
            <segment state="reviewed"><source>I <ph id="2" dataRef="d2"/>.</source><target order="1"><ph id="2"/> first.</target></segment>
            """;

        var (result, messages) = Formats.Import("xliff", text[..begin] + segments + text[end..], site);

        Assert.That(messages, Is.Empty);
        Assert.That(result.Files.Single().Text, Is.EqualTo("{{fact x}} first. See **our** rules & more.\n"));
    }

    internal static ExchangeSite Page(string polish, string english) => Formats.SiteOf(Versions.Polish(polish + "\n"), Versions.English(english + "\n"));

    // Without what is the same in all, line by line.
    private static string Unit(string text)
    {
        var lines = text.Split('\n').Select(l => l.Trim()).SkipWhile(l => !l.StartsWith("<originalData", StringComparison.Ordinal)).TakeWhile(l => l != "</unit>");
        return string.Join('\n', lines);
    }

    private static void Check(XElement element)
    {
        var (children, must, may) = Elements[element.Name];
        var attributes = element.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => a.Name.LocalName).ToList();
        Assert.That(attributes, Is.SupersetOf(must).And.SubsetOf(must.Concat(may)), element.Name.LocalName);
        var places = element.Elements().Select(e => Array.IndexOf(children, e.Name)).ToList();
        Assert.That(places, Is.Ordered.And.None.EqualTo(-1), element.Name.LocalName);
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName is "source" or "target") CheckInline(child);
            else Check(child);
        }
    }

    private static void CheckInline(XElement content)
    {
        foreach (var code in content.Descendants())
        {
            Assert.That(code.Name.Namespace, Is.EqualTo(Xliff));
            Assert.That(Inline, Does.Contain(code.Name.LocalName));
            if (code.Name.LocalName != "cp") Assert.That((string?)code.Attribute("id"), Is.Not.Null);
            if (code.Attribute("subType") is not null) Assert.That((string?)code.Attribute("type"), Is.AnyOf("fmt", "link", "image", "other"));
        }
    }

    // Names of codes are unique on each side, what they refer to is there, and a segment without translation is initial (4.3.1.36).
    private static void CheckCodes(XElement unit)
    {
        var data = unit.Descendants(Xliff + "data").Select(d => (string)d.Attribute("id")!).ToList();
        Assert.That(data, Is.Unique);
        foreach (var side in unit.Descendants().Where(e => e.Name.LocalName is "source" or "target"))
        {
            var codes = side.Descendants().Where(e => e.Name.LocalName is "ph" or "pc").ToList();
            Assert.That(codes.Select(c => (string?)c.Attribute("id")), Is.Unique);
            Assert.That(codes.SelectMany(c => c.Attributes()).Where(a => a.Name.LocalName.StartsWith("dataRef", StringComparison.Ordinal)).Select(a => a.Value).Distinct(), Is.SubsetOf(data));
        }

        foreach (var segment in unit.Elements(Xliff + "segment").Where(s => s.Element(Xliff + "target") is null)) Assert.That((string?)segment.Attribute("state"), Is.EqualTo("initial"));
    }
}
