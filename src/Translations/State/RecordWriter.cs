using System.Text;
using static ChemSter.Site.Translations.RecordNotation;

namespace ChemSter.Site.Translations;

/// <summary>Writes records. The same record always gives the same bytes.</summary>
public static class RecordWriter
{
    /// <summary>The text of a record's file, with LF line ends.</summary>
    public static string Write(TranslationRecord record)
    {
        var text = new StringBuilder();
        text.Append("# The source text that this translation renders, block by block. Written by: ChemSter.Site translate accept\n");
        text.Append("# Tekst źródłowy, któremu odpowiada tłumaczenie. Zapisuje go polecenie: ChemSter.Site translate accept\n");
        text.Append($"{Header}{RecordNotation.Version}{From}{record.SourceLanguage}\n");
        foreach (var block in record.Blocks) Append(block, text.Append('\n'));
        // In the order of the tokens: two people who add some seldom meet at one line.
        foreach (var accepted in record.Accepted.DistinctBy(a => a.Token).OrderBy(a => a.Token, StringComparer.Ordinal))
        {
            text.Append('\n').Append(Accept).Append(accepted.Token).Append(Separator).Append(OnOneLine(accepted.Reason)).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(RecordedBlock block, StringBuilder text)
    {
        text.Append(RecordNotation.Write(block.Kind, block.Level, block.Key)).Append(' ');
        text.Append(block.TargetHash is { } hash ? RecordNotation.Write(hash) : NoTarget).Append(block.Text.Length == 0 ? Separator.TrimEnd() : Separator).Append(Escape(block.Text)).Append('\n');
        foreach (var link in block.Links) text.Append(Link).Append(Escape(link)).Append('\n');
        if (block.Reason is { } reason) text.Append(Harmless).Append(OnOneLine(reason)).Append('\n');
    }

    private static string OnOneLine(string reason) => reason.ReplaceLineEndings(" ").Trim();
}
