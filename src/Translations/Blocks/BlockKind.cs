namespace ChemSter.Site.Translations;

/// <summary>What kind of text a block is. The names stand in files, and so stay.</summary>
public enum BlockKind
{
    /// <summary>A value of the front matter: title, description, label, text alternative; <see cref="TextBlock.Key"/> says which.</summary>
    FrontMatter,

    /// <summary>A heading; <see cref="TextBlock.Level"/> is its level, 1 to 6.</summary>
    Heading,

    /// <summary>A paragraph, in a quotation, box or list item too.</summary>
    Paragraph,

    /// <summary>A list: no text, its items follow. <see cref="TextBlock.IsOrdered"/> says which kind, <see cref="TextBlock.Columns"/> how many items.</summary>
    List,

    /// <summary>An item of a list: its own first paragraph. <see cref="TextBlock.Row"/> counts from 1.</summary>
    ListItem,

    /// <summary>A table: no text, its cells follow; <see cref="TextBlock.Row"/> and <see cref="TextBlock.Columns"/> are its size.</summary>
    Table,

    /// <summary>A cell of a table; <see cref="TextBlock.Row"/> and <see cref="TextBlock.Column"/> count from 1, the header is row 1.</summary>
    TableCell,

    /// <summary>A picture that is a paragraph by itself: text alternative and caption.</summary>
    Figure,

    /// <summary>A quotation: no text, its paragraphs follow.</summary>
    Quote,

    /// <summary>A term of a definition list.</summary>
    Term,

    /// <summary>What a term means.</summary>
    Definition,

    /// <summary>A footnote's paragraph.</summary>
    Footnote,

    /// <summary>A box: its heading, if it has one; <see cref="TextBlock.Key"/> is its name. What is in it follows.</summary>
    Container,

    /// <summary>Code on lines of its own, which is not translated.</summary>
    Code,

    /// <summary>A line across the text.</summary>
    Rule,

    /// <summary>A piece of data or a snippet on its own line; <see cref="TextBlock.Key"/> says which.</summary>
    Inclusion,

    /// <summary>A text of a data file; <see cref="TextBlock.Key"/> is its path in the file: <c>founded.title</c>.</summary>
    Data,
}
