using System.Buffers;
using System.Text;
using Markdig;
using Markdig.Renderers;

namespace ChemSter.Site.Floor;

/// <summary>The least that a generator on Markdig can do: read every page, cut off its front matter, parse and render it with
/// the generator's extensions, and write one folder and one file for it, on all cores. No page refers to anything.</summary>
/// <param name="input">The folder with the pages.</param>
/// <param name="output">The folder to write into.</param>
public sealed class FloorBuild(string input, string output)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .Build();

    [ThreadStatic]
    private static StringWriter? _writer;

    /// <summary>Builds all pages and returns how many there were.</summary>
    public int Run()
    {
        var files = Directory.GetFiles(input, "*.md", SearchOption.AllDirectories);
        Parallel.ForEach(files, Build);
        return files.Length;
    }

    private void Build(string file)
    {
        var text = File.ReadAllText(file);
        var writer = _writer ??= new StringWriter();
        writer.GetStringBuilder().Clear();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(Markdown.Parse(text[BodyStart(text)..], Pipeline));
        Write(Path.Combine(output, Path.GetRelativePath(input, file)[..^".md".Length]), writer.GetStringBuilder());
    }

    private static int BodyStart(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return 0;
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        return end < 0 ? 0 : end + "\n---\n".Length;
    }

    private static void Write(string folder, StringBuilder html)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        var length = 0;
        foreach (var chunk in html.GetChunks()) length += Encoding.UTF8.GetBytes(chunk.Span, buffer.AsSpan(length));
        Directory.CreateDirectory(folder);
        using var handle = File.OpenHandle(Path.Combine(folder, "index.html"), FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, buffer.AsSpan(0, length), 0);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
