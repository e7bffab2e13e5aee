using System.Collections.Frozen;

namespace ChemSter.Site.Yaml;

/// <summary>Words that people write for those that the generator knows, from <c>words.txt</c> beside this file. They are looked up where something is wrong, and only then.</summary>
internal static class KnownWords
{
    private static readonly Lazy<(FrozenDictionary<string, List<(string Known, bool IsCertain)>> Keys, FrozenDictionary<string, string> Flags)> All = new(Read);

    private static readonly Lazy<FrozenSet<string>> KnownKeys = new(() => All.Value.Keys.Values.SelectMany(k => k).Select(k => k.Known).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The key that was meant, and whether that is certain; null where nobody knows.</summary>
    /// <param name="written">The key as it was written.</param>
    /// <param name="known">The keys that there are at this place.</param>
    public static (string Key, bool IsCertain)? KeyFor(string written, IReadOnlyList<string> known)
    {
        var plain = Plain(written);
        if (known.Contains(plain, StringComparer.Ordinal)) return (plain, true);
        foreach (var (key, isCertain) in All.Value.Keys.GetValueOrDefault(plain, []))
        {
            if (known.Contains(key, StringComparer.Ordinal)) return (key, isCertain);
        }

        return null;
    }

    /// <summary>Whether a word is one of the keys that editors write most.</summary>
    public static bool IsKey(string word) => KnownKeys.Value.Contains(word);

    /// <summary><c>true</c> or <c>false</c>, where a word or a sign says one of them in another way; else null.</summary>
    public static string? FlagFor(string written) => Plain(written) is var plain && plain is "true" or "false" ? plain : All.Value.Flags.GetValueOrDefault(plain);

    // navOrder, Nav_order and NAV ORDER are nav-order.
    private static string Plain(string word)
    {
        var plain = new System.Text.StringBuilder(word.Length + 4);
        var before = ' ';
        foreach (var c in word.Trim())
        {
            if (char.IsUpper(c) && char.IsLower(before)) plain.Append('-');
            plain.Append(c is ' ' or '_' or '\u00A0' ? '-' : char.ToLowerInvariant(c));
            before = c;
        }

        return plain.ToString();
    }

    private static (FrozenDictionary<string, List<(string, bool)>>, FrozenDictionary<string, string>) Read()
    {
        var keys = new Dictionary<string, List<(string, bool)>>(StringComparer.Ordinal);
        var flags = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = typeof(KnownWords).Assembly.GetManifestResourceStream("yaml/words")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var isOfFlags = false;
        foreach (var line in System.Text.Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is "flags") isOfFlags = true;
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line.StartsWith('#') || colon < 0) continue;
            foreach (var word in line[(colon + 2)..].Split(' '))
            {
                if (isOfFlags) flags[word] = line[..colon];
                else if (keys.TryGetValue(word.TrimEnd('?'), out var known)) known.Add((line[..colon], !word.EndsWith('?')));
                else keys[word.TrimEnd('?')] = [(line[..colon], !word.EndsWith('?'))];
            }
        }

        return (keys.ToFrozenDictionary(StringComparer.Ordinal), flags.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
