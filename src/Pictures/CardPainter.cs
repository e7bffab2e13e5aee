using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;
using NetVips;

namespace ChemSter.Site.Pictures;

/// <summary>Draws social cards. The same card has the same bytes on every machine: only the fonts that are given are known.</summary>
/// <param name="place">Puts a file where libvips can read it, and gives its path.</param>
public sealed partial class CardPainter(Func<string, ReadOnlyMemory<byte>, string> place)
{
    private const int Margin = 80;
    private const int TitleTop = 176;
    private const int TitleBottom = 488;

    // Nothing of the machine's fonts and settings, which would change sizes and bytes.
    private const string NoFonts = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig></fontconfig>
        """;

    // From the largest on, until the title fits; only a title of hundreds of letters gets to the end.
    private static readonly int[] TitleSizes = [84, 76, 68, 60, 54, 48, 42, 36, 31, 26, 22, 18];

    // One setting for the whole program, since libvips reads it once.
    private static readonly Lock Setting = new();
    private static bool _isSet;

    // Ground, mark and names are the same on all cards of a language.
    private readonly ConcurrentDictionary<(string?, string, bool, CardColours), Image> _grounds = new();

    /// <summary>Draws a card as PNG.</summary>
    /// <exception cref="NoLibvipsException">Pictures can't be made on this system.</exception>
    public byte[] Draw(SocialCard card)
    {
        if (!Libvips.IsThere) throw new NoLibvipsException();
        SetFonts();
        var ground = _grounds.GetOrAdd((card.SiteName?.Text, card.ShortName.Text, card.IsRightToLeft, card.Colours), _ => Ground(card));
        using var title = Title(card);
        using var whole = Put(ground, title, Margin, TitleTop + (TitleBottom - TitleTop - title.Height) / 2, card.Colours.OnBand, card);
        return whole.PngsaveBuffer(compression: 9, palette: true, bitdepth: 4, dither: 0, effort: 1, keep: Enums.ForeignKeep.None);
    }

    private Image Title(SocialCard card)
    {
        foreach (var size in TitleSizes)
        {
            var title = Text(card.Title, "Bold", size, card.IsRightToLeft);
            if ((title.Height <= TitleBottom - TitleTop && title.Width <= SocialCard.Width - 2 * Margin) || size == TitleSizes[^1]) return title;
            title.Dispose();
        }

        throw new InvalidOperationException("There are no sizes.");
    }

    // A mask: how much of each pixel is covered by letters.
    private Image Text(CardText text, string weight, int size, bool isRightToLeft) => Image.Text(
        SecurityElement.Escape(text.Text)!,
        font: string.Create(CultureInfo.InvariantCulture, $"{text.Font.Family} {weight} {size}"),
        fontfile: place(text.Font.FileName, text.Font.Content),
        width: SocialCard.Width - 2 * Margin,
        align: isRightToLeft ? Enums.Align.High : Enums.Align.Low,
        spacing: 0,
        dpi: 72,
        wrap: Enums.TextWrap.WordChar);

    private Image Ground(SocialCard card)
    {
        Image ground;
        // Only this drawing of our own is ever read as SVG.
        lock (Setting)
        {
            Operation.Block("VipsForeignLoadSvg", false);
            using var drawing = Image.NewFromBuffer(Encoding.UTF8.GetBytes(Drawing(card)), ".svg");
            using var flat = drawing.Flatten();
            ground = flat.CopyMemory();
            Operation.Block("VipsForeignLoadSvg", true);
        }

        using var shortName = Text(card.ShortName, "Bold", 40, card.IsRightToLeft);
        ground = Put(ground, shortName, Margin + 88, 104 - shortName.Height / 2, card.Colours.OnBand, card);
        if (card.SiteName is { } name)
        {
            using var text = Text(name, "Medium", 28, card.IsRightToLeft);
            ground = Put(ground, text, Margin, 560 - text.Height / 2, card.Colours.Second, card);
        }

        using (ground) return ground.CopyMemory();
    }

    // Puts a text's colour where its mask is. A card from right to left is the mirror image.
    private static Image Put(Image ground, Image mask, int begin, int top, Colour colour, SocialCard card)
    {
        var left = card.IsRightToLeft ? SocialCard.Width - begin - mask.Width : begin;
        using var placed = mask.Embed(left, top, SocialCard.Width, SocialCard.Height);
        return placed.Ifthenelse(new double[] { colour.Red, colour.Green, colour.Blue }, ground, blend: true);
    }

    // The mark of the header, and the two fused rings that pages have at their edge, as if engraved.
    private static string Drawing(SocialCard card)
    {
        var colours = card.Colours;
        var mirror = card.IsRightToLeft ? $" transform=\"matrix(-1 0 0 1 {SocialCard.Width} 0)\"" : "";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{SocialCard.Width}" height="{SocialCard.Height}">
            <rect width="100%" height="100%" fill="{colours.Band}"/>
            <g fill="none"{mirror}>
            <g stroke="{colours.Band.Mixed(colours.Second, .2)}" stroke-width="3"><path d="M1010 198l190 110v220l-190 110-190-110V308zM1200 308l190-110M820 308L690 233M1010 198V48M1010 238l155 90M855 508V328M1200 528l190 110"/></g>
            <g transform="translate({Margin - 10} 61) scale(1.95)" stroke="{colours.Second}" stroke-width="2.6" stroke-linejoin="round"><path d="m18 9 13 7.5v15L18 39 5 31.5v-15zM27 19v10M18 34.2l-8.8-5M18 13.8l-8.8 5M31 16.5l5-3"/><circle cx="38" cy="12" r="4.5" fill="{colours.Accent}" stroke="none"/></g>
            <path d="M{Margin} 516h72" stroke="{colours.Accent}" stroke-width="6"/>
            </g></svg>
            """;
    }

    private void SetFonts()
    {
        if (_isSet) return;
        lock (Setting)
        {
            if (_isSet) return;
            var settings = place("fonts.0000000000.conf", Encoding.UTF8.GetBytes(NoFonts));
            // What .NET sets stays with .NET: native code asks the C library.
            if (OperatingSystem.IsWindows()) _ = SetOnWindows("FONTCONFIG_FILE", settings);
            else _ = SetVariable("FONTCONFIG_FILE", settings, 1);
            _isSet = true;
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);

    [LibraryImport("ucrtbase", EntryPoint = "_putenv_s", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetOnWindows(string name, string value);
}
