using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Rendering;

/// <summary>What a field of the open data holds. It decides how the field is written as JSON and as CSV, and what the schema says of it.</summary>
public enum FieldKind
{
    /// <summary>An id: small letters a to z, digits, hyphens, and slashes between them.</summary>
    Id,

    /// <summary>A text that is the same in all languages.</summary>
    Text,

    /// <summary>A text by language: an object in JSON, a column each in CSV.</summary>
    TextByLanguage,

    /// <summary>An address on the web.</summary>
    Address,

    /// <summary>An address by language.</summary>
    AddressByLanguage,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A year, a month or a day in ISO 8601, as precisely as it is known.</summary>
    Date,

    /// <summary>A day, or a moment with its distance from UTC, in ISO 8601.</summary>
    Moment,

    /// <summary>A language tag (BCP 47).</summary>
    LanguageTag,

    /// <summary>Ids: an array in JSON, with blanks between them in CSV.</summary>
    Ids,

    /// <summary>Texts: an array in JSON, a line each in the cell of a CSV.</summary>
    Texts,

    /// <summary>Texts by language: an object of arrays in JSON, a column for each language in CSV.</summary>
    TextsByLanguage,
}

/// <summary>A field of the open data: a member of each object in JSON, one or more columns in CSV, a property of the schema.</summary>
/// <param name="Name">Its name: small letters with underscores, the same in JSON and CSV.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="About">What it means, for the schema.</param>
/// <param name="IsRequired">Whether each entry has it.</param>
public record OpenField(string Name, FieldKind Kind, Bilingual About, bool IsRequired)
{
    /// <summary>Whether it has a value for each language.</summary>
    public bool IsByLanguage => Kind is FieldKind.TextByLanguage or FieldKind.AddressByLanguage or FieldKind.TextsByLanguage;

    /// <summary>What stands between the values of a list in a cell of a CSV; null for a field that is no list.</summary>
    public string? Separator => Kind switch
    {
        FieldKind.Ids => " ",
        FieldKind.Texts or FieldKind.TextsByLanguage => "\n",
        _ => null,
    };
}

/// <summary>A field of entries of one type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="About">What it means.</param>
/// <param name="ValueOf">What an entry has there; null for nothing.</param>
/// <param name="IsRequired">Whether each entry has it.</param>
/// <typeparam name="T">The type of the entries.</typeparam>
public sealed record OpenField<T>(string Name, FieldKind Kind, Bilingual About, Func<T, SiteIndex, FieldValue?> ValueOf, bool IsRequired = false)
    : OpenField(Name, Kind, About, IsRequired);

/// <summary>What an entry has in a field.</summary>
public abstract record FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>A text, an id, an address or a date.</summary>
    /// <param name="Value">The text.</param>
    public sealed record One(string Value) : FieldValue;

    /// <summary>A value for each language that has one, in the site's order of languages.</summary>
    /// <param name="Values">The languages' codes and the values.</param>
    public sealed record ByLanguage(IReadOnlyList<(string Language, string Value)> Values) : FieldValue;

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : FieldValue;

    /// <summary>Several values.</summary>
    /// <param name="Values">The values.</param>
    public sealed record List(IReadOnlyList<string> Values) : FieldValue;

    /// <summary>Several values for each language, in the site's order of languages.</summary>
    /// <param name="Values">The languages' codes and the values.</param>
    public sealed record ListByLanguage(IReadOnlyList<(string Language, IReadOnlyList<string> Values)> Values) : FieldValue;

    /// <summary>A text; null for none.</summary>
    public static FieldValue? Of(string? value) => string.IsNullOrEmpty(value) ? null : new One(value);

    /// <summary>A number; null for none.</summary>
    public static FieldValue? Of(decimal? value) => value is { } number ? new Number(number) : null;

    /// <summary>Values by language; null where no language has one.</summary>
    public static FieldValue? Of(IEnumerable<(string Language, string? Value)> values)
    {
        var known = values.Where(v => !string.IsNullOrEmpty(v.Value)).Select(v => (v.Language, v.Value!)).ToList();
        return known.Count == 0 ? null : new ByLanguage(known);
    }

    /// <summary>Several values; null for none.</summary>
    public static FieldValue? Of(IEnumerable<string> values)
    {
        var list = values.ToList();
        return list.Count == 0 ? null : new List(list);
    }
}
