using System.Collections.Concurrent;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Hashing;
using ChemSter.Site.Pictures;

namespace ChemSter.Site.Rendering;

/// <summary>Says what is on the social card of each page. A text that no font has all letters of gets no card: an empty box in
/// place of a letter is worse than the theme's general picture.</summary>
/// <param name="data">The site's data.</param>
/// <param name="fonts">The fonts, in the order in which they are tried.</param>
/// <param name="colours">The theme's colours.</param>
public sealed class SocialCards(SiteData data, IReadOnlyList<CardFont> fonts, CardColours colours)
{
    private const string TitleWeight = "Bold";

    // The site's names, which are the same on all pages of a language.
    private readonly ConcurrentDictionary<(string Text, string Weight), CardText?> _names = new();

    /// <summary>The hash of all that cards depend on besides the pages and the settings.</summary>
    public ulong Fingerprint => ContentHash.OfAll(fonts.Select(f => f.FileName), colours.Hash);

    /// <summary>The fonts in which cards are set.</summary>
    public IReadOnlyList<CardFont> Fonts => fonts;

    /// <summary>The card of a page; null where the site wants none, or no font has its letters.</summary>
    public SocialCard? For(PageDocument page)
    {
        var site = data.Site;
        if (!site.SocialCards || fonts.Count == 0) return null;
        var language = data.Language(page.TextLanguage);
        var title = data.Typographer(page.TitleLanguage ?? page.TextLanguage).SetMarks(page.FrontMatter.Title);
        var name = language.Typographer.SetMarks(site.Name.In(language.Code));
        if (Set(title, TitleWeight) is not { } setTitle || SetName(site.ShortName, TitleWeight) is not { } setShortName || SetName(name, "Medium") is not { } setName) return null;
        return new SocialCard(setTitle, name == title || name == site.ShortName ? null : setName, setShortName, language.Direction == "rtl", colours);
    }

    private CardText? SetName(string name, string weight) => _names.GetOrAdd((name, weight), n => Set(n.Text, n.Weight));

    // Of the fonts that have all letters, the first of the right weight, else the first.
    private CardText? Set(string text, string weight)
    {
        CardText? nearest = null;
        foreach (var font in fonts)
        {
            if (!font.Has(text)) continue;
            if (font.FileName.Contains(weight, StringComparison.OrdinalIgnoreCase)) return new CardText(text, font);
            nearest ??= new CardText(text, font);
        }

        return nearest;
    }
}
