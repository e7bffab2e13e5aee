using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>The state of all translations as a page by itself, without script: the table, then source and translation side by side with
/// the changed words marked, each block with an address of its own (<c>#about/founders-en-7</c>).</summary>
/// <remarks>No search engine is to list it: two languages side by side belong to none.</remarks>
/// <param name="ui">The language of the words.</param>
public sealed class StatusHtml(UiLanguage ui)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();

    /// <summary>The text by which such a page is known.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"ChemSter.Site translate status\">";

    /// <summary>The page.</summary>
    /// <param name="states">The states, in the order of the texts.</param>
    public string Render(IReadOnlyList<TranslationState> states)
    {
        _page.Clear();
        var title = Say("Stan tłumaczeń", "State of the translations");
        _page.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{Say("pl", "en")}\">\n<head>\n<meta charset=\"utf-8\">\n{Mark}\n");
        _page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n");
        _page.Append(CultureInfo.InvariantCulture, $"<title>{title}</title>\n<style>\n{StatusStyle.Css}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<ul>\n");
        foreach (var line in StateNames.Summary(states, ui)) _page.Append("<li>").Append(Text(line)).Append("</li>\n");
        _page.Append("</ul>\n");
        _page.Append(CultureInfo.InvariantCulture, $"<p><input type=\"checkbox\" id=\"all\"> <label for=\"all\">{Say("Pokaż też to, co jest aktualne", "Also show what is up to date")}</label></p>\n");
        AppendTable(states);
        foreach (var state in states.Where(IsShown)) AppendSection(state);
        return _page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    // A draft whose source has not changed has nothing to show.
    private static bool IsShown(TranslationState state) => StateNames.IsToDo(state) && state.Blocks.Any(b => b.Change != BlockChange.None || b.Recorded is null);

    private void AppendTable(IReadOnlyList<TranslationState> states)
    {
        var languages = StateNames.LanguagesOf(states);
        // With many languages it is wider than a telephone, and is moved by itself, by keyboard too.
        _page.Append("<div class=\"wide\" role=\"region\" aria-labelledby=\"texts\" tabindex=\"0\">\n<table>\n");
        _page.Append(CultureInfo.InvariantCulture, $"<caption id=\"texts\">{Say("Teksty; w nawiasach liczba słów do przetłumaczenia", "Texts; in brackets the number of words to translate")}</caption>\n");
        _page.Append(CultureInfo.InvariantCulture, $"<thead><tr><th scope=\"col\">{Say("Tekst", "Text")}</th>");
        foreach (var language in languages) _page.Append("<th scope=\"col\">").Append(Text(language)).Append("</th>");
        _page.Append("</tr></thead>\n<tbody>\n");
        foreach (var text in states.GroupBy(s => s.Text.Source.Key, StringComparer.Ordinal))
        {
            _page.Append(text.Any(StateNames.IsToDo) ? "<tr>" : "<tr class=\"none\">").Append("<th scope=\"row\">").Append(Text(text.Key)).Append("</th>");
            foreach (var language in languages) AppendCell(text.FirstOrDefault(s => s.Text.Language == language));
            _page.Append("</tr>\n");
        }

        _page.Append("</tbody>\n</table>\n</div>\n");
    }

    private void AppendCell(TranslationState? state)
    {
        var words = state is null ? Say("źródło", "source") : Text(StateNames.OfCell(state, ui));
        _page.Append("<td").Append(state is null ? "" : $" class=\"{StateNames.CodeOf(state.Status)}\"").Append('>');
        _page.Append(state is not null && IsShown(state) ? $"<a href=\"#{Uri.EscapeDataString(IdOf(state))}\">{words}</a>" : words).Append("</td>");
    }

    private void AppendSection(TranslationState state)
    {
        var (source, target) = (state.Text.Source, state.Text.Target!);
        _page.Append(CultureInfo.InvariantCulture, $"<section id=\"{Text(IdOf(state))}\">\n<h2>{Text(source.Key)} → {Text(state.Text.Language)}: {Text(StateNames.OfCell(state, ui))}</h2>\n");
        _page.Append(CultureInfo.InvariantCulture, $"<p>{Say("Gdy tłumaczenie jest zgodne ze źródłem", "When the translation matches its source")}: <code>{Text(StalenessCheck.AcceptCommand(state))}</code></p>\n");
        _page.Append(CultureInfo.InvariantCulture, $"<table class=\"blocks\">\n<thead><tr><th scope=\"col\">{Say("Fragment", "Block")}</th>");
        _page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(source.Source.Path)}</th><th scope=\"col\">{Text(target.Source.Path)}</th></tr></thead>\n<tbody>\n");
        foreach (var block in state.Blocks) AppendRow(block, state);
        _page.Append("</tbody>\n</table>\n</section>\n");
    }

    private void AppendRow(BlockState block, TranslationState state)
    {
        var (source, target) = (state.Text.Source, state.Text.Target!);
        var change = block.Change == BlockChange.None && block.Recorded is null ? "unknown" : StateNames.CodeOf(block.Change);
        _page.Append(CultureInfo.InvariantCulture, $"<tr class=\"{change}\"");
        if (block.Source >= 0)
        {
            var number = (block.Source + 1).ToString(CultureInfo.InvariantCulture);
            _page.Append(CultureInfo.InvariantCulture, $" id=\"{Text($"{IdOf(state)}-{number}")}\"><th scope=\"row\"><a href=\"#{Uri.EscapeDataString($"{IdOf(state)}-{number}")}\">{number}</a>");
        }
        else _page.Append("><th scope=\"row\">");

        _page.Append(CultureInfo.InvariantCulture, $" {(change == "unknown" ? "" : StateNames.Of(block.Change).In(ui))}</th>\n<td{LanguageOf(source)}>");
        AppendSource(block, state);
        _page.Append(CultureInfo.InvariantCulture, $"</td>\n<td{LanguageOf(target)}>{(block.Target < 0 ? "" : Text(target.Blocks[block.Target].Text))}</td></tr>\n");
    }

    private void AppendSource(BlockState block, TranslationState state)
    {
        switch (block.Change)
        {
            case BlockChange.Changed:
                AppendParts(WordDifference.Of(block.Recorded!.Text, CanonicalText.Of(state.Text.Source.Blocks[block.Source])).Parts);
                break;
            case BlockChange.Removed:
                AppendParts([new WordPart(WordChange.Removed, block.Recorded!.Text)]);
                break;
            case BlockChange.New:
                AppendParts([new WordPart(WordChange.Added, state.Text.Source.Blocks[block.Source].Text)]);
                break;
            default:
                _page.Append(Text(state.Text.Source.Blocks[block.Source].Text));
                if (block.Change == BlockChange.LinksChanged) _page.Append("<br><code>").Append(Text(BlockDifference.Summary(block, state))).Append("</code>");
                break;
        }
    }

    // Most screen readers pass over the elements, so that a word says it, too.
    private void AppendParts(IReadOnlyList<WordPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var words = parts[i].Text.TrimEnd();
            var blanks = parts[i].Text[words.Length..];
            if (parts[i].Change == WordChange.Removed)
            {
                var isReplaced = i + 1 < parts.Count && parts[i + 1].Change == WordChange.Added;
                _page.Append(CultureInfo.InvariantCulture, $"<del>{Hidden(Say("było", "was"))}{Text(words)}</del>{(isReplaced ? " " : blanks)}");
            }
            else if (parts[i].Change == WordChange.Added) _page.Append(CultureInfo.InvariantCulture, $"<ins>{Hidden(Say("jest", "is"))}{Text(words)}</ins>{blanks}");
            else _page.Append(Text(parts[i].Text));
        }
    }

    private string Hidden(string word) => $"<span class=\"heard\"{(ui == UiLanguage.Polish ? " lang=\"pl\"" : " lang=\"en\"")}>{word}: </span>";

    private string Say(string polish, string english) => new Bilingual(polish, english).In(ui);

    private static string LanguageOf(TextVersion text) => $" lang=\"{Text(text.Language.Code)}\" dir=\"{Text(text.Language.Direction)}\"";

    private static string IdOf(TranslationState state) => $"{state.Text.Source.Key}-{state.Text.Language}";

    private static string Text(string text) => Encoder.Encode(text);
}
