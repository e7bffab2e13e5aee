using System.Text;
using System.Text.Json;
using ChemSter.Site.Content;
using ChemSter.Site.Data;

namespace ChemSter.Site.Rendering;

/// <summary>What a page tells machines of the questions and contacts that it shows, and of no others.</summary>
/// <remarks>schema.org FAQPage, Question, ContactPoint. A page that shows none is known by the anchors that it lacks, and asks nothing of the data.</remarks>
internal static class OfficeGraph
{
    /// <summary>The questions that a page shows.</summary>
    /// <param name="text">Its rendered text.</param>
    /// <param name="site">The site, as the page sees it.</param>
    public static IReadOnlyList<FaqEntry> QuestionsIn(ReadOnlySpan<byte> text, SiteView site)
    {
        if (!site.HasQuestions || text.IndexOf("id=\"faq-"u8) < 0) return [];
        var shown = new List<FaqEntry>();
        foreach (var entry in site.Facts.Faq)
        {
            if (Shows(text, PartAnchors.Of(entry))) shown.Add(entry);
        }

        return shown;
    }

    /// <summary>Writes questions with their answers as what the page is about.</summary>
    public static void WriteQuestions(Utf8JsonWriter json, IReadOnlyList<FaqEntry> questions, PageDocument page, SiteView site)
    {
        var (language, typographer) = (page.TextLanguage, site.Typographer(page.TextLanguage));
        json.WriteStartArray("mainEntity");
        foreach (var entry in questions)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Question");
            json.WriteString("name", typographer.SetMarks(entry.Question.In(language)));
            json.WriteStartObject("acceptedAnswer");
            json.WriteString("@type", "Answer");
            json.WriteString("text", typographer.SetMarks(DataMarkup.PlainText(entry.Answer.In(language))));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the contacts that a page shows, as those of the organisation.</summary>
    public static void WriteContacts(Utf8JsonWriter json, ReadOnlySpan<byte> text, string language, SiteView site)
    {
        if (!site.HasContacts || text.IndexOf("id=\"contact-"u8) < 0) return;
        var isAny = false;
        foreach (var contact in site.Facts.Contacts)
        {
            // What is reached by letter alone is no contact point of schema.org's.
            if (contact is { Email: null, Phone: null } || !Shows(text, PartAnchors.Of(contact))) continue;
            if (!isAny) json.WriteStartArray("contactPoint");
            isAny = true;
            json.WriteStartObject();
            json.WriteString("@type", "ContactPoint");
            json.WriteString("contactType", site.Typographer(language).SetMarks(contact.Role.In(language)));
            if (contact.Email is { } email) JsonLd.WriteEmail(json, email);
            if (contact.Phone is { } phone) json.WriteString("telephone", phone);
            json.WriteEndObject();
        }

        if (isAny) json.WriteEndArray();
    }

    private static bool Shows(ReadOnlySpan<byte> text, string anchor) => text.IndexOf(Encoding.UTF8.GetBytes($"id=\"{anchor}\"")) >= 0;
}
