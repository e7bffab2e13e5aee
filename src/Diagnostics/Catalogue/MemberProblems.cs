using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE2301 to SITE2319: what organisations are, where, and since when they are members.</summary>
public static class MemberProblems
{
    /// <summary>SITE2301: a competence that is part of itself, over others perhaps.</summary>
    public static Diagnostic WithinItself(SourceSpan span, string id) =>
        Error("SITE2301", span, $"kompetencja „{id}” byłaby częścią samej siebie", $"the competence “{id}” would be part of itself")
            .WithHelp("popraw lub usuń „within” w jednej z nich", "correct or remove “within” in one of them");

    /// <summary>SITE2302: a latitude or a longitude that is nowhere on the earth.</summary>
    public static Diagnostic NoSuchPosition(SourceSpan span) =>
        Error("SITE2302", span, "takiego miejsca nie ma na Ziemi", "there is no such place on Earth")
            .WithHelp(
                "lat to szerokość, od −90 do 90; lon to długość, od −180 do 180; w Polsce lat jest w pobliżu 50, a lon w pobliżu 19",
                "lat is the latitude, −90 to 90; lon is the longitude, −180 to 180; in Poland lat is near 50 and lon near 19");

    /// <summary>SITE2303: a country that is not given by its code.</summary>
    public static Diagnostic NotACountry(SourceSpan span, string written) =>
        Error("SITE2303", span, $"„{written}” to nie jest kod kraju", $"“{written}” is not the code of a country")
            .WithHelp("napisz dwie wielkie litery, na przykład PL, DE albo CZ", "write two capital letters, for example PL, DE or CZ");

    /// <summary>SITE2304: an organisation that is said to be no member, with the dates of its membership.</summary>
    public static Diagnostic MemberAndNone(SourceSpan span, SourceSpan dates) =>
        Error("SITE2304", span, "organizacja ma daty członkostwa, a ma nie być członkiem", "the organisation has dates of membership, yet is said not to be a member")
            .WithPlace(dates, "daty członkostwa", "the dates of its membership")
            .WithHelp("usuń is-member albo member; dawny członek ma member z datą until", "remove is-member or member; a former member has member with a date until");
}
