using System.Globalization;
using BenchmarkDotNet.Attributes;
using ChemSter.Site.Benchmarks.Measuring;
using ChemSter.Site.Files.Publishing;

namespace ChemSter.Site.Benchmarks.Micro;

/// <summary>The hot paths, each for one page of about 600 words.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly string _folder = Path.Combine(Workshop.InMemory, "micro");
    private PageStages _stages = null!;
    private OutputFolder _output = null!;
    private int _number;

    /// <summary>Takes a page through all stages once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        CleanUp();
        Directory.CreateDirectory(Path.Combine(_folder, "plain"));
        _stages = new PageStages(_folder);
        _output = OutputFolder.Open(Path.Combine(_folder, "output"), Path.Combine(_folder, "site"));
    }

    /// <summary>Takes everything away.</summary>
    [GlobalCleanup]
    public void CleanUp()
    {
        _output?.Dispose();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Front matter.</summary>
    [Benchmark(Description = "front matter")]
    public object? FrontMatter() => _stages.ReadFrontMatter();

    /// <summary>Markdown to a checked tree.</summary>
    [Benchmark(Description = "Markdown: parse and check")]
    public object Parse() => _stages.ParseMarkdown();

    /// <summary>Links of the page.</summary>
    [Benchmark(Description = "link resolution")]
    public object Links() => _stages.ResolveLinks();

    /// <summary>The tree to HTML.</summary>
    [Benchmark(Description = "Markdown: render")]
    public object Render() => _stages.RenderMarkdown();

    /// <summary>No-break spaces, quotation marks and dashes, which are part of rendering.</summary>
    [Benchmark(Description = "of this, typography")]
    public bool Typography() => _stages.SetText();

    /// <summary>The floor of parsing and rendering.</summary>
    [Benchmark(Description = "floor: Markdig alone, parse and render")]
    public object MarkdigAlone() => _stages.MarkdigAlone();

    /// <summary>The page's model.</summary>
    [Benchmark(Description = "page model")]
    public object Compose() => _stages.Compose();

    /// <summary>The template.</summary>
    [Benchmark(Description = "template, to bytes")]
    public object Template() => _stages.RenderTemplate();

    /// <summary>The hash of the finished page.</summary>
    [Benchmark(Description = "hashing the page")]
    public UInt128 Hash() => _stages.Hash();

    /// <summary>Writing the finished page into the output.</summary>
    [Benchmark(Description = "writing the page, in memory")]
    public void Write() => _stages.Write(_output, _number++);

    /// <summary>The floor of writing.</summary>
    [Benchmark(Description = "floor: the same folder and bytes alone")]
    public void WriteAlone()
    {
        var folder = Path.Combine(_folder, "plain", (_number++).ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "index.html"), _stages.Bytes);
    }
}
