using System.Buffers;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Content;

/// <summary>Finds letters of another script that look like Latin ones inside Latin words, as they come along with text that was copied: nobody sees them, and no search finds the word.</summary>
/// <remarks>Letters that science mixes with Latin ones, such as μ, Ω and β, are none of these.</remarks>
internal static class LookAlikes
{
    private const string Cyrillic = "асеорхуіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ";
    private const string LatinOfCyrillic = "aceopxyijshdqwABEKMHOPCTYXIJS";
    private const string Greek = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string LatinOfGreek = "oABEZHIKMNOPTYX";

    private static readonly SearchValues<char> All = SearchValues.Create([.. Cyrillic, .. Greek, .. Enumerable.Range('\uFF01', 94).Select(c => (char)c)]);

    // The letters above are not what they seem: all of the first line are Cyrillic, and all but its first of the third are Greek capitals.
    private static readonly Dictionary<char, char> Latin = Pairs();

    public static void Check(MarkdownBody body, DiagnosticBag diagnostics)
    {
        var text = body.Source.Text;
        for (var at = text.AsSpan().IndexOfAny(All); at >= 0;)
        {
            var (begin, end) = (at, at);
            while (begin > 0 && IsOfWord(text[begin - 1])) begin--;
            while (end < text.Length && IsOfWord(text[end])) end++;
            end = Math.Max(end, at + 1);
            var word = text[begin..end];
            if (IsMixed(word) && !body.Places.IsCode(at)) Report(body.Source.Span(begin, end), text[at], word, diagnostics);
            var next = text.AsSpan(end).IndexOfAny(All);
            at = next < 0 ? -1 : end + next;
        }
    }

    private static void Report(SourceSpan place, char letter, string word, DiagnosticBag diagnostics)
    {
        var right = new string([.. word.Select(c => Latin.GetValueOrDefault(c, c))]);
        var script = letter >= '\uFF01' ? new Bilingual("pisma pełnej szerokości", "of full width") : letter >= '\u0400' ? new Bilingual("cyrylicy", "Cyrillic") : new Bilingual("alfabetu greckiego", "Greek");
        diagnostics.Report(MarkupProblems.LookAlike(place, letter.ToString(), script, right));
    }

    // Most of it Latin, and all of it once the letters are exchanged. Signs of full width, such as its colon, are seen to elsewhere.
    private static bool IsMixed(string word)
    {
        var (latin, strange) = (0, 0);
        foreach (var c in word)
        {
            if (c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F') latin++;
            else if (Latin.TryGetValue(c, out var looksLike) && char.IsAsciiLetterOrDigit(looksLike)) strange++;
            else if (!char.IsAsciiDigit(c)) return false;
        }

        return strange > 0 && (latin > strange || (latin >= 2 && latin == strange) || word.All(c => c is >= '\uFF10' and <= '\uFF5A'));
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c);

    private static Dictionary<char, char> Pairs()
    {
        var pairs = new Dictionary<char, char>();
        foreach (var (c, latin) in Cyrillic.Zip(LatinOfCyrillic).Concat(Greek.Zip(LatinOfGreek))) pairs[c] = latin;
        for (var c = '\uFF01'; c <= '\uFF5E'; c++) pairs[c] = (char)(c - 0xFEE0);
        return pairs;
    }
}
