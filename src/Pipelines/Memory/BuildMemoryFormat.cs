using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Rendering;
using ChemSter.Site.Search;

namespace ChemSter.Site.Pipelines;

/// <summary>Turns what a build leaves to the next into bytes and back. Only the very generator that wrote them reads them: its
/// identity stands first, so the format needs no versions.</summary>
/// <param name="sourceOf">Gives the text of a file of the site, to show places in it.</param>
public sealed class BuildMemoryFormat(Func<string, SourceText> sourceOf)
{
    /// <summary>The identity of this generator: another whenever any of its code, templates or built-in files is.</summary>
    public static Guid Generator { get; } = typeof(BuildMemoryFormat).Module.ModuleVersionId;

    /// <summary>Writes a memory.</summary>
    public static ReadOnlyMemory<byte> Write(BuildMemory memory)
    {
        var pages = new MemoryWriter();
        pages.Number(memory.OtherFiles.Count);
        foreach (var (path, stamp) in memory.OtherFiles)
        {
            pages.Text(path);
            WriteStamp(pages, stamp);
        }

        pages.Number(memory.InOrder.Count);
        foreach (var page in memory.InOrder) WritePage(pages, page);

        var whole = new MemoryWriter();
        whole.Bytes(Generator.ToByteArray());
        whole.Fixed(memory.Environment);
        whole.Fixed(memory.IndexFingerprint);
        whole.Number(pages.Texts.Count);
        foreach (var text in pages.Texts) whole.Characters(text);
        whole.Bytes(pages.Written.Span);
        return whole.Written;
    }

    /// <summary>Reads a memory; the empty one where there is none, one of another generator, or none that a generator wrote.</summary>
    public BuildMemory Read(ReadOnlyMemory<byte>? content)
    {
        if (content is not { Length: >= 16, Span: var bytes } || new Guid(bytes[..16]) != Generator) return BuildMemory.Empty;
        try
        {
            return ReadAll(bytes);
        }
        catch (InvalidDataException)
        {
            return BuildMemory.Empty;
        }
    }

    private BuildMemory ReadAll(ReadOnlySpan<byte> bytes)
    {
        var reader = new MemoryReader(bytes[16..]);
        var environment = reader.Fixed();
        var index = reader.Fixed();
        reader.ReadTexts();
        var files = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        for (var left = reader.Count(); left > 0; left--) files[reader.Text()] = ReadStamp(ref reader);
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var pages = new BuiltPage[reader.Count()];
        for (var i = 0; i < pages.Length; i++) pages[i] = ReadPage(ref reader, sources);
        return new BuildMemory(environment, pages) { IndexFingerprint = index, OtherFiles = files };
    }

    private static void WritePage(MemoryWriter writer, BuiltPage page)
    {
        WriteName(writer, page.Name);
        writer.Fixed((ulong)(page.Source >> 64));
        writer.Fixed((ulong)page.Source);
        writer.Number(page.Asked.Count);
        foreach (var question in page.Asked)
        {
            writer.Number((int)question.Kind);
            writer.Text(question.Subject);
            writer.Text(question.Language);
        }

        writer.Fixed(page.Answers);
        writer.Fixed(page.Surroundings);
        writer.Number(page.Anchors.Count);
        foreach (var anchor in page.Anchors) writer.Text(anchor);
        writer.Number(page.ToAnchors.Count);
        foreach (var link in page.ToAnchors)
        {
            WriteName(writer, link.Target);
            writer.Text(link.Anchor);
            writer.Text(link.Place.File);
            writer.Number(link.Place.Start);
            writer.Number(link.Place.End);
        }

        writer.Number(page.Search?.Sections.Count ?? 0);
        foreach (var section in page.Search?.Sections ?? [])
        {
            writer.Text(section.Anchor);
            writer.Text(section.Heading);
            writer.Text(section.Text);
        }

        writer.Text(page.File);
        writer.Number(page.Stamp is null ? 0 : 1);
        if (page.Stamp is { } stamp) WriteStamp(writer, stamp);
    }

    private static void WriteStamp(MemoryWriter writer, FileStamp stamp)
    {
        writer.Fixed((ulong)stamp.Length);
        writer.Fixed((ulong)stamp.LastWrite);
    }

    private static void WriteName(MemoryWriter writer, PageName name)
    {
        writer.Text(name.Key);
        writer.Text(name.Language);
    }

    private BuiltPage ReadPage(ref MemoryReader reader, Dictionary<string, SourceText> sources) => new()
    {
        Name = ReadName(ref reader),
        Source = new UInt128(reader.Fixed(), reader.Fixed()),
        Asked = ReadQuestions(ref reader),
        Answers = reader.Fixed(),
        Surroundings = reader.Fixed(),
        Anchors = ReadTexts(ref reader),
        ToAnchors = ReadLinks(ref reader, sources),
        Search = ReadSearch(ref reader),
        File = reader.Text(),
        Stamp = reader.Number() == 1 ? ReadStamp(ref reader) : null,
    };

    private static FileStamp ReadStamp(ref MemoryReader reader) => new((long)reader.Fixed(), (long)reader.Fixed());

    private static PageName ReadName(ref MemoryReader reader) => new(reader.Text(), reader.Text());

    private static Question[] ReadQuestions(ref MemoryReader reader)
    {
        var questions = new Question[reader.Count()];
        for (var i = 0; i < questions.Length; i++) questions[i] = new Question((QuestionKind)reader.Number(), reader.Text(), reader.Text());
        return questions;
    }

    private static string[] ReadTexts(ref MemoryReader reader)
    {
        var texts = new string[reader.Count()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.Text();
        return texts;
    }

    private static SearchText? ReadSearch(ref MemoryReader reader)
    {
        var sections = new SearchSection[reader.Count()];
        for (var i = 0; i < sections.Length; i++) sections[i] = new SearchSection(reader.Text(), reader.Text(), reader.Text());
        return sections.Length == 0 ? null : new SearchText(sections);
    }

    private AnchorReference[] ReadLinks(ref MemoryReader reader, Dictionary<string, SourceText> sources)
    {
        var links = new AnchorReference[reader.Count()];
        for (var i = 0; i < links.Length; i++)
        {
            var (target, anchor, file) = (ReadName(ref reader), reader.Text(), reader.Text());
            if (!sources.TryGetValue(file, out var source)) sources.Add(file, source = sourceOf(file));
            links[i] = new AnchorReference(target, anchor, new SourceSpan(source, reader.Number(), reader.Number()));
        }

        return links;
    }
}
