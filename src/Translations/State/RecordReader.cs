using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using static ChemSter.Site.Translations.RecordNotation;

namespace ChemSter.Site.Translations;

/// <summary>Reads records. What is wrong is reported (SITE5107), and the record is then broken: no translation is called outdated, or up to date, because of a file that nobody understands.</summary>
public static class RecordReader
{
    private static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Reads a record.</summary>
    public static TranslationRecord Read(SourceText file, DiagnosticBag diagnostics)
    {
        if (file.Problem is { } problem) return Broken(file, problem, diagnostics);
        string? language = null;
        var blocks = new List<RecordedBlock>();
        var accepted = new List<Acknowledgement>();
        var links = new List<string>();
        var isBroken = false;
        var start = 0;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            (start, var end) = (range.Start.Value, range.End.Value);
            var line = file.Text.AsSpan(start, end - start).TrimEnd();
            if (line.IsEmpty || line[0] == '#') continue;
            if (IsConflictMark(line)) return Broken(file, StateProblems.RecordInConflict(file.Span(start, end)), diagnostics);
            if (language is null)
            {
                if (Reads(line, out var version) is not { } from) return Broken(file, StateProblems.NoRecord(file.Span(start, end)), diagnostics);
                if (version != RecordNotation.Version) return Broken(file, StateProblems.UnknownRecordVersion(file.Span(start, end), version), diagnostics);
                language = from;
            }
            else if (!TakeLine(line, start, end))
            {
                isBroken = true;
                diagnostics.Report(StateProblems.BrokenLine(file.Span(start, end)));
            }
        }

        FinishLinks();
        if (language is null) return Broken(file, StateProblems.NoRecord(file.LineSpan(1)), diagnostics);
        return new TranslationRecord(language, blocks) { Accepted = accepted, File = file, IsBroken = isBroken };

        bool TakeLine(ReadOnlySpan<char> line, int start, int end)
        {
            if (line.StartsWith(Link))
            {
                if (blocks.Count > 0) links.Add(Unescape(line[Link.Length..]));
                return blocks.Count > 0;
            }

            if (line.StartsWith(Harmless))
            {
                if (blocks.Count > 0) blocks[^1] = blocks[^1] with { Reason = line[Harmless.Length..].ToString() };
                return blocks.Count > 0;
            }

            FinishLinks();
            if (line.StartsWith(Accept))
            {
                var bar = line.IndexOf('|');
                var token = line[Accept.Length..(bar < 0 ? line.Length : bar)].Trim();
                if (!AcceptanceToken.IsToken(token)) return false;
                accepted.Add(new Acknowledgement(token.ToString(), bar < 0 ? "" : line[(bar + 1)..].Trim().ToString(), file.Span(start, end)));
                return true;
            }

            if (ReadBlock(line) is not { } block) return false;
            blocks.Add(block);
            return true;
        }

        void FinishLinks()
        {
            if (links.Count == 0) return;
            blocks[^1] = blocks[^1] with { Links = [.. links] };
            links.Clear();
        }
    }

    private static RecordedBlock? ReadBlock(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOf(' ');
        if (blank < 0 || !TryReadKind(line[..blank], out var kind, out var level, out var key)) return null;
        var rest = line[(blank + 1)..];
        var end = rest.IndexOf(' ');
        if (end < 0 || end + 1 >= rest.Length || rest[end + 1] != '|') return null;
        ulong? target = null;
        if (!rest[..end].SequenceEqual(NoTarget))
        {
            if (!TryReadHash(rest[..end], out var hash)) return null;
            target = hash;
        }

        var text = rest[(end + 2)..];
        return new RecordedBlock(kind, level, key, Unescape(text.IsEmpty ? text : text[1..]), [], target);
    }

    // “translation 1 from pl”: the language, or null.
    private static string? Reads(ReadOnlySpan<char> line, out string version)
    {
        version = "";
        if (!line.StartsWith(Header)) return null;
        var rest = line[Header.Length..];
        var from = rest.IndexOf(From);
        version = (from < 0 ? rest : rest[..from]).ToString();
        return from < 0 ? version == RecordNotation.Version ? null : "" : rest[(from + From.Length)..].ToString();
    }

    private static bool IsConflictMark(ReadOnlySpan<char> line)
    {
        foreach (var mark in ConflictMarks)
        {
            if (line.StartsWith(mark) && (line.Length == mark.Length || line[mark.Length] == ' ')) return true;
        }

        return false;
    }

    private static TranslationRecord Broken(SourceText file, Diagnostic problem, DiagnosticBag diagnostics)
    {
        diagnostics.Report(problem);
        return new TranslationRecord("", []) { File = file, IsBroken = true };
    }
}
