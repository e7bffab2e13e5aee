using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Corruption;

/// <summary>The real site in memory, of which one file at a time is damaged: built again and again, as in the preview, so that each time only little has to be done.</summary>
internal sealed class CorruptedSite : IDisposable
{
    private const int Near = 2;

    private readonly MemoryFiles _files = MemoryFiles.Of(Repository.Root, "data", "input", "theme", "translations");
    private readonly MemoryOutput _output = new();
    private readonly SiteBuilder _builder;
    private readonly Dictionary<string, Meaning> _meant = [];
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _right = [];

    public CorruptedSite()
    {
        _builder = new SiteBuilder(new BuildOptions { Root = Repository.Root, AsOf = new DateOnly(2026, 1, 1) }, _files);
        Assert.That(_builder.Build(_output).Diagnostics, Is.Empty);
        foreach (var file in _output.Changed.Where(IsRead)) _right[file] = _output.Find(file)!.Value;
    }

    /// <summary>The files that editors write.</summary>
    public static IEnumerable<string> Files => new[] { "input", "data" }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
        .Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".yml", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Damages a file, looks what is said and what the site is like, and mends it.</summary>
    public Outcome Try(string file, int seed)
    {
        var right = _files.Read(file);
        var damage = Damage.Do(Encoding.UTF8.GetString(right), seed);
        _files.With(file, Encoding.UTF8.GetBytes(damage.Text));
        try
        {
            var result = _builder.Build(_output);
            var found = result.Diagnostics;
            var said = string.Join(", ", found.Select(d => $"{d.Code} {d.Span.File}:{d.Span.From.Line}").Take(4));
            if (found.Any(d => IsNear(d, file, damage.Line))) return new Outcome(damage, Kind.Found, said);
            if (!result.Succeeded) return new Outcome(damage, Kind.FoundElsewhere, said);
            var difference = Difference();
            return difference is null ? new Outcome(damage, Kind.Unchanged, said) : new Outcome(damage, found.Count > 0 ? Kind.FoundElsewhere : Kind.Unnoticed, $"{said} {difference}");
        }
        catch (Exception fault)
        {
            return new Outcome(damage, Kind.Exception, fault.ToString());
        }
        finally
        {
            _output.Discard();
            _files.With(file, right);
            _builder.Build(_output);
        }
    }

    public void Dispose() => _output.Dispose();

    private static bool IsRead(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    // The place that is told, or one that is shown beside it: "here the translation says something else", "this looks like the last setting".
    private static bool IsNear(Diagnostic found, string file, int line) =>
        found.Related.Select(r => r.Span).Prepend(found.Span).Any(s => s.File == file && s.From.Line <= line + Near && s.To.Line >= line - Near);

    private string? Difference()
    {
        foreach (var file in _output.Changed.Where(IsRead))
        {
            if (_output.Find(file) is not { } now) return $"{file} is gone";
            if (!_right.TryGetValue(file, out var right)) return $"{file} is new";
            if (now.Span.SequenceEqual(right.Span)) continue;
            if (!_meant.TryGetValue(file, out var meant)) _meant[file] = meant = new Meaning(Encoding.UTF8.GetString(right.Span));
            if (meant.Difference(new Meaning(Encoding.UTF8.GetString(now.Span))) is { } difference) return $"{file}: {difference}";
        }

        return null;
    }
}

/// <summary>What became of a damage.</summary>
internal enum Kind
{
    /// <summary>The site says what it said, but for the damaged word.</summary>
    Unchanged,

    /// <summary>A message stands within two lines of it.</summary>
    Found,

    /// <summary>There are messages, but none of them where the damage is.</summary>
    FoundElsewhere,

    /// <summary>The site says something else, and nobody is told.</summary>
    Unnoticed,

    /// <summary>The generator fell over it.</summary>
    Exception,
}

/// <summary>A damage and what became of it.</summary>
internal sealed record Outcome(Damage Damage, Kind Kind, string Said)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Damage}\n      {Said}";
}
