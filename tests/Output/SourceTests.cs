using System.Net;
using System.Text.RegularExpressions;

namespace ChemSter.Site.Tests.Output;

/// <summary>What editors write reaches the readers.</summary>
[TestFixtureSource(typeof(WholeSite), nameof(WholeSite.All))]
public sealed partial class SourceTests(WholeSite site)
{
    [Test]
    public void Every_source_has_its_page_and_every_page_its_source() =>
        Assert.That(Sources.Published(site).Select(s => Sources.PageOf(s, site).File), Is.EquivalentTo(site.Translated.Where(p => !Sources.IsMade(p, site)).Select(p => p.File)));

    [Test]
    public void All_words_of_a_source_stand_on_its_page() => Every(source =>
    {
        var text = ReadText.TypedOf(Sources.PageOf(source, site).Main);
        return Pieces(WithSnippets(source)).Where(p => !text.Contains(p, StringComparison.Ordinal)).Select(p => $"\"{p}\" is missing");
    });

    [Test]
    public void Words_keep_their_order() => Every(source =>
    {
        var page = Sources.PageOf(source, site);
        var text = ReadText.TypedOf(page.Main.QuerySelector(".prose")!);
        var at = 0;
        // Footnotes stand at the end of the page, wherever they are written.
        foreach (var piece in Pieces(FootnoteTexts().Replace(WithSnippets(source), "")).Where(p => p.Length > 3))
        {
            var found = text.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0) return [$"\"{piece}\" stands too early"];
            at = found + piece.Length;
        }

        return [];
    });

    [Test]
    public void The_description_stands_on_the_page_and_in_its_head() => Every(source =>
    {
        var page = Sources.PageOf(source, site);
        var written = ReadText.Typed(source.Value("description")!.Trim('"', '\'').Replace("''", "'", StringComparison.Ordinal));
        return ReadText.Typed(page.Meta("description") ?? "") == written && ReadText.TypedOf(page.Main.QuerySelector(".lead")!) == written ? [] : [$"description \"{page.Meta("description")}\""];
    });

    [Test]
    public void Pictures_have_the_alternatives_and_captions_that_were_written() => Every(source =>
    {
        var main = Sources.PageOf(source, site).Main;
        return Pictures().Matches(source.Body)
            .Where(p => !main.QuerySelectorAll("img").Any(i =>
                (p.Groups["alt"].Length == 0 || ReadText.Typed(i.GetAttribute("alt")!) == ReadText.Typed(p.Groups["alt"].Value))
                && (p.Groups["caption"].Length == 0 || ReadText.TypedOf(i.Closest("figure")!.QuerySelector("figcaption")!) == ReadText.Typed(p.Groups["caption"].Value))))
            .Select(p => p.Value);
    });

    [Test]
    public void Comments_and_marks_of_Markdown_do_not() => Every(source =>
    {
        var page = Sources.PageOf(source, site);
        var html = $"{page.Document.Title} {page.Meta("description")} {page.Document.Body!.InnerHtml}";
        foreach (var code in page.Document.QuerySelectorAll("code").ToList()) html = html.Replace(code.InnerHtml, "", StringComparison.Ordinal);
        var faults = Comments().Matches(source.Body).Select(c => c.Value[4..^3].Trim()).Where(c => html.Contains(c, StringComparison.Ordinal)).ToList();
        faults.AddRange(new[] { "{{", "}}", ":::", "](", "[^", "{.", "{#", "{lang", "**" }.Where(m => html.Contains(m, StringComparison.Ordinal)));
        return faults;
    });

    private void Every(Func<PageSource, IEnumerable<string>> faults)
    {
        Assert.That(Sources.Published(site), Is.Not.Empty);
        Assert.That(Sources.Published(site).SelectMany(s => faults(s).Select(f => $"{s.Path}: {f}")), Is.Empty);
    }

    private string WithSnippets(PageSource source) =>
        Inclusions().Replace(source.Body, inclusion =>
            File.ReadAllText(Path.Combine(site.Root, "input", Path.GetDirectoryName(source.Path)!, $"{inclusion.Groups[1].Value}.{source.Language}.md")));

    // The text between the marks: a crude reading of Markdown, good enough for what the two sites use.
    private static IEnumerable<string> Pieces(string body)
    {
        body = Pictures().Replace(Comments().Replace(body, " "), "\n");
        var isCode = false;
        foreach (var line in body.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                continue;
            }

            var pieces = isCode ? [line] : Marks().Split(LineStart().Replace(line, "")).Select(WebUtility.HtmlDecode);
            foreach (var piece in pieces.Select(p => ReadText.Typed(p!)).Where(p => p.Length > 0)) yield return piece;
        }
    }

    [GeneratedRegex("(?<!`)<!--.*?-->(?!`)", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("\\{\\{include (_[a-z]+)\\}\\}")]
    private static partial Regex Inclusions();

    [GeneratedRegex("!\\[(?<alt>[^\\]]*)\\]\\([^ )]+( \"(?<caption>[^\"]*)\")?\\)")]
    private static partial Regex Pictures();

    [GeneratedRegex("^\\[\\^[a-z0-9]+\\]:.*$", RegexOptions.Multiline)]
    private static partial Regex FootnoteTexts();

    // Headings (of chronologies with their date), containers, list items, quotations, terms, rules of tables.
    [GeneratedRegex("^(\\s*(#+ ([0-9/-]+: )?|::: (cards|timeline|call-to-action|notice|\\{lang=..\\}) ?|:::|- |[0-9]+\\. |> ?(- )?|:   )|[|: -]+$)")]
    private static partial Regex LineStart();

    // Footnotes, emphasis, code, the two ends of links and passages, inclusions, known attributes, escapes, cells, angle brackets of links.
    [GeneratedRegex("\\[\\^[a-z0-9]+\\]:?|\\*+|`|(?<!\\\\)\\[|\\]\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)|\\](?=\\{)|\\{\\{.*?\\}\\}|\\{(?:[.#][a-z-]+|lang=..)\\}|\\\\|\\||<(?=http)|(?<=q=1&r=2)>", RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
