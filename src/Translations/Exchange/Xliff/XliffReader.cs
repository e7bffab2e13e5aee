using System.Globalization;
using System.Text;
using System.Xml;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Reads XLIFF 2.0 and 2.1, whatever a translator's tool has made of our file: other segments, annotations, split pairs of
/// codes. Nothing outside the file is ever read, and its size and depth are bounded.</summary>
internal sealed class XliffReader
{
    /// <summary>How many characters a file may have.</summary>
    public const int MaximalLength = 16 * 1024 * 1024;

    private const int MaximalDepth = 64;

    private readonly SourceText _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly XmlReader _xml;

    private XliffReader(SourceText file, DiagnosticBag diagnostics, XmlReader xml) => (_file, _diagnostics, _xml) = (file, diagnostics, xml);

    /// <summary>Reads a file; null, after a report, where it can't be read.</summary>
    public static ExchangeFile? Read(SourceText file, DiagnosticBag diagnostics)
    {
        if (file.Text.Length > MaximalLength)
        {
            diagnostics.Report(ExchangeProblems.TooLarge(file.LineSpan(1)));
            return null;
        }

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var xml = XmlReader.Create(new StringReader(file.Text), settings);
        try
        {
            return new XliffReader(file, diagnostics, xml).ReadAll();
        }
        catch (XmlException fault)
        {
            var place = file.LineSpan(Math.Max(1, fault.LineNumber));
            var isDocumentType = file.Text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
            diagnostics.Report(isDocumentType ? ExchangeProblems.DocumentType(place) : ExchangeProblems.NotWellFormed(place, Reason(fault)));
            return null;
        }
    }

    private ExchangeFile? ReadAll()
    {
        _xml.MoveToContent();
        if (_xml.LocalName != "xliff") return Refuse(ExchangeProblems.UnknownFormat(Place));
        if (_xml.NamespaceURI != XliffNames.Namespace) return Refuse(ExchangeProblems.UnknownVersion(Place, _xml.GetAttribute("version") ?? "?"));
        if (_xml.GetAttribute("version") is var version && version is not ("2.0" or "2.1" or "2.2")) return Refuse(ExchangeProblems.UnknownVersion(Place, version ?? "?"));
        var (source, target) = (_xml.GetAttribute("srcLang"), _xml.GetAttribute("trgLang"));
        if (source is null || target is null) return Refuse(ExchangeProblems.WrongLanguages(Place, source, target));
        var texts = new List<ExchangeText>();
        var units = new List<ExchangeUnit>();
        while (_xml.Read())
        {
            if (_xml.Depth > MaximalDepth) return Refuse(ExchangeProblems.TooLarge(Place));
            if (_xml.NodeType != XmlNodeType.Element || _xml.NamespaceURI != XliffNames.Namespace) continue;
            if (_xml.LocalName == "file")
            {
                units = [];
                texts.Add(new ExchangeText(_xml.GetAttribute("original") ?? "", units));
            }
            else if (_xml.LocalName == "unit" && texts.Count > 0)
            {
                if (ReadUnit() is not { } unit) return null;
                units.Add(units.Any(u => u.Id == unit.Id) ? unit with { Fault = UnitFault.Twice } : unit);
            }
        }

        return new ExchangeFile(source, target, texts);
    }

    private ExchangeUnit? ReadUnit()
    {
        var id = _xml.GetAttribute("id") ?? "";
        var line = Line;
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        var segments = new List<ReadSegment>();
        string? hash = null;
        var depth = _xml.Depth;
        if (!_xml.IsEmptyElement)
        {
            while (_xml.Read() && _xml.Depth > depth)
            {
                if (_xml.NodeType != XmlNodeType.Element) continue;
                switch (_xml.LocalName)
                {
                    case "meta" when _xml.NamespaceURI == XliffNames.Metadata && _xml.GetAttribute("type") == XliffNames.TargetHash:
                        hash = ReadText();
                        break;
                    case "data" when _xml.NamespaceURI == XliffNames.Namespace:
                        data[_xml.GetAttribute("id") ?? ""] = ReadText();
                        break;
                    case "segment" or "ignorable" when _xml.NamespaceURI == XliffNames.Namespace:
                        if (ReadSegment() is not { } segment) return null;
                        segments.Add(segment);
                        break;
                    default:
                        break;
                }
            }
        }

        return XliffUnit.Of(id, line, data, segments, hash);
    }

    private ReadSegment? ReadSegment()
    {
        var segment = new ReadSegment { IsIgnorable = _xml.LocalName == "ignorable", State = _xml.GetAttribute("state"), SubState = _xml.GetAttribute("subState") };
        var depth = _xml.Depth;
        if (_xml.IsEmptyElement) return segment;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName is not ("source" or "target")) continue;
            var isTarget = _xml.LocalName == "target";
            var order = isTarget && int.TryParse(_xml.GetAttribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
            if (ReadContent() is not { } content) return null;
            segment = isTarget ? segment with { Target = content, Order = order } : segment with { Source = content };
        }

        return segment;
    }

    // Words and codes in their order; annotations are passed over, what they enclose is not.
    private List<ReadNode>? ReadContent()
    {
        var nodes = new List<ReadNode>();
        var depth = _xml.Depth;
        var open = new Stack<ReadNode>();
        if (_xml.IsEmptyElement) return nodes;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.Depth > MaximalDepth)
            {
                _diagnostics.Report(ExchangeProblems.TooLarge(Place));
                return null;
            }

            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) nodes.Add(new ReadNode("", _xml.Value));
            else if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "pc") nodes.Add(open.Pop() with { Name = "/pc" });
            else if (_xml.NodeType == XmlNodeType.Element) AddElement();
        }

        return nodes;

        void AddElement()
        {
            if (_xml.LocalName == "cp")
            {
                nodes.Add(new ReadNode("", CodePoint()));
                return;
            }

            if (_xml.LocalName is not ("ph" or "pc" or "sc" or "ec")) return;
            var node = new ReadNode(_xml.LocalName, "")
            {
                Id = _xml.GetAttribute("id"),
                StartRef = _xml.GetAttribute("startRef"),
                CopyOf = _xml.GetAttribute("copyOf"),
                DataRef = _xml.GetAttribute(_xml.LocalName == "pc" ? "dataRefStart" : "dataRef"),
                DataRefEnd = _xml.GetAttribute("dataRefEnd"),
            };
            nodes.Add(node);
            if (node.Name != "pc") return;
            if (_xml.IsEmptyElement) nodes.Add(node with { Name = "/pc" });
            else open.Push(node);
        }
    }

    private string ReadText()
    {
        var text = new StringBuilder();
        var depth = _xml.Depth;
        if (_xml.IsEmptyElement) return "";
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(_xml.Value);
            else if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "cp") text.Append(CodePoint());
        }

        return text.ToString();
    }

    private string CodePoint() =>
        int.TryParse(_xml.GetAttribute("hex"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0x10FFFF
            ? Rune.IsValid(code) ? new Rune(code).ToString() : ((char)code).ToString()
            : "";

    private ExchangeFile? Refuse(Diagnostic finding)
    {
        _diagnostics.Report(finding);
        return null;
    }

    private int Line => ((IXmlLineInfo)_xml).LineNumber;

    private SourceSpan Place => _file.LineSpan(Math.Max(1, Line));

    // The parser's sentence ends with the place, which is shown anyway.
    private static string Reason(XmlException fault)
    {
        var at = fault.Message.IndexOf(" Line ", StringComparison.Ordinal);
        return at < 0 ? fault.Message : fault.Message[..at];
    }
}
