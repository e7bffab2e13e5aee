using System.Globalization;
using System.Text;

namespace ChemSter.Site.Benchmarks.Content;

/// <summary>Writes the text of one page as Markdown: about 600 words, with headings, lists, a table, pictures, links and a footnote.</summary>
/// <param name="site">The site.</param>
/// <param name="layout">How the generator in question wants links and pictures written.</param>
/// <param name="page">The page.</param>
/// <param name="words">The language.</param>
public sealed class PageProse(SiteShape site, ContentLayout layout, SitePage page, Vocabulary words)
{
    // Drawn alike for all languages, so that each page is the translation of the other.
    private readonly Dice _dice = Dice.For(site.Seed, page.Number, 2);
    private readonly StringBuilder _text = new();

    /// <summary>The text of the page.</summary>
    public string Write()
    {
        switch (page.Kind)
        {
            case PageKind.Home:
                WriteHome();
                break;
            case PageKind.Section:
                WriteSection();
                break;
            default:
                WriteArticle();
                break;
        }

        return _text.ToString();
    }

    // The headings of an article are drawn by themselves, so that links can know those of another page; in all languages alike.
    private static List<string> HeadingsOf(SiteShape site, SitePage page, Vocabulary words)
    {
        var dice = Dice.For(site.Seed, page.Number, 1);
        var places = dice.Draw([.. Enumerable.Range(0, words.Headings.Count)], dice.Between(4, 6));
        return [.. places.Select(p => words.Headings[p])];
    }

    private void WriteHome()
    {
        Paragraph(Sentences(4));
        foreach (var section in site.Sections) _text.Append(CultureInfo.InvariantCulture, $"- [{site.TitleOf(section, words)}]({layout.Link(site, page, section, words, null)})\n");
        _text.Append('\n');
        Paragraph(Sentences(3));
    }

    private void WriteSection()
    {
        Paragraph(Sentences(4));
        Paragraph(Sentences(4));
        if (layout.Listing.Length > 0) Paragraph(layout.Listing);
    }

    private void WriteArticle()
    {
        var headings = HeadingsOf(site, page, words);
        var subheadings = _dice.Draw(words.Subheadings, 2);
        var links = new Queue<string>(Enumerable.Range(0, _dice.Between(5, 8)).Select(_ => LinkSentence()));
        Paragraph(Sentences(3));
        for (var i = 0; i < headings.Count; i++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"## {headings[i]}\n\n");
            Paragraph(Sentences(headings.Count > 5 ? 3 : 4) + (links.TryDequeue(out var link) ? " " + link : ""));
            if (i == 0) Picture(page.Number % Pictures.Count);
            if (i == 1) Table();
            if (i == 2) List();
            if (i is 1 or 3)
            {
                _text.Append(CultureInfo.InvariantCulture, $"### {subheadings[i / 2]}\n\n");
                Paragraph(Sentences(2));
            }
        }

        if (_dice.Below(2) == 0) Picture(_dice.Below(Pictures.Count));
        Paragraph(string.Join(' ', [$"{words.Fixed.Footnoted}[^1]", .. links, words.Fixed.Outward]));
        _text.Append(CultureInfo.InvariantCulture, $"[^1]: {Sentences(1)}\n");
    }

    private void Paragraph(string text) => _text.Append(text).Append("\n\n");

    private string Sentences(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence()));

    private string Sentence()
    {
        var (subject, verb, subjectMatter) = (_dice.Of(words.Subjects), _dice.Of(words.Verbs), _dice.Of(words.Objects));
        var adverbial = _dice.Of(words.Adverbials);
        var emphasised = _dice.Below(8) switch { 0 => $"**{subjectMatter}**", 1 => $"*{subjectMatter}*", _ => subjectMatter };
        return _dice.Below(3) switch
        {
            0 => $"{Capital(adverbial)}{words.AfterAdverbial} {subject} {verb} {emphasised}.",
            1 => $"{Capital(subject)} {verb} {emphasised} {adverbial}, {_dice.Of(words.Reasons)}.",
            _ => $"{Capital(subject)} {verb} {emphasised}, {_dice.Of(words.Reasons)}.",
        };
    }

    // Half of the links stay within the section, as they do on a real site.
    private string LinkSentence()
    {
        SitePage target;
        do
        {
            target = site.Articles[_dice.Below(2) == 0 ? Nearby() : _dice.Below(site.Articles.Count)];
        }
        while (target == page);
        var anchor = _dice.Below(3) == 0 ? SiteShape.AnchorOf(_dice.Of(HeadingsOf(site, target, words))) : null;
        var link = $"[{site.TitleOf(target, words)}]({layout.Link(site, page, target, words, anchor)})";
        return string.Format(CultureInfo.InvariantCulture, _dice.Of(words.LinkSentences), link);
    }

    private int Nearby() => Math.Clamp(page.Number + _dice.Between(-10, 10), 0, site.Articles.Count - 1);

    private void Picture(int number) =>
        Paragraph($"![{words.Pictures[number]}]({layout.Picture(page, Pictures.NameOf(number))})");

    private void List()
    {
        Paragraph(words.ListIntroduction);
        for (var i = 0; i < 5; i++) _text.Append(CultureInfo.InvariantCulture, $"- {Capital(_dice.Of(words.Subjects))} {_dice.Of(words.Verbs)} {_dice.Of(words.Objects)}.\n");
        _text.Append('\n');
    }

    private void Table()
    {
        _text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", words.TableHead)} |\n| --- | ---: | ---: | --- |\n");
        foreach (var row in _dice.Draw(words.TableRows, 6))
        {
            var value = _dice.Between(10, 900);
            _text.Append(CultureInfo.InvariantCulture, $"| {row} | {value} | {value + _dice.Between(5, 90)} | {_dice.Of(words.TableRemarks)} |\n");
        }

        _text.Append('\n');
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
