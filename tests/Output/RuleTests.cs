using ChemSter.Site.Tests.Output.Rules;

namespace ChemSter.Site.Tests.Output;

/// <summary>The rules that every page keeps, the 404 page and those at old addresses among them; and each rule, seen to find what it is for.</summary>
public sealed class RuleTests
{
    private const string Right = """
        <!DOCTYPE html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Page</title>
        <style>p { margin: 0 }</style>
        </head>
        <body>
        <header><a href="/">Site</a><nav aria-label="Menu"><ul><li><a href="/a/" aria-current="page">A</a></li><li><a href="/b/">B</a></li></ul></nav></header>
        <main id="content">
        <h1>Page</h1>
        <p>On <time datetime="2013-08-19">19 August 2013</time> by <span lang="ar">بيت</span>. <a href="/pl/" hreflang="pl">Polish</a></p>
        <h2 id="part">Part</h2>
        <img src="/p.png" alt="A picture" width="2" height="1">
        <table><tr><th scope="col">Year</th></tr><tr><td>2013</td></tr></table>
        <button type="button">Go</button>
        </main>
        </body>
        </html>

        """;

    public static IEnumerable<PageRule> Rules => [.. OutlineRules.All, .. WordRules.All, .. MarkupRules.All];

    private static IEnumerable<TestCaseData> OnEachSite =>
        from site in WholeSite.All from rule in Rules select new TestCaseData(site, rule).SetArgDisplayNames(site.Name, rule.Name);

    [TestCaseSource(nameof(OnEachSite))]
    public void Every_page_keeps(WholeSite site, PageRule rule)
    {
        var faults = site.RulePages.SelectMany(p => rule.Faults(p.Page).Select(f => $"{p.File}: {f}")).ToList();
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Nothing_is_found_where_nothing_is_wrong() =>
        Assert.That(Rules.SelectMany(r => r.Faults(Page(Right)).Select(f => $"{r.Name}: {f}")), Is.Empty);

    [TestCase("one h1, first", "<h2 id=\"part\">Part</h2>", "<h1>Again</h1>")]
    [TestCase("one h1, first", "<h1>Page</h1>", "")]
    [TestCase("no level skipped", "<h2 id=\"part\">Part</h2>", "<h3>Part</h3>")]
    [TestCase("nothing to activate or to read is empty", "<h2 id=\"part\">Part</h2>", "<h2> &nbsp;</h2>")]
    [TestCase("nothing to activate or to read is empty", ">B</a>", "><svg aria-hidden=\"true\"></svg></a>")]
    [TestCase("nothing to activate or to read is empty", ">Go</button>", "></button>")]
    [TestCase("ids are unique and without blanks", "id=\"part\"", "id=\"content\"")]
    [TestCase("landmarks have names of their own", "</header>", "<nav aria-label=\"Menu\"></nav></header>")]
    [TestCase("landmarks have names of their own", "<nav aria-label=\"Menu\">", "<nav>")]
    [TestCase("landmarks have names of their own", "<h2 id=\"part\">", "<section aria-label=\"S\"></section><section aria-label=\"S\"></section><h2>")]
    [TestCase("one main", "</main>", "</main><main></main>")]
    [TestCase("references lead to elements", "<table>", "<table aria-labelledby=\"nowhere\">")]
    [TestCase("at most one current page in a navigation", "<a href=\"/b/\">", "<a href=\"/b/\" aria-current=\"page\">")]
    [TestCase("links of the same words lead to the same place", ">B</a>", ">A</a>")]
    [TestCase("tables say what their headers head", "<th scope=\"col\">", "<th>")]
    [TestCase("tables say what their headers head", "<th scope=\"col\">Year</th>", "<td>Year</td>")]
    [TestCase("pictures have an alternative and a size", " alt=\"A picture\"", "")]
    [TestCase("pictures have an alternative and a size", " height=\"1\"", "")]
    [TestCase("drawings are hidden or named", "<table>", "<svg></svg><table>")]
    [TestCase("languages are well-formed tags", "lang=\"ar\"", "lang=\"arabic language\"")]
    [TestCase("languages are well-formed tags", "hreflang=\"pl\"", "hreflang=\"pl_PL\"")]
    [TestCase("the page has a language", "<html lang=\"en\"", "<html")]
    [TestCase("foreign letters are marked as foreign", "<span lang=\"ar\">", "<span>")]
    [TestCase("links to another language say so", " hreflang=\"pl\"", "")]
    [TestCase("times are what they say", "2013-08-19", "2013-08-32")]
    [TestCase("times are what they say", "19 August 2013", "18 August 2013")]
    [TestCase("times are what they say", "19 August 2013", "19 September 2013")]
    [TestCase("times are what they say", "19 August 2013", "August 2013")]
    [TestCase("times are what they say", "19 August 2013", "19 August 2014")]
    [TestCase("times are what they say", "2013-08-19", "19.08.2013")]
    [TestCase("the doctype comes first", "<!DOCTYPE html>\n", "\n")]
    [TestCase("nothing needs mending", "</p>", "</b></p>")]
    [TestCase("nothing needs mending", "<h1>Page</h1>", "<p>Page<h1></p>")]
    [TestCase("nothing needs mending", "<h1>", "<h1 id=\"a\" id=\"b\">")]
    [TestCase("nothing needs mending", "</main>", "")]
    [TestCase("the character set is among the first 1,024 bytes", "<meta charset=\"utf-8\">", "")]
    [TestCase("the policy comes right behind the character set, before anything it is for", "<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"><style></style>")]
    [TestCase("people may enlarge the page", "initial-scale=1", "initial-scale=1, user-scalable=no")]
    [TestCase("people may enlarge the page", "initial-scale=1", "maximum-scale=1")]
    [TestCase("no style and no event on an element", "<h1>", "<h1 style=\"color: red\">")]
    [TestCase("no style and no event on an element", "<h1>", "<h1 onclick=\"go()\">")]
    [TestCase("no address is a script", "href=\"/b/\"", "href=\" javascript:go()\"")]
    [TestCase("nothing is fetched from elsewhere", "src=\"/p.png\"", "src=\"https://elsewhere.example/p.png\"")]
    [TestCase("nothing is fetched from elsewhere", "src=\"/p.png\"", "src=\"/p.png\" srcset=\"/p.png 1x, //elsewhere.example/q.png 2x\"")]
    [TestCase("nothing is fetched from elsewhere", "<title>", "<link rel=\"icon\" href=\"//elsewhere.example/i.ico\"><title>")]
    [TestCase("no place in the order of Tab is made up", "<h1>", "<h1 tabindex=\"1\">")]
    [TestCase("buttons say what kind they are", " type=\"button\"", "")]
    [TestCase("no element or attribute of the past", "<h1>Page</h1>", "<h1><font>Page</font></h1>")]
    [TestCase("no element or attribute of the past", "<table>", "<table border=\"1\">")]
    [TestCase("no window is opened", "<a href=\"/b/\">", "<a href=\"/b/\" target=\"_blank\">")]
    public void A_planted_defect_is_found(string rule, string right, string wrong)
    {
        Assert.That(Right, Does.Contain(right));
        Assert.That(Rules.Single(r => r.Name == rule).Faults(Page(Right.Replace(right, wrong, StringComparison.Ordinal))), Is.Not.Empty);
    }

    [Test]
    public void No_rule_is_without_a_defect_that_it_was_seen_to_find()
    {
        var seen = typeof(RuleTests).GetMethod(nameof(A_planted_defect_is_found))!.GetCustomAttributes(typeof(TestCaseAttribute), false).Cast<TestCaseAttribute>().Select(c => (string)c.Arguments[0]!);
        Assert.That(Rules.Select(r => r.Name).Except(seen), Is.Empty);
    }

    private static RulePage Page(string html) =>
        new(html.ReplaceLineEndings("\n"), new Uri("https://a.example/a/"), new Uri("https://a.example/"), address => address.AbsolutePath.StartsWith("/pl/", StringComparison.Ordinal) ? "pl" : "en");
}
