using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE57xx: files given to translators and taken back.</summary>
public static class ExchangeProblems
{
    /// <summary>SITE5701: neither XLIFF nor PO.</summary>
    public static Diagnostic UnknownFormat(SourceSpan span) =>
        Error("SITE5701", span, "to nie jest plik XLIFF ani PO", "this is neither an XLIFF nor a PO file")
            .WithHelp("podaj plik, który powstał poleceniem „translate export”", "give a file made by “translate export”");

    /// <summary>SITE5702: XML that is not well formed, or not XLIFF's. <paramref name="reason"/> is the parser's, in English.</summary>
    public static Diagnostic NotWellFormed(SourceSpan span, string reason) =>
        Error("SITE5702", span, $"plik XLIFF jest uszkodzony ({reason.TrimEnd('.')})", $"the XLIFF file is damaged ({reason.TrimEnd('.')})")
            .WithHelp("wyeksportuj tłumaczenie jeszcze raz ze swojego programu", "export the translation from your tool again");

    /// <summary>SITE5703: a version of XLIFF other than 2.</summary>
    public static Diagnostic UnknownVersion(SourceSpan span, string version) =>
        Error("SITE5703", span, $"plik jest w wersji {version} formatu XLIFF, a potrzebna jest 2.0 lub 2.1", $"the file is XLIFF {version}, and 2.0 or 2.1 is needed")
            .WithHelp("zapisz plik w tym samym formacie, w którym został wyeksportowany", "save the file in the format in which it was exported");

    /// <summary>SITE5704: too large, or nested too deeply.</summary>
    public static Diagnostic TooLarge(SourceSpan span) =>
        Error("SITE5704", span, "plik jest za duży albo zbyt głęboko zagnieżdżony", "the file is too large or nested too deeply")
            .WithHelp("wyeksportuj strony do osobnych plików", "export the pages to separate files");

    /// <summary>SITE5705: a document type, by which a small file could be made to explode or to read other files.</summary>
    public static Diagnostic DocumentType(SourceSpan span) =>
        Error("SITE5705", span, "plik ma deklarację typu (<!DOCTYPE), a ta jest niedozwolona", "the file has a document type declaration (<!DOCTYPE), which is not allowed")
            .WithHelp("usuń ją albo wyeksportuj tłumaczenie jeszcze raz", "remove it, or export the translation again");

    /// <summary>SITE5706: a line that PO does not have.</summary>
    public static Diagnostic NotPo(SourceSpan span) =>
        Error("SITE5706", span, "ten wiersz pliku PO jest niezrozumiały", "this line of the PO file can’t be understood")
            .WithHelp("sprawdź cudzysłowy na początku i na końcu wiersza", "check the quotation marks at the beginning and the end of the line");

    /// <summary>SITE5707: the file does not say which languages it has, or says others than the site's.</summary>
    public static Diagnostic WrongLanguages(SourceSpan span, string? source, string? target) =>
        Error("SITE5707", span, $"serwis nie ma tłumaczeń z języka „{source ?? "?"}” na „{target ?? "?"}”", $"the site has no translations from “{source ?? "?"}” into “{target ?? "?"}”")
            .WithHelp("języki muszą być takie same jak przy eksporcie", "the languages must be those of the export");

    /// <summary>SITE5708: a text that the site does not have.</summary>
    public static Diagnostic UnknownText(SourceSpan span, string original, IEnumerable<string> texts) =>
        Error("SITE5708", span, $"serwis nie ma tekstu {original}", $"the site has no text {original}").WithChoices(original, texts);

    /// <summary>SITE5709: a unit whose source is not in the text any more.</summary>
    public static Diagnostic UnknownUnit(SourceSpan span, string words, SourceSpan text) =>
        Warning("SITE5709", span, $"w źródle nie ma już fragmentu „{words}”; jego tłumaczenie zostało pominięte", $"the source no longer has the passage “{words}”; its translation was skipped")
            .WithPlace(text, "źródło", "the source")
            .WithHelp("jeśli usunięto go celowo, nie trzeba nic robić", "if it was removed on purpose, there is nothing to do");

    /// <summary>SITE5710: the source of a unit has changed since the export; the translation was taken all the same, and is outdated.</summary>
    public static Diagnostic SourceChanged(SourceSpan span, string words, SourceSpan source) =>
        Warning("SITE5710", span, $"źródło zmieniło się po eksporcie; przetłumaczono „{words}”", $"the source has changed since the export; what was translated is “{words}”")
            .WithPlace(source, "źródło teraz", "the source now")
            .WithHelp("tłumaczenie zostało przyjęte, ale jest nieaktualne: porównaj je ze źródłem", "the translation was imported but is outdated: compare it with the source");

    /// <summary>SITE5711: the translation was changed in the site after the export, and other than in the file.</summary>
    public static Diagnostic Conflict(SourceSpan span, string words, SourceSpan target) =>
        Error("SITE5711", span, $"tłumaczenie zmieniono w serwisie po eksporcie, więc „{words}” nie zostało zapisane", $"the translation was changed in the site after the export, so “{words}” was not written")
            .WithPlace(target, "tekst w serwisie", "the text in the site")
            .WithHelp("wybierz jedno z brzmień; „--force” zastępuje tekst w serwisie tekstem z pliku", "choose one of the two; “--force” puts the file’s text in place of the site’s");

    /// <summary>SITE5712: marks of links, emphasis or data that were lost or broken.</summary>
    public static Diagnostic BrokenMarks(SourceSpan span, string words) =>
        Error("SITE5712", span, $"znaczniki w tłumaczeniu są uszkodzone albo w złej kolejności, więc nie zostało zapisane: „{words}”", $"the tags of this translation are broken or in the wrong order, so it was not written: “{words}”")
            .WithHelp("wstaw znaczniki tak jak w źródle", "put the tags where the source has them");

    /// <summary>SITE5713: marks of the source that the translation lacks.</summary>
    public static Diagnostic MarksMissing(SourceSpan span, string marks, SourceSpan source) =>
        Warning("SITE5713", span, $"w tłumaczeniu brakuje znaczników {marks}", $"the translation lacks the tags {marks}")
            .WithPlace(source, "źródło", "the source")
            .WithHelp("jeśli to nie było zamierzone, wstaw je", "if that was not intended, put them back");

    /// <summary>SITE5714: a text that holds HTML.</summary>
    public static Diagnostic Html(SourceSpan span, string words) =>
        Error("SITE5714", span, $"w tłumaczeniu „{words}” jest HTML, więc nie zostało zapisane", $"the translation “{words}” contains HTML, so it was not written")
            .WithHelp("usuń znaczniki HTML", "remove the HTML tags");

    /// <summary>SITE5715: two units of one name.</summary>
    public static Diagnostic UnitTwice(SourceSpan span, string words) =>
        Error("SITE5715", span, $"tłumaczenie „{words}” występuje w pliku drugi raz, więc zostało pominięte", $"the translation “{words}” is in the file a second time, so it was skipped")
            .WithHelp("zostaw jedno", "leave one of them");

    /// <summary>SITE5716: a block of the source for which the file has no unit, and the site no translation.</summary>
    public static Diagnostic UnitMissing(SourceSpan span, int count) =>
        Warning("SITE5716", span, $"w pliku brakuje tłumaczeń niektórych fragmentów tego tekstu (liczba: {count}); są oznaczone jako nieprzetłumaczone", $"the file lacks translations of some passages of this text ({count}); they are marked as not translated yet")
            .WithHelp("przetłumacz je w pliku tłumaczenia", "translate them in the file of the translation");

    /// <summary>SITE5717: a block that the translation lacks, in a place where it can't be added without a person.</summary>
    public static Diagnostic NoPlace(SourceSpan span, string words, SourceSpan source, string file) =>
        Error("SITE5717", span, $"w pliku {file} nie ma miejsca na „{words}”", $"the file {file} has no place for “{words}”")
            .WithPlace(source, "fragment źródła, którego brakuje w tłumaczeniu", "the passage of the source that the translation lacks")
            .WithHelp("dopisz ten fragment ręcznie", "add the passage by hand");

    /// <summary>SITE5718: a link to a heading whose anchor in the other language is not known.</summary>
    public static Diagnostic AnchorUnknown(SourceSpan span, string address) =>
        Warning("SITE5718", span, $"odsyłacz {address} prowadzi do nagłówka, którego kotwica w tłumaczeniu nie jest znana", $"the link {address} leads to a heading whose anchor in the translation is not known")
            .WithHelp("po przetłumaczeniu popraw kotwicę albo nadaj nagłówkowi stałą w obu językach: {#nazwa}", "correct the anchor after translating, or give the heading a fixed one in both languages: {#name}");

    /// <summary>SITE5711: a file of the site that was changed while the import was under way.</summary>
    public static Diagnostic ChangedMeanwhile(SourceSpan span) =>
        Error("SITE5711", span, "ten plik zmienił się w czasie importu, więc nie został zapisany", "this file was changed while the import was under way, so it was not written")
            .WithHelp("uruchom import jeszcze raz", "run the import again");
}
