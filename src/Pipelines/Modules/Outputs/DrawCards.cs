using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Draws social cards for pages that have no picture of their own. Like pictures they are kept, and drawn when the output wants them.</summary>
/// <param name="theme">The theme's files.</param>
/// <param name="index">Everything that is known of the site.</param>
/// <remarks>Gives the names of the cards' files and of what they are drawn with.</remarks>
public sealed class DrawCards(Flow<ThemeFiles> theme, Flow<SiteIndex> index) : IModule<PageDocument, string>
{
    private readonly OneByOne<PageDocument, SocialCard> _cards = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Execute(IReadOnlyList<PageDocument> documents, BuildContext context)
    {
        if (theme.Only.Cards.Fonts.Count == 0) return [];
        var cards = _cards.Make(documents, [theme.Only, index.Only], context.Diagnostics, (page, _) => SocialPicture.CardOf(page, theme.Only, index.Only));
        var missing = cards.DistinctBy(c => c.FileName).Where(c => !context.TryKeepFile(c.Path[1..])).ToList();
        var isThere = true;
        var pictures = context.Pictures;
        var painter = new CardPainter((name, bytes) => pictures.Place(name, bytes.Span));
        BuildContext.ForEach(missing, card =>
        {
            context.WriteFileLater(card.Path[1..], () => pictures.Find(card.FileName) ?? Draw(card));
            if (!isThere) context.MakeAgain(card.Path[1..]);
            return card;
        });
        if (!isThere && context.Diagnostics.Sorted().All(d => d.Code != "SITE4404")) context.Diagnostics.Report(PictureProblems.NoLibrary(new SourceText(SiteSettingsReader.Path, "").Whole));
        return [.. cards.Select(c => c.FileName), .. theme.Only.Cards.Fonts.Select(f => f.FileName), CardPainter.SettingsFile];

        byte[] Draw(SocialCard card)
        {
            try
            {
                var drawn = painter.Draw(card);
                pictures.Keep(card.FileName, drawn);
                return drawn;
            }
            catch (NoLibvipsException)
            {
                isThere = false;
                return theme.Only.SocialCard?.Content.ToArray() ?? [];
            }
        }
    }
}
