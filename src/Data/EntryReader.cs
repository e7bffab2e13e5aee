using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads lists of <c>data/</c>: entries with their ids, texts in all languages, references to other entries. What each kind of entry
/// holds is for its own reader.</summary>
/// <param name="files">The files of <c>data/</c> by path.</param>
/// <param name="site">The settings of the site.</param>
/// <param name="languages">The languages of the site.</param>
/// <param name="diagnostics">Where problems go.</param>
public sealed class EntryReader(IReadOnlyDictionary<string, SourceText> files, SiteSettings site, IReadOnlyList<Language> languages, DiagnosticBag diagnostics)
{
    private readonly List<DataText> _texts = [];
    private readonly List<Confirmation> _confirmations = [];

    /// <summary>The settings of the site.</summary>
    public SiteSettings Site => site;

    /// <summary>The languages of the site.</summary>
    public IReadOnlyList<Language> Languages => languages;

    /// <summary>Where problems go.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The texts that were read in several languages, for the checks of translations.</summary>
    public List<DataText> Texts => _texts;

    /// <summary>When the entries that were read were last confirmed, those of lists that have the key.</summary>
    public IReadOnlyList<Confirmation> Confirmations => _confirmations;

    /// <summary>The day on which the entry that is being read was last confirmed; null where nobody has said so.</summary>
    public DateOnly? Confirmed { get; private set; }

    /// <summary>A file of <c>data/</c>; null where the site doesn't have it.</summary>
    public SourceText? File(string path) => files.GetValueOrDefault(path);

    /// <summary>Reads all entries of a list: those of its file first, then those that have a file each, in the order of their names.</summary>
    /// <param name="name">The list's name, one of <see cref="DataFiles.Lists"/>.</param>
    /// <param name="readEntry">Reads an entry, given its id, which is empty where there is none or it has been reported; null leaves the entry out.</param>
    public EntryList<T> Read<T>(string name, Func<MapReader, string, T?> readEntry)
        where T : class, IEntry
    {
        var list = DataFiles.List(name);
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var entries = new List<T>();
        if (File(list.Path) is { } file && YamlFile.ReadList(file, diagnostics) is { } items)
        {
            foreach (var item in items.Items)
            {
                if (item is not YamlMap map)
                {
                    diagnostics.Report(YamlProblems.NotAMap(item.Span));
                    continue;
                }

                var reader = new MapReader(map, diagnostics, list.Entry);
                Take(reader, reader.RequiredScalar("id") is { } id ? CheckId(id.Text, id.Span, places) : "");
            }
        }

        foreach (var own in files.Values.Where(f => list.IsFileOfEntry(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (YamlFile.ReadMap(own, diagnostics) is { } map) Take(new MapReader(map, diagnostics, list.File), CheckId(list.IdOf(own.Path), own.LineSpan(1), places));
        }

        return new EntryList<T>(list.Path, entries);

        void Take(MapReader reader, string id)
        {
            var canBeConfirmed = list.Entry.Find(EntryKeys.Confirmed.Name) is not null;
            Confirmed = canBeConfirmed ? ReadDay(reader.Scalar(EntryKeys.Confirmed.Name)) : null;
            if (readEntry(reader, id) is { Id.Length: > 0 } entry)
            {
                entries.Add(entry);
                if (canBeConfirmed) _confirmations.Add(new Confirmation(name, id, Confirmed, reader.Span));
            }

            reader.Finish();
        }
    }

    /// <summary>A text that must be there, in all languages of the site.</summary>
    /// <param name="map">The entry, or a part of it.</param>
    /// <param name="path">Where the map stands in its file, for the checks of translations: the entry's id, or the id and the keys above.</param>
    /// <param name="key">The text's key.</param>
    public LocalizedText Required(MapReader map, string path, string key) => Note(map, $"{path}.{key}", LocalizedText.Read(map.RequiredMap(key), site.Languages));

    /// <summary>A text that may be there, in all languages of the site; null where it isn't.</summary>
    /// <param name="map">The entry, or a part of it.</param>
    /// <param name="path">Where the map stands in its file: the entry's id, or the id and the keys above.</param>
    /// <param name="key">The text's key.</param>
    public LocalizedText? Optional(MapReader map, string path, string key) =>
        map.Map(key) is { } texts ? Note(map, $"{path}.{key}", LocalizedText.Read(texts, site.Languages)) : null;

    /// <summary>Keeps a text for the checks of translations.</summary>
    public LocalizedText Note(MapReader map, string path, LocalizedText text)
    {
        _texts.Add(new DataText(map.Span.File, path, text));
        return text;
    }

    /// <summary>The entry to which a value refers; nothing, after a report, where there is none.</summary>
    /// <param name="reference">The value; null where there is none, which has been reported if it must be there.</param>
    /// <param name="entries">The entries.</param>
    public T? Lookup<T>(YamlScalar? reference, EntryList<T> entries)
        where T : class, IEntry => reference is null ? null : entries.Find(reference.Text, reference.Span, diagnostics);

    /// <summary>Texts of a list, each in all languages of the site.</summary>
    /// <param name="map">The entry, or a part of it.</param>
    /// <param name="path">Where the list stands in its file, its key included.</param>
    /// <param name="key">The list's key.</param>
    public IReadOnlyList<LocalizedText> ReadTexts(MapReader map, string path, string key)
    {
        var texts = new List<LocalizedText>();
        foreach (var text in map.Maps(key)) texts.Add(Note(text, $"{path}.{texts.Count + 1}", LocalizedText.Read(text, site.Languages)));
        return texts;
    }

    /// <summary>A word that pages use as they use ids; one that is not written like an id is reported.</summary>
    public YamlScalar? ReadWord(MapReader map, string key)
    {
        var word = map.Scalar(key);
        if (word is not null && !IsId(word.Text)) diagnostics.Report(ValueProblems.BadId(word.Span, word.Text));
        return word;
    }

    /// <summary>The tag of a language, <c>lang</c>; null where there is none. One that is none is reported.</summary>
    public string? ReadLanguage(MapReader map)
    {
        var language = map.Scalar("lang");
        if (language is not null && !LanguageTag.IsWellFormed(language.Text)) diagnostics.Report(LanguageProblems.BadLanguageTag(language.Span, language.Text));
        return language?.Text;
    }

    /// <summary>A date of any precision; null, after a report, where it is none, and where there is no value.</summary>
    public PartialDate? ReadDate(YamlScalar? written) => written is null ? null : DateReading.ReadDate(written, diagnostics, languages);

    /// <summary>The dates <c>from</c> and <c>until</c>, which may not be in the other order.</summary>
    public (PartialDate? From, PartialDate? Until) ReadPeriod(MapReader map)
    {
        var (from, until) = (ReadDate(map.Scalar("from")), ReadDate(map.Scalar("until")));
        if (from is { } beginning && until is { } end && end.LastDay < beginning.FirstDay) diagnostics.Report(ValueProblems.EndBeforeStart(map.SpanOf("until")));
        return (from, until);
    }

    /// <summary>A day; null, after a report, where it is none, and where there is no value.</summary>
    public DateOnly? ReadDay(YamlScalar? written) => DateReading.ReadDay(written, diagnostics, languages)?.FirstDay;

    /// <summary>Reports the languages that lack words which only sites with certain data need.</summary>
    /// <param name="section">The words' key in the language's file.</param>
    /// <param name="isUsed">Whether the site has that data.</param>
    /// <param name="words">The words of a language; null where it has none.</param>
    public void CheckWords(string section, bool isUsed, Func<Language, object?> words)
    {
        foreach (var language in isUsed ? languages.Where(l => words(l) is null) : [])
        {
            var path = $"data/languages/{language.Code}.yml";
            diagnostics.Report(YamlProblems.KeyMissing((File(path) ?? new SourceText(path, "")).LineSpan(1), section));
        }
    }

    /// <summary>Whether a text has only what ids have: small Latin letters, digits, hyphens.</summary>
    public static bool IsId(string text) => text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private string CheckId(string id, SourceSpan place, Dictionary<string, SourceSpan> places)
    {
        if (!IsId(id)) diagnostics.Report(ValueProblems.BadId(place, id, Slug.From(id, new Dictionary<char, string>()) is { Length: > 0 } plain ? plain : null));
        if (places.TryAdd(id, place)) return id;
        diagnostics.Report(ValueProblems.IdTwice(place, id, places[id]));
        return "";
    }
}
