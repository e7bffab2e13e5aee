using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>Reads what an office has ready for others: questions with answers, steps, contacts.</summary>
/// <param name="entries">Reads the entries of a list.</param>
public sealed class OfficeReader(EntryReader entries)
{
    /// <summary>The lists that it reads, which are files of <c>data/</c>.</summary>
    public const string Faq = "faq", Steps = "steps", Contacts = "contacts";

    /// <summary>The questions, in the order of the file.</summary>
    public IReadOnlyList<FaqEntry> ReadFaq() => entries.Read(Faq, (map, id) => new FaqEntry(
        id, entries.Required(map, id, "question"), entries.Required(map, id, "answer"), entries.ReadWord(map, "about")));

    /// <summary>The steps, in the order of the file.</summary>
    public IReadOnlyList<JoiningStep> ReadSteps() => entries.Read(Steps, ReadStep);

    /// <summary>The contacts, in the order of the file.</summary>
    public EntryList<ContactPoint> ReadContacts() => entries.Read(Contacts, ReadContact);

    private JoiningStep ReadStep(MapReader map, string id)
    {
        var (title, text) = (entries.Required(map, id, "title"), entries.Required(map, id, "text"));
        var files = new List<NamedFile>();
        foreach (var file in map.Maps("files"))
        {
            var path = file.RequiredScalar("file");
            var name = entries.Required(file, $"{id}.files.{files.Count + 1}", "name");
            file.Finish();
            if (path is not null) files.Add(new NamedFile(path, name));
        }

        return new JoiningStep(id, title, text, files);
    }

    private ContactPoint ReadContact(MapReader map, string id) => new(id, entries.Required(map, id, "role"), map.Span)
    {
        Name = map.Text("name"),
        Email = ContactReading.ReadEmail(map.Scalar("email"), entries.Diagnostics),
        Phone = ContactReading.ReadPhone(map.Scalar("phone"), entries.Diagnostics),
        Address = [.. map.Scalars("address").Select(line => line.Text)],
        Hours = entries.Optional(map, id, "hours"),
        Note = entries.Optional(map, id, "note"),
    };
}
