using ChemSter.Site.Yaml;

namespace ChemSter.Site.Schemas;

/// <summary>The fields of a finding as <c>--format json</c> writes it, an object a line: <see cref="Diagnostics.Reports.JsonReport"/>. Later versions may have more.</summary>
public static class FindingKeys
{
    private static readonly MapShape Text = new(
    [
        Key.Required("pl", Shape.Text, "Po polsku.", "In Polish.", ""),
        Key.Required("en", Shape.Text, "Po angielsku.", "In English.", ""),
    ]);

    private static readonly MapShape Position = new(
    [
        Key.Required("line", Shape.Number, "Wiersz, od 1.", "The line, from 1.", "7"),
        Key.Required("col", Shape.Number, "Kolumna, od 1, w znakach Unicode.", "The column, from 1, in Unicode scalar values.", "12"),
    ]);

    private static readonly MapShape Range = new(
    [
        Key.Required("start", Position, "Początek.", "The start.", ""),
        Key.Required("end", Position, "Koniec, za ostatnim znakiem.", "The end, after the last character.", ""),
    ]);

    private static readonly Key File = Key.Required("file", Shape.Text, "Plik, względem folderu serwisu.", "The file, from the site’s folder.", "input/history.pl.md");

    private static readonly MapShape Edit = new(
    [
        File,
        Key.Optional("range", Range, "Miejsce, które się zastępuje.", "The place that is replaced.", ""),
        Key.Optional("wholeFile", Shape.Flag, "`true`: zastępuje się cały plik.", "`true`: the whole file is replaced.", "true"),
        Key.Required("text", Shape.LongText, "Nowy tekst.", "The new text.", ""),
    ])
    { IsOpen = true };

    /// <summary>A finding.</summary>
    public static MapShape Finding { get; } = new(
    [
        Key.Required("schema", Shape.Number, "Wersja tego opisu: 1.", "The version of this description: 1.", "1"),
        Key.Required("code", Shape.Text, "Kod, zawsze ten sam dla tego samego błędu.", "The code, always the same for the same mistake.", "SITE2004"),
        Key.Required("severity", Shape.OneOf(
            new("error", "błąd, który wstrzymuje publikację", "an error, which stops publication"), new("warning", "ostrzeżenie", "a warning"), new("hint", "wskazówka", "a hint")),
            "Jak poważne to jest.", "How serious it is.", "error"),
        File,
        Key.Required("range", Range, "Miejsce w pliku.", "The place in the file.", ""),
        Key.Required("message", Text, "Co jest źle.", "What is wrong.", ""),
        Key.Optional("help", Text, "Co z tym zrobić.", "What to do about it.", ""),
        Key.Required("fixes", Shape.ListOf(new MapShape(
            [
                Key.Required("title", Text, "Co się zmieni.", "What is changed.", ""),
                Key.Required("applicability", Shape.OneOf(
                    new("safe", "na pewno o to chodziło", "this was surely meant"), new("offered", "ktoś musi się zgodzić", "somebody has to agree")),
                    "Czy można to zrobić bez pytania.", "Whether it can be done without asking.", "safe"),
                Key.Required("edits", Shape.ListOf(Edit), "Zmiany w plikach.", "The changes in files.", ""),
            ])
            { IsOpen = true }), "Zmiany, które to naprawią.", "Changes that fix it.", ""),
        Key.Required("related", Shape.ListOf(new MapShape(
            [
                File,
                Key.Required("range", Range, "Miejsce w pliku.", "The place in the file.", ""),
                Key.Required("message", Text, "Co tam jest.", "What is there.", ""),
            ])
            { IsOpen = true }), "Inne miejsca, których to dotyczy.", "Other places that it is about.", ""),
        Key.Optional("token", Shape.Text, "Token, którym zgadza się na tę różnicę.", "The token by which it is accepted.", "7kq2m8xz"),
        Key.Required("docs", Shape.Text, "Strona o tym kodzie w dokumentacji.", "The page on the code in the documentation.", "docs/input/errors/site2004.en.md"),
    ])
    { IsOpen = true };
}
