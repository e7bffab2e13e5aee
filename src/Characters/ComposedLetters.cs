using System.Collections.Frozen;

namespace ChemSter.Site.Characters;

/// <summary>Puts Latin letters and the marks behind them together: z with U+0307 is ż. macOS takes names of files apart like that (Unicode's form NFD).</summary>
/// <remarks>A table of its own, since the runtime puts nothing together under InvariantGlobalization. From UnicodeData.txt, the letters of Latin alphabets.</remarks>
public static class ComposedLetters
{
    private static readonly Dictionary<char, (string Bases, string Composed)> Marks = new()
    {
        ['\u0300'] = ("aeinouwyAEINOUWY", "àèìǹòùẁỳÀÈÌǸÒÙẀỲ"),
        ['\u0301'] = ("acegiklmnoprsuwyzACEGIKLMNOPRSUWYZ", "áćéǵíḱĺḿńóṕŕśúẃýźÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹ"),
        ['\u0302'] = ("aceghijosuwyzACEGHIJOSUWYZ", "âĉêĝĥîĵôŝûŵŷẑÂĈÊĜĤÎĴÔŜÛŴŶẐ"),
        ['\u0303'] = ("aeinouvyAEINOUVY", "ãẽĩñõũṽỹÃẼĨÑÕŨṼỸ"),
        ['\u0304'] = ("aegiouyAEGIOUY", "āēḡīōūȳĀĒḠĪŌŪȲ"),
        ['\u0306'] = ("aegiouAEGIOU", "ăĕğĭŏŭĂĔĞĬŎŬ"),
        ['\u0307'] = ("abcdefghmnoprstwxyzABCDEFGHIMNOPRSTWXYZ", "ȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏżȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻ"),
        ['\u0308'] = ("aehiotuwxyAEHIOUWXY", "äëḧïöẗüẅẍÿÄËḦÏÖÜẄẌŸ"),
        ['\u030A'] = ("auwyAU", "åůẘẙÅŮ"),
        ['\u030B'] = ("ouOU", "őűŐŰ"),
        ['\u030C'] = ("acdeghijklnorstuzACDEGHIKLNORSTUZ", "ǎčďěǧȟǐǰǩľňǒřšťǔžǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽ"),
        ['\u0326'] = ("stST", "șțȘȚ"),
        ['\u0327'] = ("cdeghklnrstCDEGHKLNRST", "çḑȩģḩķļņŗşţÇḐȨĢḨĶĻŅŖŞŢ"),
        ['\u0328'] = ("aeiouAEIOU", "ąęįǫųĄĘĮǪŲ"),
    };

    private static readonly FrozenDictionary<(char Base, char Mark), char> Table = Marks
        .SelectMany(m => m.Value.Bases.Zip(m.Value.Composed, (letter, composed) => KeyValuePair.Create((letter, m.Key), composed)))
        .ToFrozenDictionary();

    /// <summary>Where the next mark is that belongs to the letter before it; negative where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">From where on to look, a UTF-16 offset.</param>
    public static int FindMark(string text, int start = 0)
    {
        for (var at = start; ; at++)
        {
            var next = text.AsSpan(at).IndexOfAnyInRange('\u0300', '\u036F');
            if (next < 0) return -1;
            at += next;
            if (at > 0 && Table.ContainsKey((text[at - 1], text[at]))) return at;
        }
    }

    /// <summary>Whether two names are one on computers that care neither for letter case nor for how marks are written.</summary>
    public static bool AreTwins(string name, string other) => name != other && Compose(name).Equals(Compose(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The one letter that a letter and a mark make; null where there is none.</summary>
    public static char? Compose(char letter, char mark) => Table.TryGetValue((letter, mark), out var composed) ? composed : null;

    /// <summary>The text with every letter and its mark in one; the very same where there are none.</summary>
    public static string Compose(string text)
    {
        var at = FindMark(text);
        if (at < 0) return text;
        var composed = new System.Text.StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = FindMark(text, at + 1))
        {
            composed.Append(text, done, at - 1 - done).Append(Compose(text[at - 1], text[at]));
            done = at + 1;
        }

        return composed.Append(text, done, text.Length - done).ToString();
    }
}
