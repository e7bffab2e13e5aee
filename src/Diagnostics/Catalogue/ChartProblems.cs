using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE232x: bodies, numbers and the map.</summary>
public static class ChartProblems
{
    /// <summary>SITE2320: a page shows numbers, the map or bodies, and its language has no words for them.</summary>
    /// <param name="span">The inclusion.</param>
    /// <param name="language">The code of the language.</param>
    public static Diagnostic NoTexts(SourceSpan span, string language) =>
        Error("SITE2320", span, $"język „{language}” nie ma słów dla wykresów, mapy i organów", $"the language “{language}” has no words for charts, the map and bodies")
            .WithHelp(
                $"dodaj do pliku data/languages/{language}.yml sekcję „charts”; skopiuj ją z pliku języka, który ją ma",
                $"add a section “charts” to data/languages/{language}.yml; copy it from the file of a language that has one");

    /// <summary>SITE2321: bodies of which each answers to the next, and the last to the first.</summary>
    /// <param name="span">The reference that closes the circle.</param>
    /// <param name="circle">The ids of the bodies, in the order in which they answer.</param>
    public static Diagnostic AnswersToItself(SourceSpan span, IReadOnlyList<string> circle)
    {
        var way = string.Join(" → ", circle.Append(circle[0]));
        return Error("SITE2321", span, $"organ „{circle[0]}” podlegałby sam sobie: {way}", $"the body “{circle[0]}” would answer to itself: {way}")
            .WithHelp("popraw „answers-to” jednego z tych organów; organ na górze nie ma go wcale", "correct “answers-to” of one of these bodies; the one at the top has none");
    }

    /// <summary>SITE2322: a role that nobody holds.</summary>
    public static Diagnostic HeldByNobody(SourceSpan span) =>
        Error("SITE2322", span, "nie podano, kto pełni tę rolę", "this entry does not say who holds the role")
            .WithHelp(
                "dodaj „organisation” (identyfikator organizacji) albo „person” (osoba, która zgodziła się na podanie nazwiska)",
                "add “organisation” (the id of an organisation) or “person” (a person who has agreed to be named)");

    /// <summary>SITE2323: a role in a body that did not exist then.</summary>
    /// <param name="span">The role.</param>
    /// <param name="body">The id of the body.</param>
    public static Diagnostic BodyDidNotExist(SourceSpan span, string body) =>
        Warning("SITE2323", span, $"w tym czasie organ „{body}” nie istniał", $"the body “{body}” did not exist at that time")
            .WithHelp("popraw daty tej roli albo daty „from” i „until” organu w pliku data/bodies.yml", "correct the dates of this role, or “from” and “until” of the body in data/bodies.yml");

    /// <summary>SITE2324: not pairs of coordinates.</summary>
    /// <param name="span">What is written there.</param>
    /// <param name="written">The pair that can't be read.</param>
    public static Diagnostic NotCoordinates(SourceSpan span, string written) =>
        Error("SITE2324", span, $"„{written}” to nie są współrzędne", $"these are not coordinates: “{written}”")
            .WithHelp(
                "zapisz szerokość (od −90 do 90) i długość geograficzną (od −180 do 180) w stopniach, z kropką, a pary oddziel przecinkami: 50.3 18.2, 50.4 18.3",
                "write latitude (−90 to 90) and longitude (−180 to 180) in degrees with a decimal point, and commas between the pairs: 50.3 18.2, 50.4 18.3");

    /// <summary>SITE2324: too few or too many pairs of coordinates.</summary>
    /// <param name="span">The line.</param>
    /// <param name="count">How many pairs it has.</param>
    /// <param name="fewest">How many there must be at least.</param>
    /// <param name="most">How many there may be at most.</param>
    public static Diagnostic WrongNumberOfPositions(SourceSpan span, int count, int fewest, int most) =>
        Error("SITE2324", span, $"liczba par współrzędnych: {count}; za {(count < fewest ? "mało" : "dużo")}", $"pairs of coordinates: {count}, too {(count < fewest ? "few" : "many")}")
            .WithHelp(
                most == fewest ? $"podaj dokładnie tyle par: {fewest}" : $"podaj co najmniej tyle par: {fewest}",
                most == fewest ? $"give exactly this many pairs: {fewest}" : $"give at least this many pairs: {fewest}");
}
