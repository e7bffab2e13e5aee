using System.Globalization;
using System.Text;
using CsCheck;

namespace ChemSter.Site.Tests.Translations;

/// <summary>A piece of a random page: a heading, a paragraph, a list, a table … Its texts are sentences of an invented language.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Texts">Its texts: items of a list, cells of a table row by row.</param>
/// <param name="Number">Its level as a heading, its columns as a table.</param>
public sealed record Piece(PieceKind Kind, IReadOnlyList<string> Texts, int Number = 0)
{
    /// <summary>How many parts it has that can be taken away one by one: items, rows.</summary>
    public int Parts => Kind == PieceKind.Table ? Texts.Count / Number : Kind is PieceKind.List or PieceKind.NumberedList ? Texts.Count : 1;

    /// <summary>The piece without one of its parts.</summary>
    public Piece Without(int part)
    {
        var width = Kind == PieceKind.Table ? Number : 1;
        return this with { Texts = [.. Texts.Take(part * width), .. Texts.Skip((part + 1) * width)] };
    }

    /// <summary>Whether it is a list of either kind.</summary>
    public bool IsList => Kind is PieceKind.List or PieceKind.NumberedList;

    /// <summary>The piece in Markdown. Lists next to each other have different marks, or they would be one.</summary>
    /// <param name="list">How many lists there are before it.</param>
    /// <param name="translate">What becomes of each text.</param>
    public string Write(int list, Func<string, string> translate)
    {
        var texts = Texts.Select(translate).ToList();
        var bullet = "-*+"[list % 3];
        var mark = list % 2 == 0 ? '.' : ')';
        return Kind switch
        {
            PieceKind.Heading => $"{new string('#', Number)} {texts[0]}",
            PieceKind.List => string.Join('\n', texts.Select(t => $"{bullet} {t}")),
            PieceKind.NumberedList => string.Join('\n', texts.Select((t, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}{mark} {t}"))),
            PieceKind.Table => WriteTable(texts),
            PieceKind.Quote => $"> {texts[0]}\n>\n> {texts[^1]}",
            PieceKind.Notice => $"::: notice {texts[0]}\n{texts[^1]}\n:::",
            PieceKind.Code => $"```text\n{Texts[0]}\n```",
            PieceKind.Figure => $"![{texts[0]}](plan-{Texts[0].Length}.png)",
            PieceKind.Inclusion => Number % 2 == 0 ? "{{timeline}}" : "{{aims}}",
            _ => texts[0],
        };
    }

    private string WriteTable(List<string> texts)
    {
        var table = new StringBuilder();
        for (var i = 0; i < texts.Count; i += Number)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", texts.GetRange(i, Number))} |\n");
            if (i == 0) table.Append('|').Insert(table.Length, " --- |", Number).Append('\n');
        }

        return table.ToString().TrimEnd('\n');
    }
}

/// <summary>The kinds of pieces.</summary>
public enum PieceKind
{
    Heading,
    Paragraph,
    List,
    NumberedList,
    Table,
    Quote,
    Notice,
    Code,
    Figure,
    Inclusion,
}

/// <summary>Random pages, and the invented language that they are translated into.</summary>
public static class RandomPage
{
    /// <summary>Pages as people write them: sentences of many lengths, with numbers, names, links and code here and there.</summary>
    public static Gen<Piece[]> Realistic { get; } = Pages(Gen.Int[4, 40].SelectMany(n => WordGen.Array[n]).Select(Sentence), 5, 40);

    /// <summary>Pages that are hard to align: short texts, few words, the same ones again and again, no number, no name.</summary>
    public static Gen<Piece[]> Uniform { get; } = Pages(Gen.OneOf(Gen.Const("tak"), Gen.Const("nie"), Gen.Const("tak nie"), Gen.Const("nie tak"), Gen.Const("to samo")), 3, 25);

    private static Gen<string> WordGen => Gen.Frequency(
        (30, Gen.Char["abdeghiklmnoprstuw"].Array[2, 11].Select(letters => new string(letters))),
        (3, Gen.Char["abdeghiklmnoprstuw"].Array[4, 10].Select(letters => char.ToUpperInvariant(letters[0]) + new string(letters[1..]))),
        (2, Gen.Int[1, 3000].Select(number => number.ToString(CultureInfo.InvariantCulture))),
        (1, Gen.Char["abdeghiklmnoprstuw"].Array[3, 8].Select(letters => $"`{new string(letters)}`")),
        (1, Gen.Int[1, 40].Select(number => $"[wela](other-{number}.pl.md)")));

    /// <summary>The pieces of a page, each in Markdown.</summary>
    public static List<string> Write(IReadOnlyList<Piece> pieces, Func<string, string>? translate = null)
    {
        var lists = 0;
        return [.. pieces.Select(piece => piece.Write(piece.IsList ? lists++ : 0, translate ?? (text => text)))];
    }

    /// <summary>Makes a page of pieces in Markdown.</summary>
    public static string Join(IEnumerable<string> pieces) => string.Join("\n\n", pieces) + "\n";

    /// <summary>Translates a text: words are other words of about the same length, names have another ending, and what is no word stays.</summary>
    public static string Translate(string text) => string.Join(' ', text.Split(' ').Select(TranslateWord));

    private static string TranslateWord(string word)
    {
        if (word.StartsWith('[')) return word.Replace("wela", "jolutta", StringComparison.Ordinal).Replace(".pl.md", ".en.md", StringComparison.Ordinal);
        if (word.Any(c => !char.IsLetter(c) && c != '.')) return word;
        if (char.IsUpper(word[0]) && word.Length > 5) return word[..^1] + (word[^1] == '.' ? "us." : "us");
        var shifted = new string([.. word.Reverse().Where(char.IsLetter).Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + 7) % 26)) : 'z')]);
        // Some words are longer in the one language, some in the other.
        var longer = (word[0] % 3) switch { 0 => shifted + "en", 1 when shifted.Length > 3 => shifted[1..], _ => shifted };
        return word.EndsWith('.') ? longer + "." : longer;
    }

    private static string Sentence(string[] words) => $"{char.ToUpperInvariant(words[0][0])}{words[0][1..]} {string.Join(' ', words.Skip(1))}.";

    private static Gen<Piece[]> Pages(Gen<string> text, int least, int most)
    {
        var piece = Gen.Frequency(
            (12, text.Select(t => new Piece(PieceKind.Paragraph, [t]))),
            (4, Gen.Select(text, Gen.Int[2, 4], (t, level) => new Piece(PieceKind.Heading, [t.Length > 60 ? t[..60].TrimEnd() : t], level))),
            (2, text.Array[2, 6].Select(t => new Piece(PieceKind.List, t))),
            (1, text.Array[2, 5].Select(t => new Piece(PieceKind.NumberedList, t))),
            (1, Gen.Int[2, 4].SelectMany(columns => Gen.Int[2, 5].SelectMany(rows => text.Array[columns * rows].Select(t => new Piece(PieceKind.Table, t, columns))))),
            (1, text.Array[2].Select(t => new Piece(PieceKind.Quote, t))),
            (1, text.Array[2].Select(t => new Piece(PieceKind.Notice, t))),
            (1, text.Select(t => new Piece(PieceKind.Code, [t]))),
            (1, text.Select(t => new Piece(PieceKind.Figure, [t]))),
            (1, Gen.Int[0, 1].Select(n => new Piece(PieceKind.Inclusion, [], n))));
        return piece.Array[least, most];
    }
}
