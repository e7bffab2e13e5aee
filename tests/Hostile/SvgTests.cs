using System.Text;
using System.Xml.Linq;
using ChemSter.Site.Pictures;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>Drawings: what does more than show is refused, what only tells of its making is left out.</summary>
public sealed class SvgTests
{
    private const string Root = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">";

    [TestCase("<script/>", "script")]
    [TestCase("<SCRIPT/>", "SCRIPT")]
    [TestCase("<g xmlns:h='http://www.w3.org/1999/xhtml'><h:script/></g>", "script")]
    [TestCase("<script xmlns='http://www.w3.org/1999/xhtml'/>", "script")]
    [TestCase("<metadata><x xmlns='http://www.w3.org/1999/xhtml'/></metadata>", "x")]
    [TestCase("<foreignObject/>", "foreignObject")]
    [TestCase("<a href='#b'/>", "a")]
    [TestCase("<animate/>", "animate")]
    [TestCase("<animateTransform/>", "animateTransform")]
    [TestCase("<set attributeName='href' to='javascript:x()'/>", "set")]
    [TestCase("<handler/>", "handler")]
    [TestCase("<listener xmlns='http://www.w3.org/2001/xml-events'/>", "listener")]
    [TestCase("<image href='data:image/png;base64,AA'/>", "image")]
    [TestCase("<feImage href='#b'/>", "feImage")]
    [TestCase("<iframe/>", "iframe")]
    [TestCase("<video/>", "video")]
    [TestCase("<unheardOf/>", "unheardOf")]
    [TestCase("<g onclick='x()'/>", "onclick")]
    [TestCase("<g ONCLICK='x()'/>", "ONCLICK")]
    [TestCase("<use href='other.svg#b'/>", "href")]
    [TestCase("<use xlink:href='javascript:x()'/>", "xlink:href")]
    [TestCase("<use xlink:href=' #b'/>", "xlink:href")]
    [TestCase("<g xml:base='https://other.example/'/>", "xml:base")]
    [TestCase("<g fill='url(https://other.example/)'/>", "fill")]
    [TestCase("<g fill='url(&#47;&#47;other.example)'/>", "fill")]
    [TestCase("<g filter='URL( &quot;x.svg#a&quot; )'/>", "filter")]
    [TestCase("<g style='background: \\75rl(//other.example)'/>", "style")]
    [TestCase("<g style='background: image-set(\"//other.example\" 1x)'/>", "style")]
    [TestCase("<g style='fill: u/**/rl(#a); mask: url(/**/#a)'/>", "style")]
    [TestCase("<style>@import '//other.example';</style>", "style")]
    [TestCase("<style>@font-face { font-family: x }</style>", "style")]
    [TestCase("<style>@\\69mport '//other.example';</style>", "style")]
    [TestCase("<style>g { -moz-binding: none }</style>", "style")]
    [TestCase("<style><![CDATA[g{fill:url(//other.example)}]]></style>", "style")]
    [TestCase("<style>g{fill:u<![CDATA[rl(//other.example)]]>}</style>", "style")]
    [TestCase("<style>g{fill:u<!-- -->rl(//other.example)}</style>", "style")]
    [TestCase("<style>g{fill:u<title/>rl(//other.example)}</style>", "style")]
    [TestCase("<style>g{fill:u<x xmlns='urn:x'/>rl(//other.example)}</style>", "style")]
    [TestCase("<?xml-stylesheet href='x.css'?>", "xml-stylesheet")]
    [TestCase("<g id='a'><use href='#a'/></g>", "use > 10000")]
    public void What_does_more_than_show_is_refused(string part, string what) =>
        Assert.That(Cleaned($"{Root}{part}</svg>").Unsafe, Is.EqualTo(what));

    [Test]
    public void Parts_that_multiply_each_other_are_refused()
    {
        var parts = string.Concat(Enumerable.Range(0, 10).Select(i => $"<g id='g{i}'>{string.Concat(Enumerable.Repeat($"<use href='#g{i + 1}'/>", 10))}</g>"));

        Assert.That(Cleaned($"{Root}{parts}<g id='g10'/></svg>").Unsafe, Is.EqualTo("use > 10000"));
        using var site = TestSite.Small().WithPage("about.pl", "O nas", "[drawing](drawing.svg)").With("input/drawing.svg", $"{Root}{parts}<g id='g10'/></svg>");
        Assert.That(site.Build().Diagnostics.Single(d => d.Code == "SITE7003").Message.English, Is.EqualTo("the SVG file draws the same parts (use) more than 10000 times"));
    }

    [Test]
    public void What_lies_too_deep_or_is_no_XML_is_refused()
    {
        Assert.That(Cleaned(Root + string.Concat(Enumerable.Repeat("<g>", 5000)) + string.Concat(Enumerable.Repeat("</g>", 5000)) + "</svg>").Unsafe, Is.EqualTo(SafeXml.NotReadable));
        Assert.That(Cleaned($"<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>{Root}</svg>").Unsafe, Is.EqualTo(SafeXml.NotReadable));
        Assert.That(Cleaned("<html xmlns='http://www.w3.org/1999/xhtml'/>").Unsafe, Is.EqualTo("html"));
        Assert.That(Cleaned("<svg xmlns='urn:x'/>").Unsafe, Is.EqualTo("svg"));
        Assert.That(Cleaned("").Unsafe, Is.EqualTo(SafeXml.NotReadable));
    }

    [Test]
    public void A_plain_drawing_is_published_byte_for_byte()
    {
        var drawing = $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{Root}" + """
            <title>Znak</title><style>g{fill:url(#p)}@media(prefers-color-scheme:dark){g{fill:red}}</style>
            <defs><g id="a"><path d="M0 0h9" stroke-width="2"/></g></defs><use xlink:href="#a" aria-hidden="true"/></svg>
            """;

        Assert.That(Cleaned(drawing), Is.EqualTo((drawing, (string?)null)));
    }

    [Test]
    public void What_tells_of_its_making_is_left_out_and_the_picture_stays()
    {
        var (clean, what) = Cleaned("""
            <?xml version="1.0"?>
            <!-- Made by Anna Nikt, C:\Users\anna\secret.svg -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
                 viewBox="0 0 9 9" sodipodi:docname="/home/anna/secret.svg" inkscape:version="1.3" data-name="Layer anna">
              <sodipodi:namedview id="base"><inkscape:grid/></sodipodi:namedview>
              <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="anna">anna</rdf:RDF></metadata>
              <text x="1">a &lt; b &amp; „ś”</text><path inkscape:label="anna" d="M0 0h9v9z"/>
            </svg>
            """);

        Assert.That(what, Is.Null);
        Assert.That(clean, Does.Not.Contain("anna").IgnoreCase.And.Not.Contain("inkscape").And.Not.Contain("rdf"));
        XNamespace svg = "http://www.w3.org/2000/svg";
        var tree = XDocument.Parse(clean!).Root!;
        Assert.That(tree.Name, Is.EqualTo(svg + "svg"));
        Assert.That(tree.Attributes().Select(a => a.Name.LocalName), Is.EqualTo(new[] { "xmlns", "viewBox" }));
        Assert.That(tree.Elements().Select(e => e.Name.LocalName), Is.EqualTo(new[] { "text", "path" }));
        Assert.That(tree.Element(svg + "text")!.Value, Is.EqualTo("a < b & „ś”"));
        Assert.That(tree.Element(svg + "path")!.Attribute("d")!.Value, Is.EqualTo("M0 0h9v9z"));
        Assert.That(Cleaned(clean!), Is.EqualTo((clean, (string?)null)));
    }

    [TestCase("input/drawing.svg", "[drawing](drawing.svg)")]
    [TestCase("input/drawing.svg", "![Znak](drawing.svg)")]
    [TestCase("input/Drawing.SVG", "[drawing](Drawing.SVG)")]
    [TestCase("theme/icons/drawing.svg", "Tekst.")]
    public void Drawings_are_cleaned_on_every_way_into_the_site(string path, string text)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", text).With(path, $"<!-- anna -->{Root}<path d='M0 0h9v9z'/></svg>");

        var published = site.BuildClean().Files.Single(f => f.Contains("drawing", StringComparison.OrdinalIgnoreCase));
        Assert.That(File.ReadAllText(Path.Combine(site.Output, published)), Does.Not.Contain("anna").And.Contain("M0 0h9v9z"));

        site.With(path, $"{Root}<script>x()</script></svg>");
        Assert.That(site.Codes(), Is.EqualTo(new[] { $"SITE7003 {path}:1:1" }));
    }

    private static (string? Clean, string? Unsafe) Cleaned(string drawing)
    {
        var (clean, what) = SvgCleaner.Clean(Encoding.UTF8.GetBytes(drawing));
        return (what is null ? Encoding.UTF8.GetString(clean.Span) : null, what);
    }
}
