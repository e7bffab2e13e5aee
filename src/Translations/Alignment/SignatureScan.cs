using System.Buffers;
using System.Runtime.InteropServices;

namespace ChemSter.Site.Translations;

/// <summary>Gathers the signature of blocks.</summary>
internal sealed class SignatureScan
{
    // A sign that stands for a syllable or a word says as much as two letters or more.
    private const float MoreOfWideSign = 1.2F;

    // Enough of a word to know it by, and little enough to be the same in all its cases.
    private const int PrefixLength = 4;

    // Small letters of Latin scripts, and signs that are no address's.
    private static readonly SearchValues<char> Unremarkable = SearchValues.Create([.. Enumerable.Range(0, 0x250).Select(c => (char)c).Where(c => !char.IsDigit(c) && !char.IsUpper(c) && c != '@')]);

    private readonly List<uint> _strong = [];
    private readonly List<uint> _numbers = [];
    private readonly List<uint> _names = [];
    private readonly List<uint> _lines = [];
    private readonly List<uint> _texts = [];
    private float _length;
    private uint _whole;
    private int _count;
    private char _end;

    /// <summary>The signature of one block, without what lies in it.</summary>
    public BlockSignature Of(TextBlock block)
    {
        Add(block, null);
        return Result();
    }

    /// <summary>Adds a block's own text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="shared">The texts that occur once in either version; null where that is of no interest.</param>
    public void Add(TextBlock block, HashSet<uint>? shared)
    {
        foreach (var link in block.Links) _strong.Add(BlockSignature.HashOf(WithoutFragment(link)));
        var text = block.Text.AsSpan();
        if (block.Kind is BlockKind.Container or BlockKind.Inclusion) _strong.Add(BlockSignature.HashOf(block.Key));
        if (text.Length == 0) return;
        var hash = BlockSignature.HashOf(text);
        _whole = (_whole * 31) + hash;
        _count++;
        _end = block.Kind == BlockKind.Code ? '\0' : TextEnd.Of(text);
        if (shared is not null && shared.Contains(hash)) _texts.Add(hash);
        if (block.Kind == BlockKind.Code) AddCode(text);
        else if (block.Runs.Length == 0) AddProse(text, isBeginning: true);
        else AddRuns(block, text);
    }

    /// <summary>The signature of all that was added; then it begins anew.</summary>
    public BlockSignature Result()
    {
        var signature = new BlockSignature(_length, Take(_strong), Take(_numbers), Take(_names), Take(_lines), Take(_texts), _whole, _count == 1 ? _end : '\0');
        (_length, _whole, _count) = (0, 0, 0);
        return signature;
    }

    private void AddRuns(TextBlock block, ReadOnlySpan<char> text)
    {
        foreach (var run in block.Runs)
        {
            var part = text.Slice(run.Start, run.Length);
            switch (run.Kind)
            {
                case RunKind.Prose:
                    AddProse(part, isBeginning: run.Start == 0);
                    break;
                case RunKind.Inclusion:
                    _strong.Add(BlockSignature.HashOf(NameAndFirst(part)));
                    _length += part.Length;
                    break;
                default:
                    _strong.Add(BlockSignature.HashOf(part));
                    _length += part.Length;
                    break;
            }
        }
    }

    private void AddCode(ReadOnlySpan<char> text)
    {
        _length += text.Length;
        foreach (var line in text.EnumerateLines())
        {
            if (line.Trim() is { Length: > 1 } code) _lines.Add(BlockSignature.HashOf(code));
        }
    }

    private void AddProse(ReadOnlySpan<char> text, bool isBeginning)
    {
        _length += text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i..].IndexOfAnyExcept(Unremarkable) is var skipped && skipped < 0) break;
            i += skipped;
            var c = text[i];
            if (char.IsDigit(c)) AddNumber(text, ref i);
            else if (char.IsUpper(c)) AddCapital(text, ref i, isFirst: isBeginning && i == 0);
            else if (c == '@') AddAddress(text, i);
            else if (c >= '\u2E80') _length += MoreOfWideSign;
            else if (char.IsLetter(c)) continue;
        }
    }

    // Groups of digits, so that the marks between thousands and before decimals, which differ, do not matter.
    private void AddNumber(ReadOnlySpan<char> text, ref int i)
    {
        var value = 0U;
        for (; i < text.Length && char.IsDigit(text[i]); i++) value = (value * 10) + (uint)char.GetNumericValue(text[i]) + 1;
        _numbers.Add(value);
        i--;
    }

    private void AddCapital(ReadOnlySpan<char> text, ref int i, bool isFirst)
    {
        var start = i;
        var capitals = 0;
        for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++)
        {
            if (char.IsUpper(text[i])) capitals++;
        }

        var word = text[start..i];
        if (capitals > 1 && capitals * 2 > word.Length) _numbers.Add(BlockSignature.HashOf(word));
        else if (word.Length >= PrefixLength && !isFirst) _names.Add(Prefix(word));
        i--;
    }

    private void AddAddress(ReadOnlySpan<char> text, int at)
    {
        var start = text[..at].LastIndexOf(' ') + 1;
        var length = text[start..].IndexOf(' ');
        _strong.Add(BlockSignature.HashOf((length < 0 ? text[start..] : text.Slice(start, length)).TrimEnd(".,;:)")));
    }

    private static uint Prefix(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[PrefixLength];
        for (var i = 0; i < PrefixLength; i++)
        {
            var small = char.ToLowerInvariant(word[i]);
            folded[i] = char.IsAscii(small) ? small : Languages.LatinFolding.Fold(small) is { Length: > 0 } plain ? plain[0] : small;
        }

        return BlockSignature.HashOf(folded);
    }

    // Anchors are made of words, and so differ; a link to an anchor of its own page has no other target.
    private static ReadOnlySpan<char> WithoutFragment(BlockLink link)
    {
        var hash = link.Kind == LinkKind.Page ? link.Target.IndexOf('#', StringComparison.Ordinal) : -1;
        return hash < 0 ? link.Target : link.Target.AsSpan(0, hash);
    }

    // {{organisation icso gloss}} may lack its last word in the other language.
    private static ReadOnlySpan<char> NameAndFirst(ReadOnlySpan<char> inclusion)
    {
        var words = inclusion.Trim("{} ");
        var first = words.IndexOf(' ');
        var second = first < 0 ? -1 : words[(first + 1)..].IndexOf(' ');
        return second < 0 ? words : words[..(first + 1 + second)];
    }

    private static uint[] Take(List<uint> hashes)
    {
        if (hashes.Count == 0) return [];
        var all = CollectionsMarshal.AsSpan(hashes);
        all.Sort();
        var count = 1;
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i] != all[count - 1]) all[count++] = all[i];
        }

        var sorted = all[..count].ToArray();
        hashes.Clear();
        return sorted;
    }
}
