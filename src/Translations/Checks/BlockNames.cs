using System.Globalization;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>What blocks are called in messages, with their first words, so that one knows which is meant without opening the file.</summary>
internal static class BlockNames
{
    private const int ExcerptLength = 40;

    /// <summary>One or several blocks: <c>paragraph “The cluster was …”</c>, <c>section “Aims”</c>, <c>3 blocks (2 × paragraph, list): “The cluster …”</c>.</summary>
    public static Bilingual Of(IReadOnlyList<TextBlock> blocks)
    {
        var (polish, english) = blocks.Count == 1 ? (Of(blocks[0].Kind).Polish, Of(blocks[0].Kind).English) : OfSeveral(blocks);
        var excerpt = ExcerptOf(blocks);
        return excerpt.Length == 0 ? new Bilingual(polish, english) : new Bilingual($"{polish} „{excerpt}”", $"{english} “{excerpt}”");
    }

    /// <summary>Rows or columns of a table, with the first words in them: <c>table row 3 “Year”</c>.</summary>
    public static Bilingual OfLines(bool isRow, int first, int count, IReadOnlyList<TextBlock> cells)
    {
        var excerpt = Excerpt(string.Join(" | ", cells.Select(c => c.Text).Where(t => t.Length > 0)));
        var numbers = count == 1 ? $"{first}" : $"{first}–{first + count - 1}";
        return isRow
            ? new Bilingual($"{(count == 1 ? "wiersz tabeli" : "wiersze tabeli")} {numbers} „{excerpt}”", $"{(count == 1 ? "table row" : "table rows")} {numbers} “{excerpt}”")
            : new Bilingual($"{(count == 1 ? "kolumna tabeli" : "kolumny tabeli")} {numbers} „{excerpt}”", $"{(count == 1 ? "table column" : "table columns")} {numbers} “{excerpt}”");
    }

    /// <summary>The first words of a text, on one line.</summary>
    public static string Excerpt(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // Quotation marks inside quotation marks would be hard to read, and Polish ones must not look English.
        line = line.Replace('“', '"').Replace('”', '"').Replace('„', '"');
        if (line.Length <= ExcerptLength) return line;
        var end = line.LastIndexOf(' ', ExcerptLength);
        if (end < ExcerptLength / 2) end = char.IsHighSurrogate(line[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return line[..end] + "…";
    }

    private static (string Polish, string English) OfSeveral(IReadOnlyList<TextBlock> blocks)
    {
        // A heading with what follows, up to a heading of its level, is a section.
        if (blocks[0].Kind == BlockKind.Heading && blocks.Skip(1).All(b => b.Kind != BlockKind.Heading || b.Level > blocks[0].Level)) return ("sekcja", "section");
        var counts = blocks.GroupBy(b => b.Kind).Select(g => (Name: Of(g.Key), Count: g.Count())).ToList();
        var polish = string.Join(", ", counts.Select(c => Times(c.Count, c.Name.Polish)));
        var english = string.Join(", ", counts.Select(c => Times(c.Count, c.Name.English)));
        return counts.Count == 1 ? (polish, english) : ($"kilka fragmentów ({polish}), od", $"several blocks ({english}), from");
    }

    private static string Times(int count, string name) => count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{count} × {name}");

    private static string ExcerptOf(IReadOnlyList<TextBlock> blocks)
    {
        var first = blocks[0];
        if (first.Kind is BlockKind.Inclusion or BlockKind.FrontMatter) return first.Key;
        if (first.Kind == BlockKind.Container) return first.Text.Length > 0 ? $"{first.Key} {Excerpt(first.Text)}" : first.Key;
        return first.Text.Length > 0 ? Excerpt(first.Text) : first.Links.Length > 0 ? first.Links[0].Target : "";
    }

    /// <summary>What a kind of block is called.</summary>
    private static Bilingual Of(BlockKind kind) => kind switch
    {
        BlockKind.FrontMatter => new("ustawienie", "setting"),
        BlockKind.Heading => new("nagłówek", "heading"),
        BlockKind.Paragraph => new("akapit", "paragraph"),
        BlockKind.List => new("lista", "list"),
        BlockKind.ListItem => new("pozycja listy", "list item"),
        BlockKind.Table => new("tabela", "table"),
        BlockKind.TableCell => new("komórka tabeli", "table cell"),
        BlockKind.Figure => new("obraz", "picture"),
        BlockKind.Quote => new("cytat", "quotation"),
        BlockKind.Term => new("termin", "term"),
        BlockKind.Definition => new("definicja", "definition"),
        BlockKind.Footnote => new("przypis", "footnote"),
        BlockKind.Container => new("ramka", "box"),
        BlockKind.Code => new("kod", "code"),
        BlockKind.Rule => new("linia pozioma", "line across"),
        BlockKind.Inclusion => new("wstawka", "inclusion"),
        _ => new("tekst", "text"),
    };
}
