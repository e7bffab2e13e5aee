using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChemSter.Site.Fuzzing.Hunting;

/// <summary>Fuzzes one target in this process: changes inputs, and goes on from those that reach a branch that none before has reached.</summary>
/// <param name="target">What is fuzzed.</param>
/// <param name="current">Where the input that is being tried is noted.</param>
/// <param name="corpus">The folder of inputs that earlier hunts came to.</param>
/// <param name="findings">The folder for inputs by which something fails.</param>
/// <param name="root">The repository.</param>
internal sealed class Worker(Target target, CurrentInput current, string corpus, string findings, string root)
{
    // That of the threads of a pool on some systems, and less than here: deep recursion shall be found.
    private const int StackSize = 1024 * 1024;

    private readonly Coverage _coverage = new();
    private readonly List<byte[]> _inputs = [];
    private readonly HashSet<string> _found = [];

    /// <summary>Where the findings of a target's worker stand while it runs.</summary>
    public static string CurrentOf(string findings, string target) => Path.Combine(findings, target + ".current");

    /// <summary>Fuzzes for a time, and writes what came of it on standard output.</summary>
    public int Run(TimeSpan time, bool keep)
    {
        Directory.CreateDirectory(corpus);
        // On a thread of its own: with little stack, and away from the pool that builds use.
        var thread = new Thread(() => Hunt(time), StackSize);
        thread.Start();
        thread.Join();
        if (keep) Keep();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}\t{current.Tried}\t{_coverage.Seen}\t{_inputs.Count}\t{_found.Count}"));
        return 0;
    }

    private void Hunt(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        // Once for what happens only once in a process.
        foreach (var input in Begin())
        {
            if (!Try(input)) continue;
            _coverage.Learn(_coverage.News());
            _inputs.Add(input);
        }

        var random = new Random(Environment.TickCount);
        var mutations = new Mutations(random, target.Words);
        while (watch.Elapsed < time)
        {
            var input = mutations.Change(_inputs[random.Next(_inputs.Count)], _inputs);
            if (!Try(input)) continue;
            var news = _coverage.News();
            if (news.Count == 0) continue;
            // Several threads count into one map; what comes by chance does not come twice.
            if (!Try(input)) continue;
            var again = _coverage.News().ToHashSet();
            news.RemoveAll(n => !again.Contains(n));
            if (news.Count == 0) continue;
            _coverage.Learn(news);
            _inputs.Add(input);
            File.WriteAllBytes(Path.Combine(corpus, NameOf(input)), input);
        }
    }

    private IEnumerable<byte[]> Begin() =>
        new[] { Path.Combine(Folders.Corpus, target.Name), corpus }.Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f).Order(StringComparer.Ordinal).Select(File.ReadAllBytes))
            .Concat(target.Seeds(root))
            .Append([]);

    private bool Try(byte[] input)
    {
        current.Set(input);
        _coverage.Begin();
        try
        {
            target.Feed(input);
            return true;
        }
        catch (Exception fault)
        {
            Note(input, fault);
            return false;
        }
    }

    // One input for each place in which something fails is enough.
    private void Note(byte[] input, Exception fault)
    {
        var where = fault is BrokenPromiseException ? fault.Message : fault.GetType().Name + fault.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("ChemSter", StringComparison.Ordinal));
        if (!_found.Add(where)) return;
        var path = Path.Combine(findings, $"{target.Name}-{NameOf(Encoding.UTF8.GetBytes(where))}");
        File.WriteAllBytes(path, input);
        File.WriteAllText(path + ".txt", fault.ToString());
    }

    // The smallest inputs that together reach all that is reached.
    private void Keep()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folders.Corpus, target.Name)).FullName;
        var reached = new HashSet<int>();
        foreach (var input in _inputs.Where(i => i.Length is > 0 and <= 1024).OrderBy(i => i.Length))
        {
            if (!Try(input)) continue;
            var more = _coverage.All();
            var known = reached.Count;
            reached.UnionWith(more.Select(b => b >> 8));
            if (reached.Count > known + 40) File.WriteAllBytes(Path.Combine(folder, NameOf(input)), input);
        }
    }

    private static string NameOf(byte[] input) => Convert.ToHexStringLower(SHA256.HashData(input))[..12];
}
