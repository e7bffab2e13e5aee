using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Languages;

/// <summary>How often one letter of a language follows another: <c>letter-pairs:</c> in its rules. Letters count without their marks, a to z; beginning and end
/// of a word count as a letter. There is a word of 27 digits for each first letter, the beginning first; each digit stands for a second letter, the end first, and
/// says how many bits of surprise the pair is worth: 1 for every second time, 9 for once in 512 times or less.</summary>
public sealed class LetterPairs
{
    /// <summary>The letters and the edge of a word.</summary>
    public const int Size = 27;

    private readonly sbyte[] _bits;

    private LetterPairs(sbyte[] bits) => _bits = bits;

    /// <summary>Reads the digits; null, after a report, where they are not 27 words of 27 digits.</summary>
    public static LetterPairs? Read(YamlScalar written, DiagnosticBag diagnostics)
    {
        var rows = written.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (rows.Length != Size || rows.Any(r => r.Length != Size || !r.All(char.IsAsciiDigit)))
        {
            diagnostics.Report(WordRuleProblems.BadLetterPairs(written.Span));
            return null;
        }

        return new LetterPairs([.. rows.SelectMany(r => r.Select(d => (sbyte)(d - '0')))]);
    }

    /// <summary>The number of a letter in pairs: 1 to 26; 0 for anything else.</summary>
    public static int NumberOf(char plain) => (uint)(plain - 'a') < 26 ? plain - 'a' + 1 : 0;

    /// <summary>The bits of surprise of a pair.</summary>
    public int BitsOf(int first, int second) => _bits[(first * Size) + second];
}
