namespace ChemSter.Site.Translations;

/// <summary>A block's text as a translator works on it: words, and between them the marks that must come through unharmed.</summary>
/// <param name="Parts">Words and marks in their order; no two words without a mark between them, none empty.</param>
public sealed record Segment(IReadOnlyList<SegmentPart> Parts)
{
    /// <summary>The words alone, marks left out.</summary>
    public string Words => string.Concat(Parts.Where(p => p.Kind == PartKind.Text).Select(p => p.Text));

    /// <summary>Words and marks as they stand in Markdown, nothing escaped: what a person reads in a message.</summary>
    public string Raw => string.Concat(Parts.Select(p => p.Text));

    /// <summary>Whether it is a picture and nothing else.</summary>
    public bool IsPicture
    {
        get
        {
            if (Parts is not [{ Kind: PartKind.Open, Code: CodeKind.Picture }, ..]) return false;
            var end = EndOf(0) + 1;
            return end == Parts.Count || Parts[end].Code == CodeKind.Title && EndOf(end) == Parts.Count - 1;
        }
    }

    /// <summary>Whether there is anything to translate: letters, or numbers with signs between their digits.</summary>
    public bool HasText
    {
        get
        {
            var words = Words.AsSpan().Trim();
            foreach (var c in words)
            {
                if (char.IsLetter(c)) return true;
            }

            return words.ContainsAnyInRange('0', '9') && words.ContainsAnyExceptInRange('0', '9');
        }
    }

    /// <summary>Whether every mark that begins something also ends it, inside out.</summary>
    public bool IsBalanced
    {
        get
        {
            var open = 0;
            foreach (var part in Parts)
            {
                open += part.Kind switch { PartKind.Open => 1, PartKind.Close => -1, _ => 0 };
                if (open < 0) return false;
            }

            return open == 0;
        }
    }

    /// <summary>The marks of one kind, in their order.</summary>
    public IReadOnlyList<string> MarksOf(CodeKind kind) => [.. Parts.Where(p => p.Code == kind && p.Kind is PartKind.Code or PartKind.Close).Select(p => p.Text)];

    /// <summary>The place of the end of the pair that begins at a place.</summary>
    public int EndOf(int begin)
    {
        var depth = 0;
        for (var i = begin; i < Parts.Count; i++)
        {
            depth += Parts[i].Kind switch { PartKind.Open => 1, PartKind.Close => -1, _ => 0 };
            if (depth == 0) return i;
        }

        throw new InvalidOperationException("A mark has no end.");
    }

    /// <summary>The segment with a piece of data in front of one of its parts, and a blank behind it.</summary>
    public Segment With(string inclusion, int before)
    {
        var segment = new SegmentBuilder();
        for (var i = 0; i < Parts.Count; i++)
        {
            if (i == before)
            {
                segment.Add(PartKind.Code, inclusion, CodeKind.Inclusion);
                segment.Add(" ");
            }

            if (Parts[i].Kind == PartKind.Text) segment.Add(Parts[i].Text);
            else segment.Add(Parts[i].Kind, Parts[i].Text, Parts[i].Code);
        }

        return segment.Build();
    }

    /// <summary>The segment with the marks of footnotes that another one has, in their order, if it has as many: notes have names of their own in each language.</summary>
    public Segment WithFootnotesOf(Segment other)
    {
        var names = other.MarksOf(CodeKind.Footnote);
        var own = MarksOf(CodeKind.Footnote);
        if (own.Count != names.Count || own.Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal))) return this;
        var next = 0;
        return new Segment([.. Parts.Select(p => p.Code == CodeKind.Footnote ? p with { Text = names[next++] } : p)]);
    }

    /// <inheritdoc/>
    public bool Equals(Segment? other) =>
        other is not null && Parts.Count == other.Parts.Count && Parts.Zip(other.Parts).All(p => p.First.Kind == p.Second.Kind && p.First.Text == p.Second.Text);

    /// <inheritdoc/>
    public override int GetHashCode() => Raw.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A piece of a segment.</summary>
/// <param name="Kind">Words or a mark.</param>
/// <param name="Text">The words as a reader hears them; the mark as it stands in Markdown.</param>
/// <param name="Code">What the mark is.</param>
public readonly record struct SegmentPart(PartKind Kind, string Text, CodeKind Code = CodeKind.None);

/// <summary>Words or a mark.</summary>
public enum PartKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>The beginning of a pair of marks: <c>**</c>, <c>[</c>.</summary>
    Open,

    /// <summary>Its end: <c>**</c>, <c>](history.en.md)</c>.</summary>
    Close,

    /// <summary>A mark that stands by itself: code, a piece of data.</summary>
    Code,
}

/// <summary>What a mark is, for translators' tools to show.</summary>
public enum CodeKind
{
    /// <summary>Words, no mark.</summary>
    None,

    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Strong emphasis.</summary>
    Strong,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A picture; its text alternative stands inside.</summary>
    Picture,

    /// <summary>The title of a link, or the caption of a picture; always right behind it.</summary>
    Title,

    /// <summary>A passage with attributes, such as a language.</summary>
    Passage,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A piece of the site's data.</summary>
    Inclusion,

    /// <summary>The mark of a footnote.</summary>
    Footnote,

    /// <summary>The end of a line within a paragraph.</summary>
    LineBreak,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>HTML, which is not allowed.</summary>
    Html,

    /// <summary>Anything else that is not translated: attributes, an address, a date in front of a heading, <c>{name}</c>.</summary>
    Other,
}
