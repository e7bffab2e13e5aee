using System.Text;
using System.Xml;

namespace ChemSter.Site.Pictures;

/// <summary>Makes sure that a drawing does nothing but show. What is active, or leads elsewhere, makes it unsafe; what is only of use to whoever
/// made it, such as comments, paths of files and the notes of drawing programs, is left out of what is published.</summary>
/// <remarks>Shown by <c>img</c> no script of a drawing runs, but a reader can open its address, and then it runs as a page of the site.
/// So it goes by lists of what is allowed (<see cref="SvgWords"/>), never by lists of what is not.</remarks>
internal sealed class SvgCleaner
{
    /// <summary>So deep may elements lie in each other.</summary>
    public const int Deepest = 100;

    /// <summary>What is said of a drawing whose parts draw each other more than <see cref="SvgReuse.Most"/> times.</summary>
    public const string TooMuchReuse = "use > 10000";

    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Events = "http://www.w3.org/2001/xml-events";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private readonly Stack<(string? Id, StringBuilder? Style)> _open = new();
    private readonly SvgReuse _reuse = new();
    private bool _isDirty;

    private SvgCleaner()
    {
    }

    /// <summary>Cleans a drawing.</summary>
    /// <param name="drawing">Its bytes.</param>
    /// <returns>What is to be published, the very same bytes where nothing had to go; or what makes the drawing unsafe:
    /// the name of an element or attribute, or <see cref="SafeXml.NotReadable"/>.</returns>
    public static (ReadOnlyMemory<byte> Clean, string? Unsafe) Clean(ReadOnlyMemory<byte> drawing)
    {
        try
        {
            var cleaner = new SvgCleaner();
            using (var reader = SafeXml.Reader(drawing.Span))
            {
                if (cleaner.FindUnsafe(reader) is { } what) return (default, what);
            }

            return (cleaner._isDirty ? Write(drawing.Span) : drawing, null);
        }
        catch (XmlException)
        {
            return (default, SafeXml.NotReadable);
        }
    }

    private string? FindUnsafe(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, Depth: 0 } && !(reader.LocalName == "svg" && IsKept(reader))) return reader.LocalName;
            if (FindUnsafeHere(reader) is { } what) return what;
        }

        return _reuse.IsTooMuch() ? TooMuchReuse : null;
    }

    private string? FindUnsafeHere(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return FindUnsafeElement(reader);
            case XmlNodeType.EndElement:
                return IsKept(reader) && _open.Pop().Style is { } style && SvgValues.IsUnsafeStyle(style.ToString()) ? "style" : null;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                // A style sheet is what all its pieces give together, whatever stands between them.
                if (_open.TryPeek(out var around)) around.Style?.Append(reader.Value);
                return null;
            case XmlNodeType.ProcessingInstruction:
                return reader.Name;
            case XmlNodeType.Comment:
                _isDirty = true;
                return null;
            default:
                return null;
        }
    }

    private string? FindUnsafeElement(XmlReader reader)
    {
        if (reader.Depth > Deepest) return SafeXml.NotReadable;
        if (_open.TryPeek(out var around) && around.Style is not null) return "style";
        var name = reader.LocalName;
        if (reader.NamespaceURI is Html or Events) return name;
        if (!IsKept(reader))
        {
            if (reader.NamespaceURI is Svg or "" && !SvgWords.Useless.Contains(name)) return name;
            _isDirty = true;
            return null;
        }

        var isEmpty = reader.IsEmptyElement;
        var id = reader.GetAttribute("id");
        if (FindUnsafeAttribute(reader) is { } what) return what;
        if (!isEmpty) _open.Push((id, name == "style" ? new StringBuilder() : null));
        return null;
    }

    private string? FindUnsafeAttribute(XmlReader reader)
    {
        var (isUse, id) = (reader.LocalName == "use", reader.GetAttribute("id"));
        while (reader.MoveToNextAttribute())
        {
            if ((reader.NamespaceURI.Length == 0 && reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)) || reader is { LocalName: "base", NamespaceURI: Xml }) return reader.Name;
            if (reader.LocalName.Equals("href", StringComparison.OrdinalIgnoreCase))
            {
                if (!reader.Value.StartsWith('#')) return reader.Name;
                if (isUse) _reuse.Add(_open.Select(o => o.Id).Append(id).OfType<string>().Distinct(), reader.Value[1..]);
            }

            if (!IsKeptAttribute(reader)) _isDirty = true;
            else if (SvgValues.LeadsElsewhere(reader.Value) || (reader.LocalName == "style" && SvgValues.IsUnsafeStyle(reader.Value))) return reader.Name;
        }

        reader.MoveToElement();
        return null;
    }

    private static bool IsKept(XmlReader reader) => reader.NamespaceURI is Svg or "" && SvgWords.Elements.Contains(reader.LocalName);

    private static bool IsKeptAttribute(XmlReader reader) => reader.NamespaceURI switch
    {
        "" => reader.LocalName == "href" || SvgWords.Attributes.Contains(reader.LocalName) || reader.LocalName.StartsWith("aria-", StringComparison.Ordinal),
        XLink => reader.LocalName == "href",
        Xml => reader.LocalName is "space" or "lang",
        Xmlns => reader.Value is Svg or XLink,
        _ => false,
    };

    // Only what has something to lose is written anew, so that most drawings are published as they are.
    private static byte[] Write(ReadOnlySpan<byte> drawing)
    {
        using var result = new MemoryStream(drawing.Length);
        using (var reader = SafeXml.Reader(drawing))
        using (var writer = XmlWriter.Create(result, new XmlWriterSettings { OmitXmlDeclaration = true, Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
        {
            for (reader.MoveToContent(); !reader.EOF;) Copy(reader, writer);
        }

        return result.ToArray();
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        if (reader.NodeType == XmlNodeType.Element && !IsKept(reader))
        {
            reader.Skip();
            return;
        }

        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                while (reader.MoveToNextAttribute())
                {
                    if (IsKeptAttribute(reader)) writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
                }

                if (isEmpty) writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                writer.WriteString(reader.Value);
                break;
            case XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when reader.Depth > 0:
                writer.WriteWhitespace(reader.Value);
                break;
            default:
                break;
        }

        reader.Read();
    }
}
