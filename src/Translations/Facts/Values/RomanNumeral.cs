namespace ChemSter.Site.Translations;

/// <summary>Small Roman numbers, as they stand for centuries, months and places in an order.</summary>
internal static class RomanNumeral
{
    private const int Largest = 39;

    /// <summary>The number, 1 to 39; 0 where the word is none. Larger ones look like acronyms.</summary>
    public static int Read(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 7 || word.ContainsAnyExcept("IVX")) return 0;
        var number = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var value = ValueOf(word[i]);
            number += i + 1 < word.Length && ValueOf(word[i + 1]) > value ? -value : value;
        }

        return number <= Largest && word.SequenceEqual(Write(number)) ? number : 0;
    }

    private static int ValueOf(char letter) => letter switch { 'X' => 10, 'V' => 5, _ => 1 };

    private static string Write(int number) =>
        new string('X', number / 10) + (number % 10) switch
        {
            0 => "",
            1 => "I",
            2 => "II",
            3 => "III",
            4 => "IV",
            5 => "V",
            6 => "VI",
            7 => "VII",
            8 => "VIII",
            _ => "IX",
        };
}
