using System.Buffers;

namespace ChemSter.Site.Addresses;

/// <summary>What Windows refuses as the name of a file or folder (Microsoft: Naming Files, Paths, and Namespaces). A site that has such
/// a name can't be cloned there.</summary>
public static class WindowsNames
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\");

    /// <summary>Whether a name is that of a device, with any ending: <c>con</c>, <c>aux.pl.md</c>.</summary>
    public static bool IsDevice(ReadOnlySpan<char> name)
    {
        if (name.IndexOf('.') is var dot and >= 0) name = name[..dot];
        if (name.Length is < 3 or > 4) return false;
        Span<char> small = stackalloc char[4];
        small = small[..name.ToLowerInvariant(small)];
        return small is "con" or "prn" or "aux" or "nul" || (small.Length == 4 && small[..3] is "com" or "lpt" && small[3] is >= '1' and <= '9');
    }

    /// <summary>Whether a name has a character that Windows forbids, or ends in a full stop or a blank, which Windows takes away.</summary>
    public static bool IsForbidden(ReadOnlySpan<char> name) => name.ContainsAny(Forbidden) || name.ContainsAnyInRange('\0', '\u001F') || (name.Length > 0 && name[^1] is '.' or ' ');

    /// <summary>A name that Windows takes, as near to the one given as can be.</summary>
    public static string Better(string name)
    {
        if (IsDevice(name)) return name.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? $"{name[..dot]}-1{name[dot..]}" : name + "-1";
        var better = string.Concat(name.Select(c => Forbidden.Contains(c) || c < ' ' ? '-' : c)).TrimEnd('.', ' ');
        return better.Length > 0 ? better : "file";
    }
}
