namespace ChemSter.Site.Yaml;

/// <summary>What a value in a YAML file may be. Shapes stand beside the types that hold the data; what reads a file asks only for keys that its
/// shape has, and schemas, lists of keys for editors and the forms of the browser editor are made of the same shapes.</summary>
public abstract record Shape
{
    /// <summary>A short text.</summary>
    public static Shape Text { get; } = new ScalarShape(ScalarKind.Text);

    /// <summary>A text of a sentence or more, perhaps of several lines.</summary>
    public static Shape LongText { get; } = new ScalarShape(ScalarKind.LongText);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static Shape Flag { get; } = new ScalarShape(ScalarKind.Flag);

    /// <summary>A whole number.</summary>
    public static Shape Number { get; } = new ScalarShape(ScalarKind.Number);

    /// <summary>A year, a month or a day.</summary>
    public static Shape Date { get; } = new ScalarShape(ScalarKind.Date);

    /// <summary>A day.</summary>
    public static Shape Day { get; } = new ScalarShape(ScalarKind.Day);

    /// <summary>The id of an entry.</summary>
    public static Shape Id { get; } = new ScalarShape(ScalarKind.Id);

    /// <summary>An address on the web.</summary>
    public static Shape WebAddress { get; } = new ScalarShape(ScalarKind.WebAddress);

    /// <summary>A text in every language of the site.</summary>
    public static Shape InEachLanguage { get; } = new ByLanguageShape(Text, IsComplete: true);

    /// <summary>A longer text in every language of the site.</summary>
    public static Shape LongInEachLanguage { get; } = new ByLanguageShape(LongText, IsComplete: true);

    /// <summary>A text in those languages that need one.</summary>
    public static Shape InSomeLanguages { get; } = new ByLanguageShape(Text, IsComplete: false);

    /// <summary>A list of texts.</summary>
    public static Shape Texts { get; } = new ListShape(Text);

    /// <summary>One of the languages of the site.</summary>
    public static Shape SiteLanguage { get; } = new SiteWordShape(SiteWord.Language);

    /// <summary>One of some words.</summary>
    public static WordShape OneOf(params IReadOnlyList<Word> words) => new(words);

    /// <summary>A list of any number of such items.</summary>
    public static ListShape ListOf(Shape item) => new(item);
}

/// <summary>What a single value says.</summary>
public enum ScalarKind
{
    /// <summary>A short text.</summary>
    Text,

    /// <summary>A text of a sentence or more.</summary>
    LongText,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number that may have decimals, with a point: <c>50.35</c>.</summary>
    Fraction,

    /// <summary>A year, a month or a day: <c>2013</c>, <c>2013-08</c>, <c>2013-08-19</c>.</summary>
    Date,

    /// <summary>A day: <c>2013-08-19</c>.</summary>
    Day,

    /// <summary>A day with a time, by the clock of a place: <c>2026-05-12 10:00</c>; a day alone, or a time alone.</summary>
    LocalTime,

    /// <summary>A date, a period (<c>2012/2013</c>) or <c>unknown</c>.</summary>
    Period,

    /// <summary>A date, or the id of an event.</summary>
    Moment,

    /// <summary>Small letters a to z, digits and hyphens.</summary>
    Id,

    /// <summary>A part of an address: <see cref="Id"/> without hyphens at its ends or two in a row.</summary>
    Slug,

    /// <summary>An address with <c>https:</c> or <c>http:</c>.</summary>
    WebAddress,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number with the prefix of its country.</summary>
    Phone,

    /// <summary>A token from a message.</summary>
    Token,

    /// <summary>The code of any language: <c>pl</c>, <c>zh-Hant</c>.</summary>
    LanguageCode,

    /// <summary>The code of a language that a site can have: <c>pl</c>.</summary>
    ShortLanguageCode,

    /// <summary>The code of a country, two capital letters: <c>PL</c>.</summary>
    CountryCode,

    /// <summary>A language and a region: <c>pl_PL</c>.</summary>
    Locale,

    /// <summary>A file beside the page.</summary>
    File,

    /// <summary>An amount of money with its currency: <c>1234567.89 PLN</c>.</summary>
    Money,
}

/// <summary>A single value.</summary>
/// <param name="Kind">What it says.</param>
public sealed record ScalarShape(ScalarKind Kind) : Shape
{
    /// <summary>A text that it must hold, such as <c>{page}</c>; null for none.</summary>
    public string? Placeholder { get; init; }
}

/// <summary>A word that stands for a choice, and what it means.</summary>
/// <param name="Text">The word.</param>
/// <param name="Polish">What it means, in Polish.</param>
/// <param name="English">What it means, in English.</param>
public sealed record Word(string Text, string Polish, string English);

/// <summary>One of some words.</summary>
/// <param name="Words">The words.</param>
public sealed record WordShape(IReadOnlyList<Word> Words) : Shape
{
    /// <summary>The words alone.</summary>
    public string[] Choices { get; } = [.. Words.Select(w => w.Text)];
}

/// <summary>A word of which each site has its own.</summary>
public enum SiteWord
{
    /// <summary>The code of one of its languages.</summary>
    Language,

    /// <summary>The name of one of its templates.</summary>
    Template,
}

/// <summary>One of the words that this site has.</summary>
/// <param name="Kind">Which words.</param>
public sealed record SiteWordShape(SiteWord Kind) : Shape;

/// <summary>A list.</summary>
/// <param name="Item">What each of its items is.</param>
public sealed record ListShape(Shape Item) : Shape
{
    /// <summary>How many items there must be at least.</summary>
    public int Fewest { get; init; }

    /// <summary>How many items there may be at most; null for any number.</summary>
    public int? Most { get; init; }
}

/// <summary>A value that may be said shortly or in full.</summary>
/// <param name="Brief">The short form: a single value.</param>
/// <param name="Full">The full form: a list or a map.</param>
public sealed record EitherShape(Shape Brief, Shape Full) : Shape;

/// <summary>A map whose keys are the languages of the site.</summary>
/// <param name="Item">What stands behind each.</param>
/// <param name="IsComplete">Whether each language must be there.</param>
public sealed record ByLanguageShape(Shape Item, bool IsComplete) : Shape;

/// <summary>A map whose keys are names that the editor chooses.</summary>
/// <param name="Item">What stands behind each.</param>
public sealed record ByNameShape(Shape Item) : Shape;

/// <summary>A map whose keys are the forms that words have in the language that it is about.</summary>
/// <param name="ArePlurals">Whether the forms are CLDR’s plural categories, which must all be there, and not grammatical cases.</param>
public sealed record FormsShape(bool ArePlurals) : Shape;
