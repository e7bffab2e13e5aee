using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>An agreed term: an entry of <c>data/glossary.yml</c>. The words for its wordings are those of terminology (ISO 30042, TBX): preferred, admitted, deprecated.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsName">Whether it is a proper name: it is known by its capitals, and may stay as it is in a text of another language.</param>
/// <param name="IsCaseSensitive">Whether each letter's case matters: CHEM-STER.</param>
/// <param name="IsTranslated">Whether it has a counterpart in other languages; what has none (<c>translate: false</c>) must stay as it is.</param>
/// <param name="IsRequired">Whether a text that has the term must have its counterpart in a translation; <c>required: false</c> for everyday words, which may be said
/// otherwise, and of which only wrong wording is told.</param>
/// <param name="Domain">The pages for which it was agreed, as translation keys or folders (<c>library/</c>); empty for all. For words that mean something else elsewhere.</param>
/// <param name="Wordings">How it is worded, by language code.</param>
public sealed record GlossaryTerm(
    string Id, bool IsName, bool IsCaseSensitive, bool IsTranslated, bool IsRequired, IReadOnlyList<string> Domain, IReadOnlyDictionary<string, TermWordings> Wordings) : IEntry
{
    /// <summary>What it means, for readers, in the little Markdown that data may have; null for a term that is agreed for translations alone.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>Whether it was agreed for a text.</summary>
    /// <param name="key">The text's key: <c>library/signs</c>.</param>
    public bool AppliesTo(string key) => Domain.Count == 0 || Domain.Any(d => d.EndsWith('/') ? key.StartsWith(d, StringComparison.Ordinal) : key == d);
}

/// <summary>How a term is worded in one language.</summary>
/// <param name="Preferred">The agreed wording, in its base form.</param>
/// <param name="Forms">What counts as the agreed wording too: a shortened form, an acronym, an irregular form, the same words in another order.</param>
/// <param name="Allowed">Other wordings that are right, of which a page should use one only. They may mean more than the term, and so don't ask for its counterpart.</param>
/// <param name="Avoid">Wordings that are wrong wherever they stand.</param>
/// <param name="Mistranslations">Wordings that are wrong as a rendering of this term, and right elsewhere: "body" for an entity.</param>
public sealed record TermWordings(
    YamlScalar Preferred, IReadOnlyList<YamlScalar> Forms, IReadOnlyList<YamlScalar> Allowed, IReadOnlyList<AvoidedWording> Avoid, IReadOnlyList<YamlScalar> Mistranslations);

/// <summary>A wording to avoid.</summary>
/// <param name="Wording">The wording.</param>
/// <param name="Why">Why, for the editor; null where nobody said.</param>
public sealed record AvoidedWording(YamlScalar Wording, LocalizedText? Why);
