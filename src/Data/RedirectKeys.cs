using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The keys of an entry of <c>data/redirects.yml</c>: <see cref="RedirectEntry"/>.</summary>
public static class RedirectKeys
{
    /// <summary>The entry.</summary>
    public static MapShape Entry { get; } = new(
    [
        Key.Required("from", new EitherShape(Shape.Text, Shape.Texts),
            "Dawny adres, od ukośnika do ukośnika, bez domeny; kilka w nawiasie kwadratowym.", "The former address, from slash to slash, without the domain; several in square brackets.",
            "/old-page/").Called("Dawny adres", "Former address"),
        Key.Optional("to", Shape.Text,
            "Dokąd prowadzi: klucz strony (`about/founders`), adres w tym serwisie (`/en/about/#people`, `/files/report.pdf`) albo adres `https://` w innym.",
            "Where it leads: a page’s key (`about/founders`), an address of this site (`/en/about/#people`, `/files/report.pdf`) or an `https://` address of another.",
            "about").Called("Dokąd", "Where to"),
        Key.Optional("gone", new EitherShape(Shape.Flag, Shape.InSomeLanguages),
            "`true`: nic już tam nie ma, a serwer odpowiada, że nie znalazł strony. Zamiast `true` może stać zdanie o tym, co tam było i dlaczego zniknęło, w języku adresu; wtedy jest tam mała strona z tym zdaniem.",
            "`true`: there is nothing there any more, and the server answers that it finds no page. In place of `true` may stand a sentence on what was there and why it is gone, in the address’s language; then there is a small page with that sentence.",
            "true").Called("Już nie ma", "Gone"),
    ])
    { OneOfThese = ["to", "gone"] };
}
