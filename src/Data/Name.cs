using ChemSter.Site.Diagnostics;
using ChemSter.Site.Languages;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>A name in all the forms that texts need: an organisation of <c>data/organisations.yml</c>, or an entry of <c>data/names.yml</c>.
/// Forms are only ever written down, never made: no rule inflects names rightly.</summary>
/// <param name="Id">Its id, by which pages refer to it. Organisations and other names share their ids.</param>
/// <param name="Forms">Its forms, in the order of the file.</param>
/// <param name="Also">What it is called besides, in whatever language: acronyms, former names. Texts are searched for them, pages don't show them.</param>
/// <param name="Place">Where its forms stand, or would stand: its entry in the data file.</param>
public sealed record Name(string Id, IReadOnlyList<NameForm> Forms, IReadOnlyList<YamlScalar> Also, SourceSpan Place) : IEntry
{
    /// <summary>The organisation whose name it is; null for any other name.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>The form for a place in a text; null where the data has none.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="grammaticalCase">The case that the sentence needs, one of the language's <see cref="WordRules.Cases"/>; null for the form as it stands alone.</param>
    /// <param name="isShort">Whether the short name is wanted.</param>
    public NameForm? Find(Language language, string? grammaticalCase = null, bool isShort = false)
    {
        var wanted = grammaticalCase ?? BaseCase(language);
        foreach (var form in Forms)
        {
            if (form.Language == language.Code && form.IsShort == isShort && (form.Case is null || form.Case == wanted)) return form;
        }

        // An organisation without a name in the text's language keeps its own there, marked as such.
        if (grammaticalCase is not null || isShort || Organisation is null) return null;
        return Forms.FirstOrDefault(f => f.Language == Organisation.Language && !f.IsShort);
    }

    /// <summary>The case in which a name stands alone, the first of the language's; null where it has none.</summary>
    public static string? BaseCase(Language language) => language.Rules.Words.Cases is [var first, ..] ? first : null;
}

/// <summary>A name as it reads in one language and case, in full or short.</summary>
/// <param name="Language">The language of the text that it is for.</param>
/// <param name="Case">The case, one of the language's <see cref="WordRules.Cases"/>; null where it is the same in all, or the language has none.</param>
/// <param name="IsShort">Whether it is the short name.</param>
/// <param name="Text">The words, with their place in the data file.</param>
public sealed record NameForm(string Language, string? Case, bool IsShort, YamlScalar Text);
