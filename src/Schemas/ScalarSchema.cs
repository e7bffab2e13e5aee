using System.Text.Json;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Schemas;

/// <summary>What JSON Schema says of a single value. A tool that reads YAML takes <c>2013</c> for a number, so a text may be one.</summary>
internal static class ScalarSchema
{
    private const string Day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Time = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private const string Date = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    public static void Write(Utf8JsonWriter json, ScalarShape scalar, bool isRequired)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Flag:
                json.WriteString("type", "boolean");
                return;
            case ScalarKind.Number:
                json.WriteString("type", "integer");
                return;
            case ScalarKind.Fraction:
                json.WriteString("type", "number");
                return;
            case ScalarKind.Text or ScalarKind.LongText or ScalarKind.Id or ScalarKind.Slug or ScalarKind.Token or ScalarKind.File:
                Types(json, "string", "number");
                break;
            case ScalarKind.Date or ScalarKind.Period or ScalarKind.Moment:
                Types(json, "string", "integer");
                json.WriteNumber("minimum", 1);
                json.WriteNumber("maximum", 9999);
                break;
            default:
                json.WriteString("type", "string");
                break;
        }

        if (PatternOf(scalar) is { } pattern) json.WriteString("pattern", pattern);
        else if (isRequired) json.WriteNumber("minLength", 1);
    }

    /// <summary>The pattern of the values; null where any will do.</summary>
    public static string? PatternOf(ScalarShape scalar) => scalar.Kind switch
    {
        ScalarKind.Date => $"^{Date}$",
        ScalarKind.Day => $"^{Day}$",
        ScalarKind.LocalTime => $"^({Day}([ T]{Time})?|{Time})$",
        ScalarKind.Period => $"^(unknown|{Date}(/{Date})?)$",
        ScalarKind.Moment or ScalarKind.Id => "^[a-z0-9-]+$",
        ScalarKind.Slug => "^[a-z0-9]+(-[a-z0-9]+)*$",
        ScalarKind.WebAddress => "^https?://",
        ScalarKind.Email => "^[^@ ]+@[^@ ]+\\.[^@ ]+$",
        ScalarKind.Phone => "^\\+[0-9() -]+$",
        ScalarKind.Token => "^[a-z0-9]{8}$",
        ScalarKind.LanguageCode => "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
        ScalarKind.ShortLanguageCode => "^[a-z]{2,3}$",
        ScalarKind.Money => Money.Pattern,
        ScalarKind.CountryCode => "^[A-Z]{2}$",
        ScalarKind.Locale => "^[A-Za-z-]{2,}_[A-Z]{2}$",
        _ => scalar.Placeholder is { } placeholder ? placeholder.Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal) : null,
    };

    private static void Types(Utf8JsonWriter json, string first, string second)
    {
        json.WriteStartArray("type");
        json.WriteStringValue(first);
        json.WriteStringValue(second);
        json.WriteEndArray();
    }
}
