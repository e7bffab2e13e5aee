namespace ChemSter.Site.Benchmarks.Content;

/// <summary>Random numbers that are the same on every machine and with every version of .NET (SplitMix64).</summary>
/// <param name="seed">Where the row of numbers begins.</param>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice for one part of a whole, which no other part shares.</summary>
    public static Dice For(int seed, int part, int branch = 0) => new(((ulong)(uint)seed << 40) ^ ((ulong)(uint)part << 8) ^ (uint)branch);

    /// <summary>A number from 0 on, below <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(((z ^ (z >> 31)) >> 33) % (ulong)limit);
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Several, each once, in any order.</summary>
    public List<T> Draw<T>(IReadOnlyList<T> choices, int count)
    {
        var left = choices.ToList();
        for (var i = 0; i < count; i++)
        {
            var other = i + Below(left.Count - i);
            (left[i], left[other]) = (left[other], left[i]);
        }

        return left[..count];
    }
}
