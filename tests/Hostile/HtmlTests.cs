using AngleSharp.Dom;
using ChemSter.Site.Content;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Hostile;

/// <summary>HTML in texts: an error, unless a site allows it; then a short list of it stays, and nothing else, and nothing goes silently.</summary>
public sealed class HtmlTests
{
    [TestCase("<kbd>Ctrl</kbd>")]
    [TestCase("<div>x</div>")]
    public void HTML_is_an_error_unless_the_site_allows_it(string html)
    {
        using var site = TestSite.Small().WithPage("about.pl", "O nas", html);

        Assert.That(site.Codes().Select(c => c[..8]), Is.EqualTo(new[] { "SITE6007" }));
    }

    [TestCase("Naciśnij <kbd>Ctrl</kbd>.", "<p>Naciśnij <kbd>Ctrl</kbd>.</p>")]
    [TestCase("H<sub>2</sub>O, <abbr title=\"a &lt; b\">AB</abbr>", "<p>H<sub>2</sub>O, <abbr title=\"a &lt; b\">AB</abbr></p>")]
    [TestCase("<mark>**ważne** [tu](index.pl.md)</mark>", "<p><mark><strong>ważne</strong> <a href=\"/\">tu</a></mark></p>")]
    [TestCase("Jeden<br>dwa", "<p>Jeden<br>\ndwa</p>")]
    [TestCase("<a href=\"index.pl.md\">tu</a>", "<p><a href=\"/\">tu</a></p>")]
    [TestCase("<a href=\"index.pl.md\" title=\"T &amp; o\" dir=\"rtl\">tu</a>", "<p><a href=\"/\" title=\"T &amp; o\" dir=\"rtl\">tu</a></p>")]
    [TestCase("<ABBR TITLE='x' >AB</ABBR >", "<p><abbr title=\"x\">AB</abbr></p>")]
    [TestCase("Słowo <span lang=\"en\">word</span>", "<p>Słowo <span lang=\"en\">word</span></p>")]
    [TestCase("<details><summary>Więcej</summary>Treść <em>tu</em></details>", "<details><summary>Więcej</summary>Treść <em>tu</em></details>")]
    [TestCase("> <details><summary>a</summary>\n> b</details>", "<blockquote>\n<details><summary>a</summary>\nb</details>\n</blockquote>")]
    public void What_is_on_the_list_stays(string text, string html)
    {
        using var site = Allowing(text);

        Assert.That(Text(site.BuildClean()).InnerHtml.Trim(), Is.EqualTo(html));
    }

    [Test]
    public void Links_in_a_table_of_HTML_lead_where_those_of_Markdown_do()
    {
        using var site = Allowing("<table><tr><th scope=\"row\" rowspan=\"2\">A</th><td><a href=\"index.pl.md\">start</a></td></tr>\n<tr><td><a href=\"https://example.org/?a=1&amp;b=2\">dalej</a></td></tr></table>");

        var table = Text(site.BuildClean()).QuerySelector("div.table[role=region][tabindex='0'] > table")!;

        Assert.That(table.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "/", "https://example.org/?a=1&b=2" }));
        Assert.That(table.QuerySelector("th")!.GetAttribute("rowspan"), Is.EqualTo("2"));
    }

    [TestCase("<script>x()</script>", "SITE7011 input/about.pl.md:6:2")]
    [TestCase("Tekst <script>x()</script>", "SITE7011 input/about.pl.md:6:8")]
    [TestCase("<style>p{}</style>", "SITE7011 input/about.pl.md:6:2")]
    [TestCase("<div onclick=\"x()\">a</div>", "SITE7011 input/about.pl.md:6:6")]
    [TestCase("<div\nclass=\"x\">a</div>", "SITE7011 input/about.pl.md:7:1")]
    [TestCase("<kbd onclick=x()>a</kbd>", "SITE7011 input/about.pl.md:6:6")]
    [TestCase("<kbd id=\"a\">a</kbd>", "SITE7011 input/about.pl.md:6:6")]
    [TestCase("<h2>Nagłówek</h2>", "SITE7011 input/about.pl.md:6:2")]
    [TestCase("Obraz <img src=\"x.png\" onerror=\"x()\">", "SITE7011 input/about.pl.md:6:8")]
    [TestCase("<div><img src=x></div>", "SITE7011 input/about.pl.md:6:7")]
    [TestCase("<body onload=\"x()\">", "SITE7011 input/about.pl.md:6:2")]
    [TestCase("<div><svg><style><a title=\"</style><img src onerror=x()>\"></a></style></svg></div>", "SITE7011 input/about.pl.md:6:7")]
    [TestCase("<iframe src=\"https://other.example/\"></iframe>", "SITE7011 input/about.pl.md:6:2")]
    [TestCase("<?php x() ?>", "SITE7011 input/about.pl.md:6:2")]
    [TestCase("<!DOCTYPE html>", "SITE7011 input/about.pl.md:6:2")]
    [TestCase("<div><a href=\"javascript:x()\">a</a></div>", "SITE7001 input/about.pl.md:6:15")]
    [TestCase("<a href=\"java&#115;cript:x()\">a</a>", "SITE7001 input/about.pl.md:6:1")]
    [TestCase("<a href=\"data:text/html,x\">a</a>", "SITE7001 input/about.pl.md:6:10")]
    [TestCase("<div><a href=\"//other.example\">a</a></div>", "SITE3011 input/about.pl.md:6:15")]
    [TestCase("<div><a href=\"nie.pl.md\">a</a></div>", "SITE4001 input/about.pl.md:6:15")]
    [TestCase("<div><a href=\"https://link.invalid/0\">a</a></div>", "SITE7011 input/about.pl.md:6:15")]
    [TestCase("<div>a\n\nb</div>", "SITE7012 input/about.pl.md:6:1")]
    [TestCase("*a <kbd>b* c</kbd>", "SITE7012 input/about.pl.md:6:4")]
    [TestCase("a</kbd>", "SITE7012 input/about.pl.md:6:2")]
    public void All_else_is_told_where_it_stands(string text, string finding)
    {
        using var site = Allowing(text);

        Assert.That(site.Codes()[0], Is.EqualTo(finding));
    }

    // What is refused stops the build; should it ever not be, the cleaner lets none of it through either.
    [Test]
    public void The_cleaner_lets_no_vector_through()
    {
        string[] vectors =
        [
            "<scr<script>ipt>x()</script>", "<img src=x onerror=x()>", "<svg/onload=x()>", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=x()&gt;\">",
            "<noscript><p title=\"</noscript><img src=x onerror=x()>\">", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=x()>", "<a href=\"java\tscript:x()\">a</a>",
            "<a href=\" &#1; javascript:x()\">a</a>", "<template><script>x()</script></template>", "<p style=\"background:url(javascript:x())\">", "<isindex type=image src=1 onerror=x()>", "<x onclick=x()>",
            "<div title=\"a&quot; onclick=&quot;x()\">", "<table background=\"javascript:x()\">", "<base href=\"https://other.example/\">", "<meta http-equiv=refresh content=\"0;url=javascript:x()\">",
            "<link rel=stylesheet href=//other.example>", "<object data=x>", "<embed src=x>", "<details open ontoggle=x()>", "<ruby><rt onmouseover=x()>", "<textarea><script>x()</script>", "<select><script>x()</script></select>",
        ];

        foreach (var vector in vectors)
        {
            var links = new List<(string, string)>();
            var fragment = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(SafeHtml.Clean(vector, [], links)).Body!;

            Assert.That(fragment.QuerySelectorAll("*").Select(e => e.LocalName).Except([.. SafeHtml.Inline, .. SafeHtml.Blocks]), Is.Empty, vector);
            Assert.That(fragment.QuerySelectorAll("*").SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style"), Is.Empty, vector);
            Assert.That(fragment.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")), Is.All.StartsWith(SafeHtml.LinkMark), vector);
        }
    }

    private static TestSite Allowing(string text)
    {
        var site = TestSite.Small().WithPage("about.pl", "O nas", text);
        var settings = Path.Combine(site.Root, "data/site.yml");
        File.AppendAllText(settings, "html: allowed\n");
        return site;
    }

    private static IElement Text(BuiltSite site) => site.Page("about/index.html").QuerySelector("main .prose")!;
}
