namespace ChemSter.Site.Tests.Browser;

/// <summary>The measures find what they are there for: each in a page made for it, and nothing in a sound one.</summary>
public sealed class LookMeasureTests
{
    private const string Sound = "<h1>A heading</h1><main class='prose'><p>Text with <a href='#a'>a link</a> in it.</p><p><a href='#b' style='display:inline-block;line-height:44px;min-width:44px'>Alone</a></p></main>";

    [TestCase("layout()", "<p style='width:2000px'>Wide</p>", "2008 px wide")]
    [TestCase("layout()", "<p style='width:5em;height:1em;overflow:hidden'>More than there is room for</p>", "is cut off")]
    [TestCase("layout()", "<p style='width:3em'>Konstantynopolitańczykowianeczka</p>", "is wider than its p")]
    [TestCase("layout()", "<p>One</p><p style='margin-top:-30px'>Two</p>", "lie upon each other")]
    [TestCase("targets()", "<p><a href='#'>Alone</a></p>", "a “Alone”")]
    [TestCase("targets()", "<button style='width:60px;height:30px'>B</button>", "button “B”")]
    [TestCase("targets()", "<a href='#' style='display:block;height:44px'>Under</a><div style='position:absolute;top:0;left:0;width:100%;height:30px'></div>", "a “Under”")]
    [TestCase("smallText()", "<p style='font-size:13px'>Small</p>", "13px")]
    [TestCase("lineLength()", "<main><p style='width:1200px;font-size:14px'>Words and words and words and words and words and words and words and words and words and words and words.</p></main>", "letters in a line")]
    [TestCase("lineLength()", "<main class='prose'><p style='width:10em'>Words and words and words and words and words and words and words and words and words and words and words.</p></main>", "only")]
    [TestCase("motion(0)", "<style>p{transition:opacity .1s}</style><p>Moves</p>", "moves")]
    [TestCase("motion(0)", "<style>p{animation:a 1s infinite} @keyframes a{to{opacity:0}}</style><p>Moves</p>", "is animated")]
    [TestCase("motion(0)", "<style>@view-transition{navigation:auto}</style>", "fade into each other")]
    [TestCase("motion(.2)", "<style>p{transition:opacity .3s}</style><p>Moves</p>", "moves")]
    [TestCase("motion(.2)", "<style>::view-transition-old(*){animation-duration:.3s}</style>", "takes 0.3s")]
    [TestCase("paper()", "<nav>Menu</nav>", "nav “Menu” is printed")]
    [TestCase("paper()", "<p style='color:#999'>Pale</p>", "is printed pale")]
    [TestCase("paper()", "<p style='background:#eee'>Grey</p>", "is not on white")]
    [TestCase("paper()", "<main><a href='https://a.example/'>Elsewhere</a></main>", "without its address")]
    public async Task A_defect_is_found(string measure, string html, string finding)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.Page.SetContentAsync($"<!DOCTYPE html><html lang='en'><body style='background:white'>{html}");
        await visitor.Page.MeasureAsync();

        Assert.That(await visitor.Page.EvaluateAsync<string[]>($"look.{measure}"), Has.Some.Contains(finding));
    }

    [Test]
    public async Task Nothing_is_found_where_all_is_well([Values("layout()", "targets()", "smallText()", "lineLength()", "motion(0)", "motion(.2)", "paper()")] string measure)
    {
        await using var visitor = await Visitor.ComeAsync(Which.Real);
        await visitor.Page.SetContentAsync($"<!DOCTYPE html><html lang='en'><body style='background:white'>{Sound}");
        await visitor.Page.MeasureAsync();

        Assert.That(await visitor.Page.EvaluateAsync<string[]>($"look.{measure}"), Is.Empty);
    }
}
