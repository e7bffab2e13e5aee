using System.Text;

namespace ChemSter.Site.Fuzzing.Hunting;

/// <summary>Makes one input of another: small damage, words of the target, parts of other inputs.</summary>
/// <param name="random">Chance; the same seed makes the same inputs.</param>
/// <param name="words">Words that the target understands.</param>
internal sealed class Mutations(Random random, IReadOnlyList<string> words)
{
    private const int Longest = 16 * 1024;

    private static readonly byte[] Telling = [0, 1, 9, 10, 13, 32, 34, 39, 45, 47, 58, 60, 62, 91, 92, 93, 96, 123, 124, 125, 127, 128, 0xC2, 0xE2, 0xF0, 0xFF];

    private readonly byte[][] _words = [.. words.Select(w => Encoding.UTF8.GetBytes(w))];

    /// <summary>An input that differs from one in one place or in many.</summary>
    public byte[] Change(byte[] input, IReadOnlyList<byte[]> others)
    {
        var changed = input.ToList();
        for (var left = 1 << random.Next(0, 5); left > 0; left--) ChangeOnce(changed, others);
        if (changed.Count > Longest) changed.RemoveRange(Longest, changed.Count - Longest);
        return [.. changed];
    }

    private void ChangeOnce(List<byte> bytes, IReadOnlyList<byte[]> others)
    {
        var at = random.Next(bytes.Count + 1);
        switch (random.Next(10))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = Telling[random.Next(Telling.Length)];
                break;
            case 2:
                bytes.Insert(at, Telling[random.Next(Telling.Length)]);
                break;
            case 3:
                bytes.RemoveRange(at, Math.Min(bytes.Count - at, Length()));
                break;
            case 4:
                Repeat(bytes, at);
                break;
            case 5 or 6 when _words.Length > 0:
                bytes.InsertRange(at, _words[random.Next(_words.Length)]);
                break;
            case 7 when others.Count > 0:
                Splice(bytes, at, others[random.Next(others.Count)]);
                break;
            case 8 when at < bytes.Count:
                bytes[at] = (byte)(bytes[at] + random.Next(-16, 17));
                break;
            default:
                MoveLine(bytes);
                break;
        }
    }

    // Mostly short, now and then long.
    private int Length() => 1 + random.Next(1 << random.Next(1, 9));

    private void Repeat(List<byte> bytes, int at)
    {
        var part = bytes.GetRange(at, Math.Min(bytes.Count - at, Length()));
        for (var times = random.Next(20) == 0 ? 200 : 1; times > 0 && bytes.Count < Longest; times--) bytes.InsertRange(at, part);
    }

    private void Splice(List<byte> bytes, int at, byte[] other)
    {
        if (other.Length == 0) return;
        var from = random.Next(other.Length);
        bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, Length())).ToArray());
    }

    private void MoveLine(List<byte> bytes)
    {
        var lines = Encoding.Latin1.GetString([.. bytes]).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }
}
