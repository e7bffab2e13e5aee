using System.Globalization;
using ChemSter.Site.Hashing;

namespace ChemSter.Site.Pictures;

/// <summary>The colours of social cards, which are those of the theme's bands.</summary>
/// <param name="Band">The ground.</param>
/// <param name="OnBand">Titles.</param>
/// <param name="Second">Names and lines.</param>
/// <param name="Accent">The one thing that stands out.</param>
public sealed record CardColours(Colour Band, Colour OnBand, Colour Second, Colour Accent)
{
    /// <summary>The hash of all of them.</summary>
    public ulong Hash { get; } = ContentHash.OfAll([Band.ToString(), OnBand.ToString(), Second.ToString(), Accent.ToString()]);

    private static readonly CardColours Standard = new(new(0x0e, 0x2a, 0x45), new(0xee, 0xf7, 0xfa), new(0xaf, 0xd9, 0xea), new(0xf3, 0xb9, 0x92));

    /// <summary>Reads the theme's tokens <c>--band</c>, <c>--on-band</c>, <c>--band-2</c> and <c>--band-accent</c>, as they are first
    /// given; of <c>light-dark()</c> the light one. A token that is no plain colour is as in the standard theme.</summary>
    /// <param name="css">The style sheet that gives them, made small.</param>
    public static CardColours Of(string css)
    {
        return new CardColours(Token("band", Standard.Band), Token("on-band", Standard.OnBand), Token("band-2", Standard.Second), Token("band-accent", Standard.Accent));

        Colour Token(string name, Colour otherwise)
        {
            var mark = $"--{name}:";
            var at = css.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0) return otherwise;
            var value = css.AsSpan(at + mark.Length).TrimStart();
            if (value.StartsWith("light-dark(")) value = value["light-dark(".Length..];
            var end = value.StartsWith("oklch(") ? value.IndexOf(')') + 1 : value.IndexOfAny(",;)}");
            return end > 0 && Colour.Read(value[..end]) is { } colour ? colour : otherwise;
        }
    }
}

/// <summary>A text of a card and the font that has its letters.</summary>
/// <param name="Text">The text.</param>
/// <param name="Font">The font.</param>
public sealed record CardText(string Text, CardFont Font);

/// <summary>The picture that social networks show of a page: its title, the site's names and the word mark.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="SiteName">The site's full name; null where the title says it already.</param>
/// <param name="ShortName">The site's short name, beside the mark.</param>
/// <param name="IsRightToLeft">Whether its language is written from right to left.</param>
/// <param name="Colours">Its colours.</param>
public sealed record SocialCard(CardText Title, CardText? SiteName, CardText ShortName, bool IsRightToLeft, CardColours Colours)
{
    /// <summary>Width in pixels, as social networks want it.</summary>
    public const int Width = 1200;

    /// <summary>Height in pixels.</summary>
    public const int Height = 630;

    // Counts up whenever the same card would be drawn otherwise.
    private const ulong Recipe = 1;

    /// <summary>Its file's name: it follows from all that the card shows.</summary>
    public string FileName { get; } = string.Create(CultureInfo.InvariantCulture, $"card.{HashOf(Title, SiteName, ShortName, IsRightToLeft, Colours):x16}.png");

    /// <summary>Its path in the site, with a slash in front.</summary>
    public string Path => "/assets/cards/" + FileName;

    private static ulong HashOf(CardText title, CardText? siteName, CardText shortName, bool isRightToLeft, CardColours colours)
    {
        var hash = ContentHash.OfAll([title.Text, siteName?.Text ?? "", shortName.Text, isRightToLeft ? "rtl" : "ltr"], ContentHash.Of(colours.Hash, Recipe));
        foreach (var font in new[] { title.Font, siteName?.Font, shortName.Font }) hash = ContentHash.Of(font?.Hash ?? 0, hash);
        return hash;
    }
}
