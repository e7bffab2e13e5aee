using ChemSter.Site.Languages;
using ChemSter.Site.Translations;
using CsCheck;

namespace ChemSter.Site.Tests.Translations;

/// <summary>Whatever the value and however each language writes it: equal ones agree, and another one is found, once.</summary>
public sealed class AnyFormTests
{
    private const int Rounds = 2000;

    private static readonly Gen<PartialDate> AnyDate = Gen.Select(Gen.Date[new DateTime(1900, 1, 1), new DateTime(2090, 12, 31)], Gen.Int[1, 3])
        .Select((day, precision) => new PartialDate(day.Year, precision > 1 ? day.Month : null, precision > 2 ? day.Day : null));

    private static readonly Gen<int> AnyCount = Gen.OneOf(Gen.Int[2, 100], Gen.Int[101, 9999], Gen.Int[10_000, 999_999]);

    // 1.125 has as many decimals as a group has digits, and is asked about.
    private static readonly Gen<decimal> AnyDecimal = Gen.Select(Gen.Int[0, 99_999], Gen.Int[1, 99]).Select((whole, part) => whole + (part / 100m));

    private static readonly Gen<(Language Source, Language Target, int Form, int OtherForm)> AnyWay =
        Gen.Select(Gen.Int[0, 2].Select(i => WrittenValues.Languages[i]), Gen.Int[0, 2].Select(i => WrittenValues.Languages[i]), Gen.Int[0, 60], Gen.Int[0, 60]);

    [Test]
    public void A_date_is_the_same_in_any_form() =>
        Gen.Select(AnyDate, AnyWay).Sample((date, way) => Differences(way, c => WrittenValues.Of(date, c), c => WrittenValues.Of(date, c)) == 0, iter: Rounds, print: Print);

    [Test]
    public void Another_date_is_found_once_in_any_form() =>
        Gen.Select(AnyDate, AnyDate, AnyWay).Where((date, other, _) => date != other)
            .Sample((date, other, way) => Differences(way, c => WrittenValues.Of(date, c), c => WrittenValues.Of(other, c)) == 1, iter: Rounds, print: Print);

    [Test]
    public void A_count_is_the_same_in_any_form() =>
        Gen.Select(AnyCount, AnyWay).Sample((number, way) => Differences(way, c => WrittenValues.Of(number, c), c => WrittenValues.Of(number, c)) == 0, iter: Rounds, print: Print);

    [Test]
    public void Another_count_is_found_once_in_any_form() =>
        Gen.Select(AnyCount, AnyCount, AnyWay).Where((number, other, _) => number != other)
            .Sample((number, other, way) => Differences(way, c => WrittenValues.Of(number, c), c => WrittenValues.Of(other, c)) == 1, iter: Rounds, print: Print);

    [Test]
    public void A_decimal_number_is_the_same_in_any_form() =>
        Gen.Select(AnyDecimal, AnyWay).Sample((number, way) => Differences(way, c => WrittenValues.Of(number, c), c => WrittenValues.Of(number, c)) == 0, iter: Rounds, print: Print);

    [Test]
    public void Another_decimal_number_is_found_once_in_any_form() =>
        Gen.Select(AnyDecimal, AnyDecimal, AnyWay).Where((number, other, _) => number != other)
            .Sample((number, other, way) => Differences(way, c => WrittenValues.Of(number, c), c => WrittenValues.Of(other, c)) == 1, iter: Rounds, print: Print);

    [Test]
    public void Of_several_values_the_one_that_was_changed_is_found_at_its_place() =>
        Gen.Select(AnyCount.Array[2, 6], AnyCount, AnyWay, Gen.Int[0, 5])
            .Where((numbers, other, _, _) => numbers.Append(other).Distinct().Count() == numbers.Length + 1)
            .Sample(
                (numbers, other, way, at) =>
                {
                    at %= numbers.Length;
                    var changed = numbers.ToArray();
                    changed[at] = other;
                    var source = Text(way.Source, numbers, way.Form);
                    var target = Text(way.Target, changed, way.OtherForm);
                    var found = FactTexts.DiagnosticsBetween(source, target);
                    return found.Count == 1 && found[0].Span.From.Line == (2 * at) + 1;
                },
                iter: Rounds / 4);

    private static TextVersion Text(Language language, int[] numbers, int form) =>
        Versions.Read(string.Join("\n\n", numbers.Select(n => Sentence(language.Code, Pick(WrittenValues.Of(n, language.Code), form)))), language);

    private static int Differences((Language Source, Language Target, int Form, int OtherForm) way, Func<string, string[]> source, Func<string, string[]> target)
    {
        var (from, to) = (Sentence(way.Source.Code, Pick(source(way.Source.Code), way.Form)), Sentence(way.Target.Code, Pick(target(way.Target.Code), way.OtherForm)));
        return FactTexts.DiagnosticsBetween(Versions.Read(from, way.Source, "from"), Versions.Read(to, way.Target, "to")).Count;
    }

    private static string Print<T>((T Value, (Language Source, Language Target, int Form, int OtherForm) Way) sample) => $"{sample.Value} {sample.Way.Source.Code} {sample.Way.Form} {sample.Way.Target.Code} {sample.Way.OtherForm}";

    private static string Print<T>((T Value, T Other, (Language Source, Language Target, int Form, int OtherForm) Way) sample) =>
        $"{sample.Value} {sample.Other} {sample.Way.Source.Code} {sample.Way.Form} {sample.Way.Target.Code} {sample.Way.OtherForm}";

    private static string Pick(string[] forms, int form) => forms[form % forms.Length];

    private static string Sentence(string language, string value) => language switch
    {
        "pl" => $"Podano {value}, jak widać.",
        "en" => $"It says {value}, as you see.",
        _ => $"Dort steht {value}, wie man sieht.",
    };
}
