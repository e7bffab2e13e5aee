using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;

namespace ChemSter.Site.Tests.Translations.Reports;

/// <summary>The state of translations as it is shown.</summary>
public sealed class StatusReportTests
{
    [Test]
    public void The_table_has_a_line_for_each_text_with_something_to_do_and_a_column_for_each_language() =>
        Assert.That(StatusTable.Render(States.Some(), UiLanguage.Polish, all: false), Is.EqualTo("""
            Tekst  en               de
            about  nieaktualne (2)  brak (8)
            works  źródło           niezatwierdzone

            en: aktualne 1 z 2, słowa do przetłumaczenia: 2
            de: aktualne 0 z 2, słowa do przetłumaczenia: 8, niezatwierdzone: 1

            """.ReplaceLineEndings("\n")));

    [Test]
    public void All_texts_are_listed_when_asked_for() =>
        Assert.That(StatusTable.Render(States.Some(), UiLanguage.English, all: true), Does.Contain("\nnotes  up to date    not to be translated\n"));

    [Test]
    public void What_a_text_holds_does_nothing_in_the_Markdown() =>
        Assert.That(StatusMarkdown.Render(States.Some(), UiLanguage.English), Does.Contain("- **changed** `input/about.pl.md:1`: `` +y¦**z**, −b +i, −`x` ``\n"));

    [Test]
    public void What_a_text_holds_does_nothing_in_the_report()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(new StatusHtml(UiLanguage.English).Render(States.Some()));

        Assert.That(page.QuerySelectorAll("b, i, script"), Is.Empty);
        Assert.That(page.QuerySelector("tr.changed td")!.TextContent, Is.EqualTo("Tekst is: y|**z** <was: b is: i> was: `x` mówi o czymś innym."));
        Assert.That(page.QuerySelectorAll("h2").Select(h => h.TextContent), Is.EqualTo(new[] { "about → en: outdated (2)", "works → de: not accepted" }));
    }
}

/// <summary>Some states: in Polish and two other languages, one text written in English first.</summary>
internal static class States
{
    public static IReadOnlyList<TranslationState> Some()
    {
        var before = Versions.Polish("Tekst \\<b>\\`x\\` mówi o czymś innym.", "about");
        var now = Versions.Polish("Tekst y|\\*\\*z\\*\\* \\<i> mówi o czymś innym.", "about");
        var about = Versions.English("The text is about something else.", "about");
        var notes = (Polish: Versions.Polish("Uwagi.", "notes"), English: Versions.English("Notes.", "notes"));
        var works = (English: Versions.English("Works.", "works"), German: Versions.German("Werke.", "works"));
        return
        [
            State(now, "en", about, before),
            State(now, "de", null, null),
            State(notes.Polish, "en", notes.English, notes.Polish),
            TranslationState.Of(new TextToTranslate(notes.Polish, "de", null, "input/notes.de.md") { NotTranslated = "translate: false" }, null, []),
            State(works.English, "de", works.German, null),
        ];
    }

    private static TranslationState State(TextVersion source, string language, TextVersion? target, TextVersion? accepted)
    {
        var text = new TextToTranslate(source, language, target, $"input/{source.Key}.{language}.md");
        var record = accepted is null ? null : RecordUpdate.Whole(RecordMemory.Align(accepted, target!, null), null);
        return TranslationState.Of(text, record, target is null ? [] : RecordMemory.Align(source, target, record).Blocks);
    }
}
