using System.Globalization;

namespace ChemSter.Site.Tests.Corruption;

/// <summary>One character of a text that somebody's finger, program or transmission has spoilt.</summary>
/// <param name="What">What was done, for people.</param>
/// <param name="Text">The whole text as it is now.</param>
/// <param name="Line">The line of the damage, counted from 1; the same before and after, since nothing above it has changed.</param>
/// <param name="Was">That line as it was.</param>
/// <param name="Is">That line as it is now.</param>
internal sealed record Damage(string What, string Text, int Line, string Was, string Is)
{
    // Characters that mean something in YAML, Markdown or HTML, or that can't be seen.
    private const string Nasty = ":\"'#-[]{}()*_`|\t<&;\0\u00A0\u200B\uFFFD";

    private static readonly Func<string, int, Random, (string What, string Text)>[] Kinds =
    [
        (text, at, _) => ($"{Name(text[at])} deleted", text.Remove(at, 1)),
        (text, at, _) => ($"{Name(text[at])} doubled", text.Insert(at, text[at].ToString())),
        (text, at, _) => at + 1 < text.Length ? ($"{Name(text[at])} and {Name(text[at + 1])} swapped", $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}") : ("", text),
        (text, at, random) => Replaced(text, at, Nasty[random.Next(Nasty.Length)]),
        (text, at, random) => Replaced(text, at, Nasty[random.Next(Nasty.Length)]),
        (text, at, _) => Replaced(text, at, char.IsLower(text[at]) ? char.ToUpperInvariant(text[at]) : char.ToLowerInvariant(text[at])),
    ];

    /// <summary>Spoils a text at random, but the same for the same seed; never so that it stays the same.</summary>
    public static Damage Do(string text, int seed)
    {
        var random = new Random(seed);
        while (true)
        {
            var at = random.Next(text.Length);
            var (what, damaged) = Kinds[random.Next(Kinds.Length)](text, at, random);
            if (damaged == text) continue;
            return new Damage(what, damaged, text.AsSpan(0, at).Count('\n') + 1, LineAt(text, at), LineAt(damaged, at));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"line {Line}, {What}: {Is}";

    private static (string What, string Text) Replaced(string text, int at, char by) => ($"{Name(text[at])} → {Name(by)}", $"{text[..at]}{by}{text[(at + 1)..]}");

    private static string Name(char letter) => letter switch
    {
        '\n' => "end of line",
        ' ' => "blank",
        < ' ' or '\u00A0' or '\u200B' or '\uFFFD' => string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}"),
        _ => letter.ToString(),
    };

    private static string LineAt(string text, int at)
    {
        var from = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var to = text.IndexOf('\n', from);
        return text[from..(to < 0 ? text.Length : to)];
    }
}
