using System.Globalization;
using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Reads PO, line by line, as GNU gettext and the tools that follow it write it.</summary>
internal sealed class PoReader
{
    private readonly SourceText _file;
    private readonly List<PoEntry> _entries = [];
    private PoEntry _entry = new();
    private StringBuilder? _field;

    private PoReader(SourceText file) => _file = file;

    /// <summary>Reads a file; null, after a report, where it can't be read.</summary>
    public static ExchangeFile? Read(SourceText file, DiagnosticBag diagnostics)
    {
        if (file.Text.Length > XliffReader.MaximalLength)
        {
            diagnostics.Report(ExchangeProblems.TooLarge(file.LineSpan(1)));
            return null;
        }

        var reader = new PoReader(file);
        if (reader.ReadLines() is { } mistake)
        {
            diagnostics.Report(mistake);
            return null;
        }

        return reader.ToFile(diagnostics);
    }

    private Diagnostic? ReadLines()
    {
        var number = 0;
        var start = 0;
        foreach (var range in _file.Text.AsSpan().Split('\n'))
        {
            number++;
            (start, var end) = (range.Start.Value, range.End.Value);
            var line = _file.Text.AsSpan(start, end - start).Trim();
            if (line.IsEmpty) Finish();
            else if (line[0] == '#') ReadComment(line);
            else if (!ReadField(line, number)) return ExchangeProblems.NotPo(_file.Span(start, end));
        }

        Finish();
        return null;
    }

    private void ReadComment(ReadOnlySpan<char> line)
    {
        // A comment behind a translation begins the next entry, blank line or not; one that is out of use is none.
        if (_entry.HasTranslation) Finish();
        if (line.StartsWith("#~") || line.StartsWith("#|")) return;
        if (line.StartsWith("#,")) _entry.IsFuzzy |= Flags(line[2..].ToString()).Contains("fuzzy", StringComparer.Ordinal);
        else if (line.StartsWith("#. " + PoNames.TargetHash)) _entry.TargetHash = line[("#. ".Length + PoNames.TargetHash.Length)..].Trim().ToString();
    }

    private static string[] Flags(string flags) => flags.Split(',', StringSplitOptions.TrimEntries);

    private bool ReadField(ReadOnlySpan<char> line, int number)
    {
        var quote = line.IndexOf('"');
        if (quote < 0 || line.Length < quote + 2 || line[^1] != '"') return false;
        var keyword = line[..quote].TrimEnd();
        if (keyword is "msgctxt" or "msgid" && _entry.HasTranslation) Finish();
        _field = keyword switch
        {
            "" => _field,
            "msgctxt" => _entry.Context,
            "msgid" => _entry.Begin(number),
            "msgid_plural" => new StringBuilder(),
            "msgstr" or "msgstr[0]" => _entry.Translate(),
            _ when keyword.StartsWith("msgstr[") => new StringBuilder(),
            _ => null,
        };
        return _field is not null && Unquote(line[(quote + 1)..^1], _field);
    }

    private static bool Unquote(ReadOnlySpan<char> quoted, StringBuilder text)
    {
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] == '"') return false;
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }

            if (++i == quoted.Length) return false;
            var digits = 0;
            while (digits < 3 && i + digits < quoted.Length && quoted[i + digits] is >= '0' and <= '7') digits++;
            if (digits > 0)
            {
                text.Append((char)Convert.ToInt32(quoted.Slice(i, digits).ToString(), 8));
                i += digits - 1;
            }
            else if (quoted[i] == 'x')
            {
                var length = 0;
                while (length < 2 && i + 1 + length < quoted.Length && char.IsAsciiHexDigit(quoted[i + 1 + length])) length++;
                if (length == 0) return false;
                text.Append((char)int.Parse(quoted.Slice(i + 1, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += length;
            }
            else
            {
                var at = "ntrabfv".IndexOf(quoted[i], StringComparison.Ordinal);
                text.Append(at < 0 ? quoted[i] : "\n\t\r\a\b\f\v"[at]);
            }
        }

        return true;
    }

    private void Finish()
    {
        if (_entry.HasSource) _entries.Add(_entry);
        if (_entry.HasSource || _field is null) _entry = new PoEntry();
        _field = null;
    }

    private ExchangeFile? ToFile(DiagnosticBag diagnostics)
    {
        var header = _entries.FirstOrDefault(e => e.Source.Length == 0 && e.Context.Length == 0);
        if (header is null)
        {
            diagnostics.Report(ExchangeProblems.UnknownFormat(_file.LineSpan(1)));
            return null;
        }

        var (source, target) = (header.Header(PoNames.SourceLanguage), header.Header("Language")?.Replace('_', '-'));
        if (source is null || target is null)
        {
            diagnostics.Report(ExchangeProblems.WrongLanguages(_file.LineSpan(header.Line), source, target));
            return null;
        }

        var texts = new List<ExchangeText>();
        var units = new Dictionary<string, List<ExchangeUnit>>(StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            if (entry == header) continue;
            var (original, unit) = entry.ToUnit();
            if (!units.TryGetValue(original, out var list)) texts.Add(new ExchangeText(original, units[original] = list = []));
            list.Add(list.Any(u => u.Id == unit.Id) ? unit with { Fault = UnitFault.Twice } : unit);
        }

        return new ExchangeFile(source, target, texts);
    }
}
