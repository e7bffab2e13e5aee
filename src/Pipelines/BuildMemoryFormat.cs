using System.Text;
using ChemSter.Site.Content;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Files;
using ChemSter.Site.Rendering;

namespace ChemSter.Site.Pipelines;

/// <summary>Turns what a build leaves to the next into bytes and back. Only the very generator that wrote them reads them: its
/// identity stands first, so the format needs no versions.</summary>
/// <param name="sourceOf">Gives the text of a file of the site, to show places in it.</param>
public sealed class BuildMemoryFormat(Func<string, SourceText> sourceOf)
{
    /// <summary>The identity of this generator: another whenever any of its code, templates or built-in files is.</summary>
    public static Guid Generator { get; } = typeof(BuildMemoryFormat).Module.ModuleVersionId;

    /// <summary>Writes a memory.</summary>
    public static byte[] Write(BuildMemory memory)
    {
        // The same text is nearly always the same object; where it is not, it is written once more.
        var strings = new Dictionary<string, int>(ReferenceEqualityComparer.Instance);
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(memory.Pages.Count);
            foreach (var page in memory.Pages.Values) WritePage(writer, page, strings);
        }

        using var whole = new MemoryStream();
        using (var writer = new BinaryWriter(whole, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Generator.ToByteArray());
            writer.Write(memory.Environment);
            writer.Write(strings.Count);
            foreach (var text in strings.Keys) writer.Write(text);
            writer.Write(body.GetBuffer(), 0, (int)body.Length);
        }

        return whole.ToArray();
    }

    /// <summary>Reads a memory; the empty one where there is none, or one of another generator.</summary>
    public BuildMemory Read(byte[]? bytes)
    {
        if (bytes is null || bytes.Length < 16 || new Guid(bytes.AsSpan(0, 16)) != Generator) return BuildMemory.Empty;
        using var reader = new BinaryReader(new MemoryStream(bytes, 16, bytes.Length - 16), Encoding.UTF8);
        var environment = reader.ReadUInt64();
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++) strings[i] = reader.ReadString();
        var count = reader.ReadInt32();
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var pages = new Dictionary<PageName, BuiltPage>(count);
        for (var i = 0; i < count; i++)
        {
            var page = ReadPage(reader, strings, sources);
            pages.Add(page.Name, page);
        }

        return new BuildMemory(environment, pages);
    }

    private static void WritePage(BinaryWriter writer, BuiltPage page, Dictionary<string, int> strings)
    {
        Name(page.Name);
        writer.Write((ulong)(page.Source >> 64));
        writer.Write((ulong)page.Source);
        writer.Write7BitEncodedInt(page.Asked.Count);
        foreach (var question in page.Asked)
        {
            writer.Write((byte)question.Kind);
            Text(question.Subject);
            Text(question.Language);
        }

        writer.Write(page.Answers);
        writer.Write7BitEncodedInt(page.Anchors.Count);
        foreach (var anchor in page.Anchors) Text(anchor);
        writer.Write7BitEncodedInt(page.ToAnchors.Count);
        foreach (var link in page.ToAnchors)
        {
            Name(link.Target);
            Text(link.Anchor);
            Text(link.Place.File);
            writer.Write7BitEncodedInt(link.Place.Start);
            writer.Write7BitEncodedInt(link.Place.End);
        }

        Text(page.File);
        writer.Write(page.Stamp is not null);
        if (page.Stamp is not { } stamp) return;
        writer.Write(stamp.Length);
        writer.Write(stamp.LastWrite);

        void Name(PageName name)
        {
            Text(name.Key);
            Text(name.Language);
        }

        void Text(string text)
        {
            if (!strings.TryGetValue(text, out var index)) strings.Add(text, index = strings.Count);
            writer.Write7BitEncodedInt(index);
        }
    }

    private BuiltPage ReadPage(BinaryReader reader, string[] strings, Dictionary<string, SourceText> sources)
    {
        return new BuiltPage
        {
            Name = Name(),
            Source = new UInt128(reader.ReadUInt64(), reader.ReadUInt64()),
            Asked = List(() => new Question((QuestionKind)reader.ReadByte(), Text(), Text())),
            Answers = reader.ReadUInt64(),
            Anchors = List(Text),
            ToAnchors = List(() => new AnchorReference(Name(), Text(), new SourceSpan(Source(Text()), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()))),
            File = Text(),
            Stamp = reader.ReadBoolean() ? new FileStamp(reader.ReadInt64(), reader.ReadInt64()) : null,
        };

        PageName Name() => new(Text(), Text());

        string Text() => strings[reader.Read7BitEncodedInt()];

        SourceText Source(string path) => sources.TryGetValue(path, out var source) ? source : sources[path] = sourceOf(path);

        T[] List<T>(Func<T> read)
        {
            var list = new T[reader.Read7BitEncodedInt()];
            for (var i = 0; i < list.Length; i++) list[i] = read();
            return list;
        }
    }
}
