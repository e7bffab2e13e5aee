using System.Globalization;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Translations;

/// <summary>What states and changes are called, for people in both languages and for programs.</summary>
internal static class StateNames
{
    /// <summary>A state in words.</summary>
    public static Bilingual Of(TranslationStatus status) => status switch
    {
        TranslationStatus.UpToDate => new("aktualne", "up to date"),
        TranslationStatus.Outdated => new("nieaktualne", "outdated"),
        TranslationStatus.Missing => new("brak", "missing"),
        TranslationStatus.Draft => new("szkic", "draft"),
        TranslationStatus.NotTranslated => new("bez tłumaczenia", "not to be translated"),
        _ => new("niezatwierdzone", "not accepted"),
    };

    /// <summary>A state with the number of words to do, where there are some.</summary>
    public static string OfCell(TranslationState state, UiLanguage language) =>
        Of(state.Status).In(language) + (state.WordsToDo is { } words and > 0 ? $" ({words.ToString(CultureInfo.InvariantCulture)})" : "");

    /// <summary>A state for programs; the names stay.</summary>
    public static string CodeOf(TranslationStatus status) => status switch
    {
        TranslationStatus.UpToDate => "up-to-date",
        TranslationStatus.Outdated => "outdated",
        TranslationStatus.Missing => "missing",
        TranslationStatus.Draft => "draft",
        TranslationStatus.NotTranslated => "not-translated",
        _ => "unknown",
    };

    /// <summary>A change in words.</summary>
    public static Bilingual Of(BlockChange change) => change switch
    {
        BlockChange.Changed => new("zmienione", "changed"),
        BlockChange.New => new("nowe", "new"),
        BlockChange.Removed => new("usunięte", "removed"),
        BlockChange.Moved => new("przeniesione", "moved"),
        BlockChange.LinksChanged => new("inny odsyłacz lub obraz", "another link or picture"),
        _ => new("bez zmian", "unchanged"),
    };

    /// <summary>A change for programs; the names stay.</summary>
    public static string CodeOf(BlockChange change) => change switch
    {
        BlockChange.Changed => "changed",
        BlockChange.New => "new",
        BlockChange.Removed => "removed",
        BlockChange.Moved => "moved",
        BlockChange.LinksChanged => "links-changed",
        _ => "none",
    };

    /// <summary>Whether there is something to do.</summary>
    public static bool IsToDo(TranslationState state) => state.Status is not (TranslationStatus.UpToDate or TranslationStatus.NotTranslated);

    /// <summary>The languages that anything is to be translated into, in the order in which they come.</summary>
    public static IReadOnlyList<string> LanguagesOf(IReadOnlyList<TranslationState> states) =>
        [.. states.Where(s => s.Status != TranslationStatus.NotTranslated).Select(s => s.Text.Language).Distinct()];

    /// <summary>A line for each language: how many texts are up to date, and how many words are to be translated.</summary>
    public static IEnumerable<string> Summary(IReadOnlyList<TranslationState> states, UiLanguage ui)
    {
        foreach (var language in LanguagesOf(states))
        {
            var wanted = states.Where(s => s.Text.Language == language && s.Status != TranslationStatus.NotTranslated).ToList();
            var done = wanted.Count(s => s.Status == TranslationStatus.UpToDate).ToString(CultureInfo.InvariantCulture);
            var all = wanted.Count.ToString(CultureInfo.InvariantCulture);
            var words = wanted.Sum(s => s.WordsToDo ?? 0).ToString(CultureInfo.InvariantCulture);
            var line = new Bilingual($"{language}: aktualne {done} z {all}, słowa do przetłumaczenia: {words}", $"{language}: {done} of {all} up to date, words to translate: {words}").In(ui);
            // How much is to be done there nobody knows.
            var unknown = wanted.Count(s => s.WordsToDo is null).ToString(CultureInfo.InvariantCulture);
            yield return unknown == "0" ? line : line + new Bilingual($", niezatwierdzone: {unknown}", $", not accepted: {unknown}").In(ui);
        }
    }
}
