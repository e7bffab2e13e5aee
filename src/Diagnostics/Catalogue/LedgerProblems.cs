using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE4501 to SITE4504: addresses that were published once, and what has become of them.</summary>
public static class LedgerProblems
{
    /// <summary>SITE4501: a page has another address than the one that was published.</summary>
    /// <param name="span">The page's slug, or its file.</param>
    /// <param name="address">The address that was published.</param>
    /// <param name="now">The address that the page has now.</param>
    /// <param name="ledger">Where the ledger has it.</param>
    public static Diagnostic Moved(SourceSpan span, string address, string now, SourceSpan ledger) =>
        Error("SITE4501", span, $"strona zmieniła adres z {address} na {now}, a pod dawnym nic nie zostaje", $"the page has moved from {address} to {now}, and nothing is left at the former address")
            .WithPlace(ledger, "ten adres był opublikowany", "this address was published")
            .WithHelp($"dopisz w ustawieniach strony: redirect-from: [{address}]", $"add to the page’s front matter: redirect-from: [{address}]");

    /// <summary>SITE4501: a page was published, and is a draft now.</summary>
    /// <param name="span">Its file.</param>
    /// <param name="address">The address that was published.</param>
    /// <param name="ledger">Where the ledger has it.</param>
    public static Diagnostic IsDraft(SourceSpan span, string address, SourceSpan ledger) =>
        Error("SITE4501", span, $"strona {address} była opublikowana, a teraz jest szkicem, więc jej adres znika", $"the page {address} was published but is a draft now, so its address disappears")
            .WithPlace(ledger, "ten adres był opublikowany", "this address was published")
            .WithHelp(
                $"usuń wiersz „draft: true” albo napisz w pliku data/redirects.yml, dokąd ten adres prowadzi, na przykład na stronę główną: {Entry(address, "index")}",
                $"remove the line “draft: true”, or say in data/redirects.yml where this address leads, for example to the home page: {Entry(address, "index")}");

    /// <summary>SITE4501: a page that was published is gone.</summary>
    /// <param name="ledger">Where the ledger has its address.</param>
    /// <param name="address">The address.</param>
    public static Diagnostic Gone(SourceSpan ledger, string address) =>
        IsGone(ledger, address)
            .WithHelp(
                $"napisz w pliku data/redirects.yml, dokąd prowadzi, na przykład na stronę główną ({Entry(address, "index")}), albo że już jej nie ma ({GoneEntry(address)})",
                $"say in data/redirects.yml where it leads, for example to the home page ({Entry(address, "index")}), or that it is gone for good ({GoneEntry(address)})");

    /// <summary>SITE4501: a page that was published is gone, and another is most likely what it became.</summary>
    /// <param name="ledger">Where the ledger has its address.</param>
    /// <param name="address">The address.</param>
    /// <param name="file">The file of the other page.</param>
    /// <param name="key">The key of the other page.</param>
    public static Diagnostic Became(SourceSpan ledger, string address, string file, string key) =>
        IsGone(ledger, address)
            .WithHelp(
                $"jeśli ta strona to teraz {file}, dopisz w jej ustawieniach: redirect-from: [{address}]. Jeśli nie, napisz w pliku data/redirects.yml, dokąd adres prowadzi ({Entry(address, key)}) albo że strony już nie ma ({GoneEntry(address)})",
                $"if the page is {file} now, add to its front matter: redirect-from: [{address}]. If not, say in data/redirects.yml where the address leads ({Entry(address, key)}), or that the page is gone for good ({GoneEntry(address)})");

    /// <summary>SITE4501: a page of those made from one file has another address than the one that was published, and can't say so itself.</summary>
    /// <param name="ledger">Where the ledger has its address.</param>
    /// <param name="address">The address.</param>
    /// <param name="key">The key of the page.</param>
    public static Diagnostic MadePageMoved(SourceSpan ledger, string address, string key) =>
        IsGone(ledger, address)
            .WithHelp($"dopisz w pliku data/redirects.yml: {Entry(address, key)}", $"add to data/redirects.yml: {Entry(address, key)}");

    /// <summary>SITE4501: a file that was published is gone.</summary>
    /// <param name="ledger">Where the ledger has its address.</param>
    /// <param name="address">The address.</param>
    /// <param name="nearest">The address of the file that it most likely became; null where there is none.</param>
    public static Diagnostic FileGone(SourceSpan ledger, string address, string? nearest) =>
        Error("SITE4501", ledger, $"plik {address} był opublikowany, a teraz go nie ma", $"the file {address} was published, and is gone now")
            .WithHelp(
                $"przywróć plik albo odsyłacz do niego, albo napisz w pliku data/redirects.yml, " + (nearest is null ? $"że już go nie ma: {GoneEntry(address)}" : $"dokąd prowadzi: {Entry(address, nearest)}"),
                $"restore the file or the link to it, or say in data/redirects.yml " + (nearest is null ? $"that it is gone for good: {GoneEntry(address)}" : $"where it leads: {Entry(address, nearest)}"));

    /// <summary>SITE4502: a line of the ledger that is no address.</summary>
    public static Diagnostic NoAddress(SourceSpan span) =>
        Error("SITE4502", span, "to nie jest wiersz spisu adresów", "this is not a line of the ledger of addresses")
            .WithHelp(
                "wiersz strony to adres, język i klucz: /en/history/ en history; wiersz pliku to sam adres. Spis zapisuje polecenie „addresses record”",
                "a page’s line is its address, language and key: /en/history/ en history; a file’s is its address alone. The ledger is written by “addresses record”")
            .WithOffer("usuń ten wiersz", "remove this line", span, "");

    /// <summary>SITE4503: former addresses that lead to one another, and nowhere else.</summary>
    /// <param name="span">The last step, which closes the circle.</param>
    /// <param name="way">The addresses, in the order in which a visitor would be led.</param>
    public static Diagnostic Loop(SourceSpan span, IReadOnlyList<string> way) =>
        Error("SITE4503", span, $"te adresy prowadzą w kółko: {string.Join(" → ", way)}", $"these addresses lead in a circle: {string.Join(" → ", way)}")
            .WithHelp("podaj tu klucz strony, do której mają prowadzić, na przykład about", "write here the key of the page that they should lead to, for example about");

    /// <summary>SITE4504: an entry that says both where an address leads and that it is gone, or neither.</summary>
    public static Diagnostic ToOrGone(SourceSpan span) =>
        Error("SITE4504", span, "wpis musi mieć albo „to”, albo „gone”, a nie oba naraz", "the entry must have either “to” or “gone”, and not both")
            .WithHelp("„to” mówi, dokąd adres prowadzi; „gone” (true albo zdanie), że nic tam już nie ma", "“to” says where the address leads; “gone” (true or a sentence), that there is nothing there any more");

    private static Diagnostic IsGone(SourceSpan ledger, string address) =>
        Error("SITE4501", ledger, $"adres {address} był opublikowany, a teraz nic pod nim nie ma", $"{address} was published, and there is nothing at this address now");

    private static string Entry(string from, string to) => $"- {{ from: {from}, to: {to} }}";

    private static string GoneEntry(string from) => $"- {{ from: {from}, gone: true }}";
}
