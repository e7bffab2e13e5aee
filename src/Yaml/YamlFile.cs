using ChemSter.Site.Characters;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChemSter.Site.Yaml;

/// <summary>Reads YAML by YamlDotNet's parser events, so that every value keeps its text and its place, and nothing is guessed.</summary>
/// <remarks>The subset: scalars, lists, maps. Anchors, aliases, tags and further documents are refused, depth and count are
/// bounded: a small file must not be able to explode.</remarks>
public sealed class YamlFile
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int MaximalDepth = 8;

    /// <summary>How many characters a file of YAML may have; the scanner's time grows faster than the text.</summary>
    public const int MaximalLength = 256 * 1024;

    private readonly SourceText _source;
    private readonly int _offset;
    private readonly int _end;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;

    private YamlFile(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        _source = source;
        _offset = start;
        _end = end;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(source.TextAsFarAs(end)[start..end]));
    }

    /// <summary>Reads a whole file that holds a map; an empty file is an empty map. Null if it can't be read, and then that has been reported.</summary>
    public static YamlMap? ReadMap(SourceText source, DiagnosticBag diagnostics) =>
        ReadMap(source, 0, source.Text.Length, diagnostics);

    /// <summary>Reads the part of a file from <paramref name="start"/> to <paramref name="end"/> (UTF-16 offsets), a page's front matter say, as a map.</summary>
    public static YamlMap? ReadMap(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        switch (Read(source, start, end, diagnostics))
        {
            case YamlMap map:
                return map;
            case YamlScalar { IsEmpty: true } empty:
                return new YamlMap([], empty.Span);
            case { } other:
                // A single line without a proper colon is a text to the parser.
                diagnostics.Report(LineMistakes.ExplainColon(source, start, end) ?? LostColons.Find(source, start, end) ?? YamlProblems.NotAMap(other.Span));
                return null;
            default:
                return null;
        }
    }

    /// <summary>Reads a whole file that holds a list; an empty file is an empty list. Null if it can't be read, and then that has been reported.</summary>
    public static YamlList? ReadList(SourceText source, DiagnosticBag diagnostics)
    {
        switch (Read(source, 0, source.Text.Length, diagnostics))
        {
            case YamlList list:
                return list;
            case YamlScalar { IsEmpty: true } empty:
                return new YamlList([], empty.Span);
            case { } other:
                diagnostics.Report(YamlProblems.NotAList(other.Span));
                return null;
            default:
                return null;
        }
    }

    private static YamlNode? Read(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        if (source.Problem is { } problem)
        {
            diagnostics.Report(problem);
            return null;
        }

        if (end - start > MaximalLength)
        {
            diagnostics.Report(YamlProblems.TooLarge(source.Span(start, start)));
            return null;
        }

        // What is wrong with a letter is told as that, and not as whatever the parser makes of it.
        if (!CharacterCheck.Check(source, start, end, isMarkdown: false, diagnostics)) return null;
        if (start == 0) CharacterCheck.CheckLineEnds(source, diagnostics);
        return PlainMap.TryRead(source, start, end) ?? ReadByParser(source, start, end, diagnostics);
    }

    /// <summary>Reads all that YAML can say, plain or not.</summary>
    internal static YamlNode? ReadByParser(SourceText source, int start, int end, DiagnosticBag diagnostics)
    {
        if (YamlMistakes.FindBeforeParsing(source, start, end) is { } mistake)
        {
            diagnostics.Report(mistake);
            return null;
        }

        var file = new YamlFile(source, start, end, diagnostics);
        try
        {
            return file.ReadDocument();
        }
        catch (RefusedException refused)
        {
            diagnostics.Report(refused.Diagnostic);
        }
        catch (YamlException fault)
        {
            diagnostics.Report(YamlMistakes.Explain(source, file.Offset(fault.Start), start, end));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // On some malformed input the scanner fails in its own workings instead of naming a place.
            diagnostics.Report(YamlMistakes.Explain(source, file.Offset(file._parser.Current?.Start ?? Mark.Empty), start, end));
        }

        return null;
    }

    private YamlNode ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _)) return new YamlScalar("", false, Place(Mark.Empty, Mark.Empty));
        _parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second)) throw new RefusedException(YamlProblems.SecondDocument(Place(second.Start, second.End)));
        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias)) throw new RefusedException(YamlMistakes.NotAllowed(Place(alias.Start, alias.End), _end));
        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw new RefusedException(YamlMistakes.NotAllowed(Place(_parser.Current.Start, _parser.Current.End), _end));
        }

        if (depth > MaximalDepth) throw new RefusedException(YamlProblems.TooDeep(Place(_parser.Current!.Start, _parser.Current.Start), MaximalDepth));
        if (_parser.TryConsume<Scalar>(out var scalar)) return ToScalar(scalar);
        return _parser.Current is SequenceStart ? ReadSequence(depth) : ReadMapping(depth);
    }

    private YamlList ReadSequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        var end = _parser.Consume<SequenceEnd>();
        return new YamlList(items, start.Style == SequenceStyle.Flow ? InBrackets(start.Start, end.End) : Enclose(start.Start, end.End, items.Count > 0 ? items[^1] : null));
    }

    private YamlMap ReadMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var known = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key) throw new RefusedException(YamlProblems.KeyIsNotText(Place(start.Start, start.Start)));
            var value = ReadNode(depth + 1);
            if (known.TryGetValue(key.Text, out var first)) _diagnostics.Report(YamlProblems.KeyTwice(key.Span, key.Text, first.Span));
            else
            {
                known.Add(key.Text, key);
                entries.Add(new YamlEntry(key, value));
            }
        }

        var end = _parser.Consume<MappingEnd>();
        return new YamlMap(entries, start.Style == MappingStyle.Flow ? InBrackets(start.Start, end.End) : Enclose(start.Start, end.End, entries.Count > 0 ? entries[^1].Value : null));
    }

    // An escape such as "\x02" or "\u202E" gets past the parser and whoever looks at the file, but into no XML and onto no page.
    private YamlScalar ToScalar(Scalar scalar)
    {
        var place = Place(scalar.Start, scalar.End);
        if (scalar.Style == ScalarStyle.DoubleQuoted && HiddenCharacters.FindForbidden(scalar.Value) is var at and >= 0) _diagnostics.Report(YamlProblems.ControlCharacter(place, scalar.Value[at]));
        return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, place);
    }

    // A block collection's end mark lies behind the blank lines that follow it; its last value says where it really ends.
    private SourceSpan Enclose(Mark start, Mark end, YamlNode? last) =>
        last is null ? Place(start, end) : _source.Span(Offset(start), last.Span.End);

    // The mark of its end lies before the bracket that ends it.
    private SourceSpan InBrackets(Mark start, Mark end)
    {
        var to = Offset(end);
        var text = _source.TextAsFarAs(_end);
        return _source.Span(Offset(start), to < _end && text[to] is ']' or '}' ? to + 1 : to);
    }

    private SourceSpan Place(Mark start, Mark end) => _source.Span(Offset(start), Offset(end));

    private int Offset(Mark mark) => _offset + (int)mark.Index;

    private sealed class RefusedException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
