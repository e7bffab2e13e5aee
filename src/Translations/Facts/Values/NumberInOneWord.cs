using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Reads numbers that are written as one word, as in German: "zweihundertfünfundzwanzig", "einundzwanzigste".</summary>
internal static class NumberInOneWord
{
    private const int LongestPart = 16;

    /// <summary>The number; null where the word is none.</summary>
    public static FactWord[]? Read(ReadOnlySpan<char> word, string joint, FactLexicon lexicon)
    {
        decimal total = 0, current = 0;
        bool isOrdinal = false, isVague = true;
        while (word.Length > 0)
        {
            if (current % 100 is > 0 and < 10 && word.StartsWith(joint, StringComparison.OrdinalIgnoreCase) && PartAt(word[joint.Length..], lexicon, out var length) is { Value: >= 20 and < 100 } tens)
            {
                isVague = false;
                // The ones stand before the tens.
                current += tens.Value;
                isOrdinal = tens.Sense == FactSense.Ordinal;
                word = word[(joint.Length + length)..];
            }
            else if (!isOrdinal && PartAt(word, lexicon, out length) is { } part)
            {
                if (part.Sense == FactSense.OneScale && part.Value == 100) current = Math.Max(current, 1) * 100;
                else if (part.Sense == FactSense.OneScale) (total, current) = (total + (Math.Max(current, 1) * part.Value), 0);
                else if (current % 100 == 0) current += part.Value;
                else return null;
                isVague &= part.Sense == FactSense.OneScale;
                isOrdinal = part.Sense == FactSense.Ordinal;
                word = word[length..];
            }
            else return null;
        }

        // "Hunderttausend" alone is as vague as "hundreds of thousands".
        return [new FactWord(isOrdinal ? FactSense.Ordinal : isVague ? FactSense.OneScale : FactSense.Cardinal, total + current)];
    }

    private static FactWord? PartAt(ReadOnlySpan<char> word, FactLexicon lexicon, out int length)
    {
        for (length = Math.Min(word.Length, LongestPart); length > 2; length--)
        {
            var part = word[..length];
            var found = lexicon.Find(part, FactSense.Cardinal) ?? lexicon.Find(part, FactSense.Ordinal) ?? lexicon.Find(part, FactSense.OneScale);
            if (found is not null) return found;
        }

        return null;
    }
}
