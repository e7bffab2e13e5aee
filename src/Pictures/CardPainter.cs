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
    /// <summary>The name of the file that keeps the machine's fonts and settings out.</summary>
    public const string SettingsFile = "fonts.0000000001.conf";

    private const int Margin = 80;
    private const int Widest = SocialCard.Width - 2 * Margin;
    private const int TitleMiddle = 328;
    private const int Highest = 270;

    private const string WordJoiner = "\u2060";

    // Nothing of the machine's fonts and settings, which would change sizes and bytes.
    private const string NoFonts = """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig></fontconfig>
        """;

    // From the largest on, until the title fits; only a title of hundreds of letters gets to the end.
    private static readonly int[] TitleSizes = [84, 76, 68, 60, 54, 48, 42, 36, 31, 26, 22, 18];

    // One setting and one place for the whole program: a font is read again and again from where it was first.
    private static readonly Lock Setting = new();
    private static Func<string, ReadOnlyMemory<byte>, string>? _place;

    // Ground, mark and names are the same on all cards of a language.
    private readonly ConcurrentDictionary<(string?, string, bool, CardColours), Lazy<Image>> _grounds = new();

    /// <summary>Draws a card as PNG.</summary>
    /// <exception cref="NoLibvipsException">Pictures can't be made on this system.</exception>
    public byte[] Draw(SocialCard card)
    {
        if (!Libvips.IsThere) throw new NoLibvipsException();
        SetFonts();
        var ground = _grounds.GetOrAdd((card.SiteName?.Text, card.ShortName.Text, card.IsRightToLeft, card.Colours), _ => new Lazy<Image>(() => Ground(card))).Value;
        using var title = Title(card);
        using var whole = Put(ground, title, Margin, TitleMiddle - title.Height / 2, card.Colours.OnBand, card);
        return whole.PngsaveBuffer(compression: 9, palette: true, bitdepth: 4, dither: 0, effort: 1, keep: Enums.ForeignKeep.None);
    }

    private static Image Title(SocialCard card)
    {
        foreach (var size in TitleSizes)
        {
            var title = Text(card.Title, "Bold", size, size == TitleSizes[^1] ? Enums.TextWrap.WordChar : Enums.TextWrap.Word);
            if ((title.Height <= Highest && title.Width <= Widest) || size == TitleSizes[^1]) return title.Height > 1.6 * size ? Balanced(title, card, size) : title;
            title.Dispose();
        }

        throw new InvalidOperationException("There are no sizes.");
    }

    // As narrow as it gets without one more line, so that all lines are about as long.
    private static Image Balanced(Image title, SocialCard card, int size)
    {
        var (height, wrong, right) = (title.Height, Widest / 3, Widest);
        while (right - wrong > 24)
        {
            var width = (wrong + right) / 2;
            var narrower = Text(card.Title, "Bold", size, Enums.TextWrap.Word, width);
            // Letters of other lines reach some pixels higher or deeper.
            if (narrower.Height > height + size / 2 || narrower.Width > width)
            {
                wrong = width;
                narrower.Dispose();
                continue;
            }

            right = width;
            title.Dispose();
            title = narrower;
        }

        return title;
    }

    // A mask: how much of each pixel is covered by letters. "Low" is where a line begins in its script, be it left or right.
    private static Image Text(CardText text, string weight, int size, Enums.TextWrap wrap = Enums.TextWrap.WordChar, int width = Widest) => Image.Text(
        // No line ends at a hyphen inside a word.
        SecurityElement.Escape(text.Text)!.Replace("-", WordJoiner + "-" + WordJoiner, StringComparison.Ordinal),
        font: string.Create(CultureInfo.InvariantCulture, $"{text.Font.Family} {weight} {size}"),
        fontfile: _place!(text.Font.FileName, text.Font.Content),
        width: width,
        align: Enums.Align.Low,
        spacing: 0,
        dpi: 72,
        wrap: wrap);

    private static Image Ground(SocialCard card)
    {
        Image ground;
        // Only this drawing of our own is ever read as SVG.
        lock (Setting)
        {
            Operation.Block("VipsForeignLoadSvg", false);
            try
            {
                using var drawing = Image.NewFromBuffer(Encoding.UTF8.GetBytes(Drawing(card)));
                using var flat = drawing.Flatten();
                ground = flat.CopyMemory();
            }
            finally
            {
                Operation.Block("VipsForeignLoadSvg", true);
            }
        }

        using var shortName = Text(card.ShortName, "Bold", 40);
        ground = Put(ground, shortName, Margin + 88, 104 - shortName.Height / 2, card.Colours.OnBand, card);
        if (card.SiteName is { } name)
        {
            using var text = Text(name, "Medium", 28);
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
        // A mark is never mirrored, only moved.
        var mark = card.IsRightToLeft ? SocialCard.Width - Margin - 83 : Margin - 10;
        var mirror = card.IsRightToLeft ? $" transform=\"matrix(-1 0 0 1 {SocialCard.Width} 0)\"" : "";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{SocialCard.Width}" height="{SocialCard.Height}">
            <rect width="100%" height="100%" fill="{colours.Band}"/>
            <g fill="none">
            <g{mirror} stroke="{colours.Band.Mixed(colours.Second, .2)}" stroke-width="3"><path d="M1010 198l190 110v220l-190 110-190-110V308zM1200 308l190-110M820 308L690 233M1010 198V48M1010 238l155 90M855 508V328M1200 528l190 110"/></g>
            <g transform="translate({mark} 61) scale(1.95)" stroke="{colours.Second}" stroke-width="2.6" stroke-linejoin="round"><path d="m18 9 13 7.5v15L18 39 5 31.5v-15zM27 19v10M18 34.2l-8.8-5M18 13.8l-8.8 5M31 16.5l5-3"/><circle cx="38" cy="12" r="4.5" fill="{colours.Accent}" stroke="none"/></g>
            <path{mirror} d="M{Margin} 516h72" stroke="{colours.Accent}" stroke-width="6"/>
            </g></svg>
            """;
    }

    private void SetFonts()
    {
        if (_place is not null) return;
        lock (Setting)
        {
            if (_place is not null) return;
            var settings = place(SettingsFile, Encoding.UTF8.GetBytes(NoFonts));
            // What .NET sets stays with .NET: native code asks the C library.
            if (OperatingSystem.IsWindows()) _ = SetOnWindows("FONTCONFIG_FILE", settings);
            else _ = SetVariable("FONTCONFIG_FILE", settings, 1);
            _place = place;
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);

    [LibraryImport("ucrtbase", EntryPoint = "_putenv_s", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetOnWindows(string name, string value);
}
