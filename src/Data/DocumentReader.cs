using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the documents of the data. Whether their files and those that they supersede are there is seen when all are read.</summary>
/// <param name="entries">What reads the entries of data.</param>
internal sealed class DocumentReader(EntryReader entries)
{
    /// <summary>Reads a document.</summary>
    public DocumentEntry Read(MapReader map, string id)
    {
        var date = map.Scalar("date") is { } written ? DateReading.ReadDate(written, entries.Diagnostics, entries.Languages) : null;
        var language = map.Scalar("lang");
        if (language is not null && !LanguageTag.IsWellFormed(language.Text)) entries.Diagnostics.Report(LanguageProblems.BadLanguageTag(language.Span, language.Text));
        var kind = map.Scalar("kind");
        if (kind is not null && kind.Text.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')) entries.Diagnostics.Report(ValueProblems.BadId(kind.Span, kind.Text));
        return new DocumentEntry(id, entries.Required(map, id, "title"), map.RequiredScalar("file"), date)
        {
            DatePlace = map.SpanOf("date"),
            Kind = kind?.Text,
            Description = entries.Optional(map, id, "description"),
            Version = map.Text("version"),
            Supersedes = map.Scalar("supersedes"),
            Language = language?.Text,
        };
    }
}
