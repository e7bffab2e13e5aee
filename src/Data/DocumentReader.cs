using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads the documents of the data. Whether their files and those that they supersede are there is seen when all are read.</summary>
/// <param name="entries">What reads the entries of data.</param>
internal sealed class DocumentReader(EntryReader entries)
{
    /// <summary>Reads a document.</summary>
    public DocumentEntry Read(MapReader map, string id)
    {
        var (date, language, kind) = (entries.ReadDate(map.Scalar("date")), entries.ReadLanguage(map), entries.ReadWord(map, "kind"));
        return new DocumentEntry(id, entries.Required(map, id, "title"), map.RequiredScalar("file"), date)
        {
            DatePlace = map.SpanOf("date"),
            Kind = kind?.Text,
            Description = entries.Optional(map, id, "description"),
            Version = map.Text("version"),
            Supersedes = map.Scalar("supersedes"),
            Language = language,
        };
    }
}
