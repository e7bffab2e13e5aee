using SharpFuzz.Common;

namespace ChemSter.Site.Fuzzing.Hunting;

/// <summary>Which branches an input takes, and how often, as AFL counts them: 1, 2, 3, 4–7, 8–15, 16–31, 32–127, more.</summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private readonly byte[] _map = GC.AllocateArray<byte>(Size, pinned: true);
    private readonly byte[] _known = new byte[Size];

    /// <summary>Has the instrumented code write into this map from now on. Must come before any of it runs.</summary>
    public Coverage() => Trace.SharedMem = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _map[0]);

    /// <summary>How many branches have been seen.</summary>
    public int Seen => _known.Count(k => k != 0);

    /// <summary>Forgets what the input before has done.</summary>
    public void Begin()
    {
        Array.Clear(_map);
        Trace.PrevLocation = 0;
    }

    /// <summary>The branches that the input took and none before it, each with its class of how often: empty for nearly all inputs.</summary>
    public List<int> News()
    {
        var news = new List<int>();
        var words = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(_map);
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] == 0) continue;
            for (var at = word * 8; at < (word * 8) + 8; at++)
            {
                if (_map[at] != 0 && (ClassOf(_map[at]) & ~_known[at]) != 0) news.Add((at << 8) | ClassOf(_map[at]));
            }
        }

        return news;
    }

    /// <summary>All branches that the input took.</summary>
    public HashSet<int> All() => [.. Enumerable.Range(0, Size).Where(at => _map[at] != 0).Select(at => (at << 8) | ClassOf(_map[at]))];

    /// <summary>Takes branches for known.</summary>
    public void Learn(IEnumerable<int> branches)
    {
        foreach (var branch in branches) _known[branch >> 8] |= (byte)branch;
    }

    private static byte ClassOf(byte count) => count switch
    {
        <= 3 => (byte)(1 << (count - 1)),
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
