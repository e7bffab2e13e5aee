using CsCheck;

namespace ChemSter.Site.Tests.Translations.State;

/// <summary>A text that can be written down in many ways that all say the same: wrapped here or there, with these or those quotation marks.</summary>
internal sealed record RandomText(IReadOnlyList<RandomPiece> Pieces)
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char["abcdefghijklmnoprstuwyząćęłńóśźż"].Array[3, 9].Select(c => new string(c)),
        Gen.Int[10, 2030].Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static readonly Gen<RandomWord> AnyWord = Gen.Select(Word, Gen.Int[0, 11]).Select((text, role) => new RandomWord(text, (WordRole)(role > 6 ? 0 : role)));

    private static readonly Gen<RandomPiece> Piece =
        Gen.Select(Gen.Enum<PieceKind>(), AnyWord.Array[3, 14], Gen.Int[0, 1_000_000]).Select((kind, words, number) => new RandomPiece(kind, words, number));

    /// <summary>Texts of some pieces.</summary>
    public static Gen<RandomText> Any { get; } = Piece.List[2, 9].Select(pieces => new RandomText(pieces));

    /// <summary>A piece more.</summary>
    public static Gen<RandomPiece> OnePiece => Piece;

    /// <summary>The text as Markdown. The style decides whatever makes no difference.</summary>
    public string Write(Random style) => "---\ntitle: Tytuł\ndescription: Opis.\n---\n\n" + string.Concat(Pieces.Select((p, i) => Write(p, i, style)));

    /// <summary>The text in another language, piece by piece.</summary>
    public RandomText Translated() =>
        new([.. Pieces.Select(p => p with { Words = [.. p.Words.Select(w => w with { Text = char.IsAsciiDigit(w.Text[0]) ? w.Text : $"x{w.Text}" })] })]);

    // A line behind each list: without, the next would go on with it.
    private static string Write(RandomPiece piece, int number, Random style)
    {
        var space = style.Next(2) == 0 ? "\n" : "\n\n\n";
        var anchor = style.Next(2) == 0 ? $"{{#a{number} .lead}}" : $"{{.lead #a{number}}}";
        var bullet = style.Next(3) switch { 0 => "-", 1 => "*", _ => "+" };
        var text = Inline(piece.Words, style, mayBreak: piece.Kind is PieceKind.Paragraph or PieceKind.Quote, piece.Kind == PieceKind.Quote ? "\n> " : "\n");
        return piece.Kind switch
        {
            PieceKind.Heading => style.Next(2) == 0 ? $"## {text}\n{space}" : $"{text}\n---\n{space}",
            PieceKind.Marked => $"{text} {anchor}\n{space}",
            PieceKind.List => string.Concat(Halves(piece.Words).Select(w => $"{bullet} {Inline(w, style, mayBreak: false, "")}\n")) + $"{space}***\n\n",
            PieceKind.Table => $"| {string.Join(" | ", Halves(piece.Words).Select(w => Inline(w, style, mayBreak: false, "")))} |\n|{(style.Next(2) == 0 ? " --- | --- " : "---|:--")}|\n|{(style.Next(2) == 0 ? $"  c{piece.Number}  |{piece.Number}d" : $" c{piece.Number} | {piece.Number}d ")}|\n{space}",
            PieceKind.Quote => $"> {text}\n{space}",
            _ => $"{text}\n{space}",
        };
    }

    public static IReadOnlyList<IReadOnlyList<RandomWord>> Halves(IReadOnlyList<RandomWord> words) => [[.. words.Take(words.Count / 2)], [.. words.Skip(words.Count / 2)]];

    private static string Inline(IReadOnlyList<RandomWord> words, Random style, bool mayBreak, string lineBreak)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            // A number at the beginning would make a numbered list.
            if (i == 0) text.Append(char.IsAsciiDigit(words[i].Text[0]) ? "nr " : "");
            else text.Append(style.Next(6) switch { 0 when mayBreak => lineBreak, 1 => "\u00a0", 2 => "  ", 3 => "\u202f", _ => " " });
            text.Append(Inline(words[i], style));
        }

        return text.Append('.').ToString();
    }

    private static string Inline(RandomWord word, Random style) => word.Role switch
    {
        WordRole.Emphasis => style.Next(2) == 0 ? $"*{word.Text}*" : $"_{word.Text}_",
        WordRole.Strong => style.Next(3) switch { 0 => $"**{word.Text}**", 1 => $"__{word.Text}__", _ => word.Text },
        WordRole.Quoted => style.Next(4) switch { 0 => $"„{word.Text}”", 1 => $"“{word.Text}”", 2 => $"«{word.Text}»", _ => $"\"{word.Text}\"" },
        WordRole.Dash => $"a {(style.Next(3) switch { 0 => "–", 1 => "—", _ => "-" })} {word.Text}",
        WordRole.Dots => $"{word.Text}{(style.Next(2) == 0 ? "…" : "...")}",
        WordRole.Link => style.Next(2) == 0 ? $"[{word.Text}](about.pl.md)" : $"[{word.Text}](page:about)",
        _ => style.Next(5) == 0 ? word.Text.Insert(1, "\u00ad") : word.Text,
    };
}

/// <summary>A piece of a text, with a number that no other is likely to have.</summary>
internal sealed record RandomPiece(PieceKind Kind, IReadOnlyList<RandomWord> Words, int Number);

/// <summary>A word, and what is about it.</summary>
internal sealed record RandomWord(string Text, WordRole Role);

internal enum PieceKind
{
    Paragraph,
    Heading,
    List,
    Table,
    Quote,
    Marked,
}

internal enum WordRole
{
    Plain,
    Emphasis,
    Strong,
    Quoted,
    Dash,
    Dots,
    Link,
}
