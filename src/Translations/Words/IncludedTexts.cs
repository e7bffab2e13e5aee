using ChemSter.Site.Data;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>What the pieces of data within sentences read as in one language: <c>{{fact entities}}</c> is "20 entities".</summary>
internal static class IncludedTexts
{
    /// <summary>All of them, by what stands between the braces.</summary>
    public static IEnumerable<(string Written, IReadOnlyList<IncludedText> Texts)> Of(SiteData data, Language language)
    {
        foreach (var figure in data.Figures)
        {
            if (figure.Unit.TryGetValue(language.Code, out var unit)) yield return ($"fact {figure.Id}", [new($"{language.Format(figure.Value)} {unit.For(figure.Value)}", null)]);
        }

        foreach (var organisation in data.Organisations)
        {
            var name = new IncludedText(organisation.Name, organisation.Language == language.Code ? null : organisation.Language);
            yield return ($"organisation {organisation.Id}", [name]);
            var gloss = name.Language is null ? "" : organisation.Gloss.In(language.Code);
            yield return ($"organisation {organisation.Id} gloss", gloss.Length == 0 ? [name] : [name, new(gloss, null)]);
        }

        // Whatever case a sentence asks for, the words are the same.
        foreach (var name in data.Names)
        {
            if (name.Find(language) is { } full) yield return ($"name {name.Id}", [OfForm(full, language)]);
            if (name.Find(language, isShort: true) is { } brief) yield return ($"name {name.Id} short", [OfForm(brief, language)]);
        }
    }

    /// <summary>What stands between the braces, without blanks around.</summary>
    public static ReadOnlySpan<char> Inside(ReadOnlySpan<char> written) => written.Trim("{} ");

    /// <summary>The same without its last word, which may be a grammatical case; empty where there are no more than two.</summary>
    public static ReadOnlySpan<char> WithoutLastWord(ReadOnlySpan<char> inside)
    {
        var last = inside.LastIndexOf(' ');
        return last < 0 || inside[..last].IndexOf(' ') < 0 ? [] : inside[..last];
    }

    private static IncludedText OfForm(NameForm form, Language language) => new(form.Text.Text, form.Language == language.Code ? null : form.Language);
}

/// <summary>A text that stands for a piece of data.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language, where it is another than the page's; else null.</param>
internal readonly record struct IncludedText(string Text, string? Language);
