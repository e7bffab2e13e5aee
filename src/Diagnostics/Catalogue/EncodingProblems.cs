using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE1001 to SITE1003: files that are not saved in UTF-8. The source of each place has the text as it was probably meant, so that the
/// excerpt shows the line as it will be; the fix writes that text.</summary>
public static class EncodingProblems
{
    private static readonly Bilingual Rewrite = new("zapisz cały plik w UTF-8", "save the whole file as UTF-8");

    /// <summary>SITE1001: saved in Windows-1250.</summary>
    /// <param name="span">The first letter that is no UTF-8.</param>
    /// <param name="value">Its byte.</param>
    public static Diagnostic Windows1250(SourceSpan span, byte value) => Old("SITE1001", "Windows-1250", span, value);

    /// <summary>SITE1002: saved in ISO 8859-2, which differs from Windows-1250 in ą, ś and ź.</summary>
    /// <param name="span">The first letter that is no UTF-8.</param>
    /// <param name="value">Its byte.</param>
    public static Diagnostic Iso88592(SourceSpan span, byte value) => Old("SITE1002", "ISO 8859-2", span, value);

    /// <summary>SITE1001: a file in UTF-8 with some letters in Windows-1250.</summary>
    /// <param name="span">The first of them.</param>
    /// <param name="value">Its byte.</param>
    public static Diagnostic Mixed(SourceSpan span, byte value) =>
        Error(
            "SITE1001",
            span,
            $"w tym pliku są dwa kodowania naraz: UTF-8, a od tego miejsca także Windows-1250 (bajt 0x{value:X2})",
            $"this file has two encodings at once: UTF-8 and, from here on, Windows-1250 too (byte 0x{value:X2})")
            .WithHelp(
                $"sprawdź wiersz po zamianie: {Preview(span)}",
                $"look at the line as it would be: {Preview(span)}")
            .WithFix(Fix.Rewrite(Rewrite, isSafe: false, span.Source, span.Source.Text));

    /// <summary>SITE1001: bytes that are no UTF-8, and of which it is not certain what they are.</summary>
    /// <param name="span">The first of them.</param>
    /// <param name="value">The byte.</param>
    /// <param name="windows">The whole text if it is Windows-1250; null where it can't be.</param>
    /// <param name="iso">The whole text if it is ISO 8859-2; null where it can't be.</param>
    /// <param name="western">The whole text if it is Windows-1252; null where it can't be.</param>
    public static Diagnostic NotUtf8(SourceSpan span, byte value, string? windows, string? iso, string? western)
    {
        var finding = Error("SITE1001", span, $"plik nie jest zapisany w UTF-8 (bajt 0x{value:X2})", $"this file is not saved as UTF-8 (byte 0x{value:X2})")
            .WithHelp(
                "zapisz go ponownie, wybierając kodowanie UTF-8; dawne polskie pliki bywają w kodowaniu Windows-1250",
                "save it again with the encoding UTF-8; old Polish files often use Windows-1250");
        foreach (var (name, text) in new[] { ("Windows-1250", windows), ("ISO 8859-2", iso), ("Windows-1252", western) })
        {
            if (text is null) continue;
            var preview = Preview(span with { Source = new SourceText(span.File, text) });
            var title = new Bilingual($"odczytaj jako {name} i zapisz w UTF-8; ten wiersz to wtedy: {preview}", $"read it as {name} and save it as UTF-8; this line is then: {preview}");
            finding = finding.WithFix(Fix.Rewrite(title, isSafe: false, span.Source, text));
        }

        return finding;
    }

    /// <summary>SITE1003: UTF-16.</summary>
    /// <param name="span">The beginning of the text as it is read, which is empty where it can't be.</param>
    public static Diagnostic Utf16(SourceSpan span)
    {
        var finding = Error("SITE1003", span, "plik jest zapisany jako „Unicode” (UTF-16)", "this file is saved as “Unicode” (UTF-16)")
            .WithHelp("w Notatniku wybierz „Zapisz jako” i kodowanie UTF-8", "in Notepad choose “Save as” and the encoding UTF-8");
        return span.Source.Text.Length == 0 ? finding : finding.WithFix(Fix.Rewrite(Rewrite, isSafe: true, span.Source, span.Source.Text));
    }

    private static Diagnostic Old(string code, string encoding, SourceSpan span, byte value) =>
        Error(
            code,
            span,
            $"plik jest zapisany w dawnym kodowaniu {encoding}, w którym „{span.Text}” to bajt 0x{value:X2}",
            $"this file is saved in the old encoding {encoding}, in which “{span.Text}” is byte 0x{value:X2}")
            .WithHelp(
                $"zapisz go ponownie w kodowaniu UTF-8; ten wiersz będzie wtedy taki: {Preview(span)}",
                $"save it again with the encoding UTF-8; this line will then be: {Preview(span)}")
            .WithFix(Fix.Rewrite(Rewrite, isSafe: true, span.Source, span.Source.Text));

    // Long lines are shown where the first letter of the old encoding stands.
    private static string Preview(SourceSpan span)
    {
        const int most = 60;
        var line = span.Line;
        var at = Math.Max(0, Math.Min(line.Length - most, span.From.Column - 1 - (most / 2)));
        return line.Length <= most ? line.Trim() : $"{(at > 0 ? "…" : "")}{line.AsSpan(at, Math.Min(most, line.Length - at)).Trim()}{(at + most < line.Length ? "…" : "")}";
    }
}
