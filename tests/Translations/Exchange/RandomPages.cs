using System.Globalization;
using System.Text;
using CsCheck;

namespace ChemSter.Site.Tests.Translations.Exchange;

/// <summary>Pages made of all kinds of blocks and marks, in two languages that say the same in other words.</summary>
internal static class RandomPages
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Const("@"), Gen.Const("@"), Gen.Const("@"), Gen.Const("**@**"), Gen.Const("*@ @*"), Gen.Const("***@***"), Gen.Const("_@_"), Gen.Const("`x | y`".Replace(" | ", " ", StringComparison.Ordinal)),
        Gen.Const("[@ @](history.LANG.md)"), Gen.Const("[@](https://example.org/a_b \"@ @\")"), Gen.Const("[**@** @](page:index)"), Gen.Const("<https://example.org/>"), Gen.Const("{{fact x}}"),
        Gen.Const("{{when 2013-08}}"), Gen.Const("[@ *@*]{lang=de}"), Gen.Const("[@](x.txt){lang=de}"), Gen.Const("![@](a.png)"), Gen.Const("*@*{lang=fr}"), Gen.Const("\\*@\\*"),
        Gen.Const("@ &amp; @"), Gen.Const("&lt;@&gt;"), Gen.Const("5 < 7"), Gen.Const("a_b_c"), Gen.Const("2 * 3"), Gen.Const("@\\|@"), Gen.Const("„@”"), Gen.Const("\"@\""), Gen.Const("<!-- @ -->"),
        Gen.Const("@[^1]"), Gen.Const("[@][ref]"), Gen.Const("{@, @}"), Gen.Const("#@"), Gen.Const("@!"));

    // Words, some with the end of a line behind them: meant, or not.
    private static readonly Gen<string> Prose = Gen.Select(Word.Array[1, 6], Gen.OneOf(Gen.Const(" "), Gen.Const(" "), Gen.Const("\n"), Gen.Const("\\\n"))).Select((words, between) => "@ " + string.Join(between, words) + (between == "\\\n" ? "\\\n" : " ") + "@.");

    private static readonly Gen<string> Line = Word.Array[1, 4].Select(words => "@ " + string.Join(' ', words.Select(w => w.Replace("<!-- @ -->", "@", StringComparison.Ordinal))));

    private static readonly Gen<string> Block = Gen.OneOf(
        Prose,
        Prose,
        Prose.Select(p => p + " {.lead}"),
        Line.Select(l => $"## {Plain(l)}"),
        Line.Select(l => $"### {Plain(l)} {{#fixed}}"),
        Gen.Select(Prose, Line, Prose).Select((a, b, c) => $"- {Indent(a, "  ")}\n- {b}\n  - {Indent(c, "    ")}"),
        Gen.Select(Prose, Prose).Select((a, b) => $"1. {Indent(a, "   ")}\n\n   {Indent(b, "   ")}\n2. @"),
        Gen.Select(Prose, Line).Select((a, b) => $"> {Indent(a, "> ")}\n>\n> - {b}"),
        Gen.Select(Line, Line).Select((a, b) => $"| {a} | @ |\n| :--- | ---: |\n| 12 | {b} |\n| - | @ |"),
        Gen.Select(Line, Prose).Select((a, b) => $"{a}\n:   {Indent(b, "    ")}"),
        Prose.Select(p => $"::: notice @ @\n{p}\n:::"),
        Prose.Select(p => $"::: {{lang=de}}\n{p.Replace('@', 'd')}\n:::"),
        Gen.Const("![@ @](a.png \"@ @\")"),
        Gen.Const("![@](a.png){.wide}"),
        Gen.Const("::: timeline\n### 2013-08: @ @\n@ @.\n:::"),
        Gen.Const("```text\n{{fact x}}  # y\n```"),
        Gen.Const("{{timeline}}"),
        Gen.Const("---"),
        Gen.Const("<!-- @ -->"));

    /// <summary>A page in Polish and English.</summary>
    public static Gen<(string Polish, string English)> Pages { get; } =
        Gen.Select(Block.Array[1, 8], Gen.Bool, Gen.Bool).Select((blocks, isLabelled, isQuoted) =>
        {
            var quote = isQuoted ? "\"" : "";
            var page = $"---\ntitle: {quote}@ @{quote}\n{(isLabelled ? "nav-label: @\n" : "")}description: '@ @ @' # about\nnav-order: 3\n---\n\n{string.Join("\n\n", blocks)}\n\n@.\n\n[^1]: @ @.\n\n[ref]: history.LANG.md\n";
            return (In(page, "pl", "słowo"), In(page, "en", "word"));
        });

    // Footnotes and data don't stand in headings.
    private static string Plain(string line) =>
        line.Replace("{{fact x}}", "@", StringComparison.Ordinal).Replace("{{when 2013-08}}", "@", StringComparison.Ordinal).Replace("![@](a.png)", "@", StringComparison.Ordinal);

    private static string Indent(string text, string prefix) => text.Replace("\n", "\n" + prefix, StringComparison.Ordinal);

    private static string In(string page, string language, string word)
    {
        var text = new StringBuilder(page.Length * 2);
        var number = 0;
        foreach (var c in page.Replace("LANG", language, StringComparison.Ordinal))
        {
            if (c == '@') text.Append(CultureInfo.InvariantCulture, $"{word}{++number}");
            else text.Append(c);
        }

        return text.ToString();
    }
}
