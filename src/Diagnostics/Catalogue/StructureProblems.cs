using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE52xx: a text and its translation are not built alike. Every finding has its place in both files. What is spoken of is
/// named in both languages, with its first words.</summary>
public static class StructureProblems
{
    /// <summary>SITE5201: something of the source is missing in the translation.</summary>
    /// <param name="span">What is missing, in the source.</param>
    /// <param name="what">What it is.</param>
    /// <param name="language">The translation's language.</param>
    /// <param name="behind">What it would follow in the translation.</param>
    public static Diagnostic Missing(SourceSpan span, Bilingual what, string language, SourceSpan behind) =>
        Warning("SITE5201", span, $"w wersji „{language}” brakuje: {what.Polish}", $"missing in “{language}”: {what.English}")
            .WithPlace(behind, "miejsce na to jest za tym fragmentem", "its place is after this")
            .WithHelp($"dopisz to w pliku {behind.File} albo usuń tutaj", $"add it to {behind.File}, or remove it here");

    /// <summary>SITE5202: something of the translation is not in the source.</summary>
    /// <param name="span">What it is about, in the translation.</param>
    /// <param name="what">What it is.</param>
    /// <param name="language">The source's language.</param>
    /// <param name="behind">What it would follow in the source.</param>
    public static Diagnostic Surplus(SourceSpan span, Bilingual what, string language, SourceSpan behind) =>
        Warning("SITE5202", span, $"nie ma tego w wersji „{language}”, z której pochodzi tłumaczenie: {what.Polish}", $"not in “{language}”, from which this was translated: {what.English}")
            .WithPlace(behind, "miejsce na to jest za tym fragmentem", "its place is after this")
            .WithHelp($"usuń to tutaj albo dopisz w pliku {behind.File}", $"remove it here, or add it to {behind.File}");

    /// <summary>SITE5203: something else stands in its place, or the same in another form.</summary>
    public static Diagnostic OtherForm(SourceSpan span, Bilingual what, string language, SourceSpan counterpart, Bilingual whatThere) =>
        Warning("SITE5203", span, $"tu jest {what.Polish}, a w wersji „{language}” {whatThere.Polish}", $"here: {what.English}; in “{language}”: {whatThere.English}")
            .WithPlace(counterpart, "odpowiednik", "the counterpart")
            .WithHelp("nadaj obu wersjom tę samą postać", "give both versions the same form");

    /// <summary>SITE5204: something stands elsewhere in the translation.</summary>
    public static Diagnostic Moved(SourceSpan span, Bilingual what, string language, SourceSpan counterpart) =>
        Warning("SITE5204", span, $"w wersji „{language}” stoi to w innym miejscu: {what.Polish}", $"in “{language}” this stands elsewhere: {what.English}")
            .WithPlace(counterpart, "tu jest w tamtej wersji", "here it is in that version")
            .WithHelp("ustaw fragmenty w tej samej kolejności", "put both versions in the same order");

    /// <summary>SITE5204: two things have changed places in the translation.</summary>
    public static Diagnostic Swapped(SourceSpan span, Bilingual what, Bilingual other, string language, SourceSpan counterpart) =>
        Warning(
            "SITE5204",
            span,
            $"w wersji „{language}” kolejność jest odwrotna: {what.Polish}; {other.Polish}",
            $"in “{language}” these are swapped: {what.English}; {other.English}")
            .WithPlace(counterpart, "tu jest w tamtej wersji", "here it is in that version")
            .WithHelp("ustaw fragmenty w tej samej kolejności", "put both versions in the same order");

    /// <summary>SITE5205: a text of the source was split in the translation.</summary>
    public static Diagnostic Split(SourceSpan span, Bilingual what, string language, SourceSpan counterpart) =>
        Warning("SITE5205", span, $"podzielono tu na dwie części to, co w wersji „{language}” jest jedną: {what.Polish}", $"split in two here, but one in “{language}”: {what.English}")
            .WithPlace(counterpart, "tam w całości", "in one piece there")
            .WithHelp("połącz je albo podziel tak samo", "join them, or split them in both versions");

    /// <summary>SITE5205: two texts of the source became one in the translation.</summary>
    public static Diagnostic Merged(SourceSpan span, Bilingual what, string language, SourceSpan counterpart) =>
        Warning("SITE5205", span, $"połączono tu w jedną całość dwie części, które ma wersja „{language}”: {what.Polish}", $"one here, but two in “{language}”: {what.English}")
            .WithPlace(counterpart, "tam osobno", "separate there")
            .WithHelp("rozdziel je albo połącz tak samo", "separate them, or join them in both versions");

    /// <summary>SITE5206: a heading of another level.</summary>
    /// <param name="span">The heading.</param>
    /// <param name="level">Its level.</param>
    /// <param name="language">The source's language.</param>
    /// <param name="counterpart">The heading there.</param>
    /// <param name="levelThere">Its level.</param>
    /// <param name="further">How many headings behind it differ likewise.</param>
    public static Diagnostic HeadingLevel(SourceSpan span, int level, string language, SourceSpan counterpart, int levelThere, int further) =>
        Warning(
            "SITE5206",
            span,
            $"nagłówek ma poziom {level}, a w wersji „{language}” {levelThere}{(further == 0 ? "" : $"; dalszych nagłówków z taką samą różnicą: {further}")}",
            $"the heading has level {level}, in “{language}” level {levelThere}{(further == 0 ? "" : $"; further headings with the same difference: {further}")}")
            .WithPlace(counterpart, "ten nagłówek", "this heading")
            .WithHelp($"napisz {Marks(levelThere)} zamiast {Marks(level)}", $"write {Marks(levelThere)} instead of {Marks(level)}");

    /// <summary>SITE5207: a list is numbered in one version and not in the other.</summary>
    public static Diagnostic ListKind(SourceSpan span, bool isNumbered, string language, SourceSpan counterpart) =>
        Warning(
            "SITE5207",
            span,
            isNumbered ? $"lista jest numerowana, a w wersji „{language}” nie" : $"lista nie jest numerowana, a w wersji „{language}” jest",
            isNumbered ? $"the list is numbered, but not in “{language}”" : $"the list is not numbered, but is in “{language}”")
            .WithPlace(counterpart, "ta lista", "this list")
            .WithHelp(
                isNumbered ? "zacznij każdą pozycję od „- ”" : "zacznij każdą pozycję od „1. ”",
                isNumbered ? "start each item with “- ”" : "start each item with “1. ”");

    /// <summary>SITE5208: another picture.</summary>
    /// <param name="span">Where it is, in the translation.</param>
    /// <param name="picture">The picture here; null where there is none.</param>
    /// <param name="language">The source's language.</param>
    /// <param name="counterpart">Where it is in the source.</param>
    /// <param name="there">The picture there; null where there is none.</param>
    public static Diagnostic Picture(SourceSpan span, string? picture, string language, SourceSpan counterpart, string? there) =>
        Warning(
            "SITE5208",
            span,
            $"{(picture is null ? "nie ma tu obrazu" : $"tu jest obraz {picture}")}, a w wersji „{language}” {(there is null ? "go nie ma" : $"jest {there}")}",
            $"{(picture is null ? "there is no picture here" : $"here is the picture {picture}")}, in “{language}” {(there is null ? "there is none" : $"there is {there}")}")
            .WithPlace(counterpart, "odpowiednik", "the counterpart")
            .WithHelp(
                "pokaż w obu wersjach ten sam obraz albo jego odmianę językową, na przykład plan.pl.png i plan.en.png",
                "show the same picture in both versions, or its variants by language, such as plan.pl.png and plan.en.png");

    /// <summary>SITE5209: a link leads elsewhere, or is not there.</summary>
    /// <param name="span">Where it is, in the translation.</param>
    /// <param name="target">Where it leads; null where there is none.</param>
    /// <param name="language">The source's language.</param>
    /// <param name="counterpart">Where it is in the source.</param>
    /// <param name="there">Where it leads there; null where there is none.</param>
    public static Diagnostic Link(SourceSpan span, string? target, string language, SourceSpan counterpart, string? there) =>
        Warning(
            "SITE5209",
            span,
            $"{(target is null ? "nie ma tu odsyłacza" : $"odsyłacz prowadzi do {target}")}, a w wersji „{language}” {(there is null ? "go nie ma" : target is null ? $"prowadzi on do {there}" : $"do {there}")}",
            $"{(target is null ? "there is no link here" : $"the link leads to {target}")}, in “{language}” {(there is null ? "there is none" : $"to {there}")}")
            .WithPlace(counterpart, "odpowiednik", "the counterpart")
            .WithHelp("prowadź w obu wersjach do tej samej strony", "link to the same page in both versions");

    /// <summary>SITE5210: another box, or something else included.</summary>
    public static Diagnostic OtherName(SourceSpan span, string name, string language, SourceSpan counterpart, string there) =>
        Warning("SITE5210", span, $"tu jest „{name}”, a w wersji „{language}” „{there}”", $"here is “{name}”, in “{language}” “{there}”")
            .WithPlace(counterpart, "odpowiednik", "the counterpart")
            .WithHelp($"napisz „{there}” albo zmień tamtą wersję", $"write “{there}”, or change that version");

    /// <summary>SITE5211: code that differs, in more than what people read in it.</summary>
    /// <param name="span">The code, in the translation.</param>
    /// <param name="code">What it says.</param>
    /// <param name="language">The source's language.</param>
    /// <param name="counterpart">The code there, or where it would be.</param>
    /// <param name="there">What it says; null where there is none.</param>
    public static Diagnostic Code(SourceSpan span, string code, string language, SourceSpan counterpart, string? there) =>
        Warning(
            "SITE5211",
            span,
            there is null ? $"kodu „{code}” nie ma w wersji „{language}”" : $"tu jest kod „{code}”, a w wersji „{language}” „{there}”",
            there is null ? $"the code “{code}” is not in “{language}”" : $"the code is “{code}”, in “{language}” “{there}”")
            .WithPlace(counterpart, "odpowiednik", "the counterpart")
            .WithHelp(CodeHelp.Polish, CodeHelp.English);

    /// <summary>SITE5211: code of the source that the translation lacks.</summary>
    public static Diagnostic CodeMissing(SourceSpan span, string there, string language, SourceSpan counterpart) =>
        Warning("SITE5211", span, $"brakuje tu kodu „{there}” z wersji „{language}”", $"the code “{there}” of “{language}” is missing here")
            .WithPlace(counterpart, "odpowiednik", "the counterpart")
            .WithHelp(CodeHelp.Polish, CodeHelp.English);

    /// <summary>SITE5212: a text that is empty in one of the two.</summary>
    /// <param name="span">The empty place.</param>
    /// <param name="language">The language of the version that has the text.</param>
    /// <param name="counterpart">The text there.</param>
    /// <param name="text">Its first words.</param>
    public static Diagnostic Empty(SourceSpan span, string language, SourceSpan counterpart, string text) =>
        Warning("SITE5212", span, $"brakuje tu tekstu, który jest w wersji „{language}”: „{text}”", $"the text is missing that “{language}” has: “{text}”")
            .WithPlace(counterpart, "tekst tam", "the text there")
            .WithHelp("dopisz go", "add it");

    private static readonly Bilingual CodeHelp = new("kod jest w każdym języku taki sam; tłumaczy się w nim uwagi i teksty w cudzysłowie", "code is the same in every language; comments and texts in quotation marks are translated");

    private static string Marks(int level) => new('#', level);
}
