using System.Globalization;
using System.Text;
using System.Xml;

namespace ChemSter.Site.Translations;

/// <summary>Writes XLIFF 2.1: a file for each text, a unit with one segment for each block, marks as inline codes with their original data.</summary>
internal sealed class XliffWriter
{
    private readonly XmlWriter _xml;

    private XliffWriter(XmlWriter xml) => _xml = xml;

    /// <summary>The file's text, to be written in UTF-8.</summary>
    public static string Write(ExchangeFile file)
    {
        var text = new Utf8Text();
        // Not indented: white space between elements is no text, but some tools think it is.
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize }))
        {
            new XliffWriter(xml).WriteAll(file);
        }

        return text.ToString();
    }

    private void WriteAll(ExchangeFile file)
    {
        _xml.WriteStartDocument();
        _xml.WriteRaw("\n");
        _xml.WriteStartElement("xliff", XliffNames.Namespace);
        _xml.WriteAttributeString("xmlns", "mda", null, XliffNames.Metadata);
        _xml.WriteAttributeString("version", XliffNames.Version);
        _xml.WriteAttributeString("srcLang", file.SourceLanguage);
        _xml.WriteAttributeString("trgLang", file.TargetLanguage);
        foreach (var text in file.Texts) WriteText(text);
        EndLine(1);
        _xml.WriteEndElement();
        _xml.WriteRaw("\n");
        _xml.WriteEndDocument();
    }

    private void WriteText(ExchangeText text)
    {
        StartLine("file", 1);
        _xml.WriteAttributeString("id", UnitNames.Token(text.Original));
        _xml.WriteAttributeString("original", text.Original);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        foreach (var unit in text.Units) WriteUnit(unit);
        EndLine(2);
        _xml.WriteEndElement();
    }

    private void WriteUnit(ExchangeUnit unit)
    {
        var codes = new XliffCodes(unit);
        StartLine("unit", 2);
        _xml.WriteAttributeString("id", unit.Id);
        _xml.WriteAttributeString("canResegment", "no");
        WriteHash(unit);
        WriteNotes(unit);
        if (codes.Data.Count > 0) WriteData(codes);
        StartLine("segment", 3);
        _xml.WriteAttributeString("state", unit.State switch { UnitState.Translated => "translated", UnitState.Final => "final", _ => "initial" });
        if (unit.State == UnitState.Outdated) _xml.WriteAttributeString("subState", XliffNames.Outdated);
        WriteSegment("source", unit.Source, codes.Source, codes);
        if (unit.Target is { } target) WriteSegment("target", target, codes.Target, codes);
        EndLine(4);
        _xml.WriteEndElement();
        EndLine(3);
        _xml.WriteEndElement();
    }

    private void WriteHash(ExchangeUnit unit)
    {
        StartLine("metadata", 3, XliffNames.Metadata);
        _xml.WriteStartElement("metaGroup", XliffNames.Metadata);
        _xml.WriteAttributeString("category", XliffNames.Own);
        _xml.WriteStartElement("meta", XliffNames.Metadata);
        _xml.WriteAttributeString("type", XliffNames.TargetHash);
        _xml.WriteString(unit.TargetHash ?? "");
        for (var i = 0; i < 3; i++) _xml.WriteEndElement();
    }

    private void WriteNotes(ExchangeUnit unit)
    {
        StartLine("notes", 3);
        WriteNote(XliffNames.Own + ":place", $"{unit.Place} ({unit.Reference})");
        if (unit.Previous is { } previous) WriteNote(XliffNames.Own + ":previous-source", previous);
        _xml.WriteEndElement();
    }

    private void WriteNote(string category, string text)
    {
        _xml.WriteStartElement("note", XliffNames.Namespace);
        _xml.WriteAttributeString("category", category);
        _xml.WriteString(Printable(text));
        _xml.WriteEndElement();
    }

    private void WriteData(XliffCodes codes)
    {
        StartLine("originalData", 3);
        foreach (var (id, text) in codes.Data)
        {
            _xml.WriteStartElement("data", XliffNames.Namespace);
            _xml.WriteAttributeString("id", id);
            WriteWords(text);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteSegment(string name, Segment segment, IReadOnlyList<XliffCodes.Numbered?> numbers, XliffCodes codes)
    {
        StartLine(name, 4);
        for (var i = 0; i < segment.Parts.Count; i++)
        {
            var part = segment.Parts[i];
            if (part.Kind == PartKind.Text) WriteWords(part.Text);
            else if (part.Kind == PartKind.Close) _xml.WriteEndElement();
            else WriteCode(part, numbers[i]!, codes, isBeforeTitle: IsBeforeTitle(segment, i));
        }

        _xml.WriteEndElement();
    }

    private void WriteCode(SegmentPart part, XliffCodes.Numbered number, XliffCodes codes, bool isBeforeTitle)
    {
        var isPair = part.Kind == PartKind.Open;
        var (type, subType) = XliffNames.TypeOf(part.Code);
        _xml.WriteStartElement(isPair ? "pc" : "ph", XliffNames.Namespace);
        _xml.WriteAttributeString("id", number.Id);
        // A caption has its place right behind its picture (4.7.2.2.5: a sequence begins with firstNo).
        if (isBeforeTitle || part.Code == CodeKind.Title)
        {
            _xml.WriteAttributeString("canCopy", "no");
            _xml.WriteAttributeString("canDelete", "no");
            _xml.WriteAttributeString("canReorder", isBeforeTitle ? "firstNo" : "no");
        }

        if (isPair)
        {
            _xml.WriteAttributeString("dataRefStart", codes.DataId(number.Begin));
            _xml.WriteAttributeString("dataRefEnd", codes.DataId(number.End));
        }
        else
        {
            _xml.WriteAttributeString("dataRef", codes.DataId(number.Begin));
            _xml.WriteAttributeString("disp", Printable(number.Begin.Replace('\n', '↵')));
        }

        _xml.WriteAttributeString("type", type);
        _xml.WriteAttributeString("subType", subType);
        if (!isPair) _xml.WriteEndElement();
    }

    private static bool IsBeforeTitle(Segment segment, int i)
    {
        var part = segment.Parts[i];
        if (part.Code is not (CodeKind.Link or CodeKind.Picture)) return false;
        var next = part.Kind == PartKind.Open ? segment.EndOf(i) + 1 : i + 1;
        return next < segment.Parts.Count && segment.Parts[next] is { Kind: PartKind.Open, Code: CodeKind.Title };
    }

    // What XML can't hold is given by its number (4.3.1.1).
    private void WriteWords(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]) && text[i] != '\r' || (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) || (i > 0 && XmlConvert.IsXmlSurrogatePair(text[i], text[i - 1]))) continue;
            _xml.WriteString(text[start..i]);
            _xml.WriteStartElement("cp", XliffNames.Namespace);
            _xml.WriteAttributeString("hex", ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            _xml.WriteEndElement();
            start = i + 1;
        }

        _xml.WriteString(text[start..]);
    }

    private static string Printable(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF) ? r.ToString() : "�"));

    private void StartLine(string name, int depth, string space = XliffNames.Namespace)
    {
        EndLine(depth + 1);
        _xml.WriteStartElement(name, space);
    }

    private void EndLine(int depth) => _xml.WriteRaw("\n" + new string(' ', (depth - 1) * 2));

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }
}
