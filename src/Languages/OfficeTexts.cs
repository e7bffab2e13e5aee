using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>The words of contacts, press kit and glossary in one language: <c>office:</c> in <c>data/languages/CODE.yml</c>.</summary>
public sealed record OfficeTexts
{
    /// <summary>The name of the part in a language's file.</summary>
    public const string Part = "office";

    /// <summary>Label of an e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Label of a telephone number.</summary>
    public required string Phone { get; init; }

    /// <summary>Label of a postal address.</summary>
    public required string Address { get; init; }

    /// <summary>Label of the hours at which somebody answers.</summary>
    public required string Hours { get; init; }

    /// <summary>Label of the links to the letters of a glossary.</summary>
    public required string Letters { get; init; }

    /// <summary>Heading of the texts of a press kit.</summary>
    public required string Texts { get; init; }

    /// <summary>How long such a text is, in all plural forms; <c>{count}</c> is the number of its characters.</summary>
    public required PluralText Length { get; init; }

    /// <summary>Heading of its logos.</summary>
    public required string Logos { get; init; }

    /// <summary>Heading of what one may do with them.</summary>
    public required string Rights { get; init; }

    /// <summary>Heading of whom the press may ask.</summary>
    public required string Contact { get; init; }

    /// <summary>The size of a file; <c>{size}</c> is the number of kilobytes.</summary>
    public required TextTemplate Kilobytes { get; init; }

    /// <summary>Reads the texts; a missing one is reported with its name.</summary>
    /// <param name="map">The texts; null where a site has none.</param>
    /// <param name="plurals">The language's plural categories.</param>
    /// <param name="language">The language's code.</param>
    public static OfficeTexts? Read(MapReader? map, PluralRule plurals, string language)
    {
        if (map is null) return null;
        var texts = new OfficeTexts
        {
            Email = map.RequiredText("email"),
            Phone = map.RequiredText("phone"),
            Address = map.RequiredText("address"),
            Hours = map.RequiredText("hours"),
            Letters = map.RequiredText("letters"),
            Texts = map.RequiredText("texts"),
            Length = PluralText.Read(map.RequiredMap("length"), plurals, language),
            Logos = map.RequiredText("logos"),
            Rights = map.RequiredText("rights"),
            Contact = map.RequiredText("contact"),
            Kilobytes = TextTemplate.Read(map, "kilobytes", "size"),
        };
        map.Finish();
        return texts;
    }
}
