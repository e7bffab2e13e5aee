using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ChemSter.Site.Content;
using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Pictures;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines.Modules;

/// <summary>Makes the pictures that pages show, in all formats and sizes: what the site has already is kept, what was made before is
/// taken from its folder, and the rest is made on all cores. Where the output is patient, as in the preview, a picture is made
/// when somebody looks at it; here it is only read, to tell whether it is damaged.</summary>
/// <remarks>Gives the names of the pictures' files.</remarks>
public sealed class MakePictures : IModule<UsedFile, string>
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Execute(IReadOnlyList<UsedFile> documents, BuildContext context)
    {
        var all = documents.Where(u => u.Plan is not null).SelectMany(u => u.Plan!.All, (used, variant) => (Used: used, Variant: variant)).DistinctBy(p => p.Variant.Path).ToList();
        var missing = all.Where(p => !context.TryKeepBesides(p.Variant.Path[1..])).ToList();
        var faults = new ConcurrentDictionary<string, Exception>(StringComparer.Ordinal);
        if (context.IsPatient) Check(missing, faults, context);
        BuildContext.ForEach(missing, p => Try(p.Used, faults, () => Write(p.Used, p.Variant, faults, context)));
        Report(faults, context.Diagnostics);
        return [.. all.Select(p => p.Variant.FileName)];
    }

    private static void Check(List<(UsedFile Used, PictureVariant Variant)> missing, ConcurrentDictionary<string, Exception> faults, BuildContext context)
    {
        var unknown = missing.Where(p => !context.Pictures.Has(p.Variant.FileName)).Select(p => p.Used).Distinct().ToList();
        BuildContext.ForEach(unknown, used => Try(used, faults, () => PictureEncoder.Check(BytesOf(used), used.Plan!)));
    }

    private static void Write(UsedFile used, PictureVariant variant, ConcurrentDictionary<string, Exception> faults, BuildContext context)
    {
        // One fault of a picture is enough.
        if (faults.GetValueOrDefault(used.File.Source) is DamagedPictureException) return;
        var pictures = context.Pictures;
        context.WriteBesidesLater(variant.Path[1..], () =>
        {
            if (pictures.Find(variant.FileName) is { } known) return known;
            try
            {
                var made = PictureEncoder.Encode(BytesOf(used), used.Plan!, variant);
                pictures.Keep(variant.FileName, made);
                return made;
            }
            catch (NoLibvipsException problem)
            {
                // The original under the variant's address: browsers look at what a picture holds, and not at what it is called.
                faults.TryAdd(used.File.Source, problem);
                return BytesOf(used);
            }
        });
        if (faults.GetValueOrDefault(used.File.Source) is NoLibvipsException) context.MakeAgain(variant.Path[1..]);
    }

    // Gives the used file back for want of anything else to give.
    private static UsedFile Try(UsedFile used, ConcurrentDictionary<string, Exception> faults, Action work)
    {
        try
        {
            work();
        }
        catch (Exception problem) when (problem is DamagedPictureException or NoLibvipsException)
        {
            faults.TryAdd(used.File.Source, problem);
        }

        return used;
    }

    private static void Report(ConcurrentDictionary<string, Exception> faults, DiagnosticBag diagnostics)
    {
        var isTold = false;
        foreach (var (source, problem) in faults.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var place = new SourceText(source, "").Whole;
            if (problem is DamagedPictureException) diagnostics.Report(PictureProblems.Damaged(place));
            else if (!isTold) diagnostics.Report(PictureProblems.NoLibrary(place));
            isTold |= problem is NoLibvipsException;
        }
    }

    private static byte[] BytesOf(UsedFile used) =>
        MemoryMarshal.TryGetArray(used.File.Content, out var bytes) && bytes.Count == bytes.Array!.Length ? bytes.Array : used.File.Content.ToArray();
}

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
        var missing = cards.DistinctBy(c => c.FileName).Where(c => !context.TryKeepBesides(c.Path[1..])).ToList();
        var isThere = true;
        var pictures = context.Pictures;
        var painter = new CardPainter((name, bytes) => pictures.Place(name, bytes.Span));
        BuildContext.ForEach(missing, card =>
        {
            context.WriteBesidesLater(card.Path[1..], () => pictures.Find(card.FileName) ?? Draw(card));
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

/// <summary>Removes from the folder of made pictures what the site doesn't have any more.</summary>
/// <param name="cards">The names of the social cards' files.</param>
public sealed class TidyPictures(Flow<string> cards) : IModule<string, None>
{
    /// <inheritdoc/>
    public IReadOnlyList<None> Execute(IReadOnlyList<string> documents, BuildContext context)
    {
        // The preview and `check` write nothing, so they remove nothing.
        if (!context.IsPatient) context.Pictures.Tidy(documents.Concat(cards.Documents).ToHashSet(StringComparer.Ordinal));
        return [];
    }
}
