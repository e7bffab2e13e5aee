using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;

namespace ChemSter.Site.Translations;

/// <summary>Finds text in another language than its page's: a paragraph or sentence that was left untranslated, a mark of a language that is wrong, a quotation
/// without mark. It decides only where it is sure; a name, a heading of two words or a technical term is no evidence (WCAG 2.2, 3.1.2 excepts them). Made once for
/// a site; safe to use from several threads.</summary>
/// <remarks>What the languages are known by is data: <c>words:</c> in their rules. A language without them is never judged.</remarks>
public sealed class LanguageCheck
{
    private readonly LanguageModels _models;
    private readonly IReadOnlyList<string> _names;

    /// <summary>Makes the check of a site.</summary>
    public LanguageCheck(SiteData data)
    {
        _models = new LanguageModels(data.Languages);
        _names = NamesOf(data);
    }

    /// <summary>Reports what is in another language than it should be in a text by itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void Check(TextVersion text, DiagnosticBag diagnostics)
    {
        if (_models.Count < 2) return;
        var judge = new BlockLanguage(_models, _names);
        var found = new List<ForeignPassage>();
        foreach (var block in text.Blocks)
        {
            if (!block.IsTranslatable) continue;
            found.Clear();
            judge.Judge(block, text.Language.Code, found);
            foreach (var passage in found) diagnostics.Report(ToFinding(passage, block, text));
        }
    }

    /// <summary>Reports what is in another language than it should be in a translation, and what is still the same as in its source.</summary>
    /// <param name="pair">The two texts.</param>
    /// <param name="report">Takes what is found.</param>
    public void Check(TextPair pair, PairReport report)
    {
        if (_models.Count < 2) return;
        var judge = new BlockLanguage(_models, _names);
        var found = new List<ForeignPassage>();
        var sources = new TextBlock?[pair.Target.Blocks.Count];
        foreach (var blocks in pair.Blocks)
        {
            if (blocks.IsWhole) sources[blocks.Target] = pair.Source.Blocks[blocks.Source];
        }

        for (var i = 0; i < sources.Length; i++)
        {
            var block = pair.Target.Blocks[i];
            if (!block.IsTranslatable) continue;
            if (sources[i] is { } source && IsCopy(judge, pair, source, block))
            {
                report.Excuse(block);
                report.Report(WrongLanguageProblems.NotTranslated(block.Content, source.Content, pair.Target.Language.Code), source, block);
                continue;
            }

            found.Clear();
            judge.Judge(block, pair.Target.Language.Code, found);
            foreach (var passage in found)
            {
                if (passage.Kind == PassageKind.Text && passage.IsWhole(block)) report.Excuse(block);
                report.Report(ToFinding(passage, block, pair.Target), sources[i], block, block.Text[passage.Start..passage.End]);
            }
        }
    }

    private static bool IsCopy(BlockLanguage judge, TextPair pair, TextBlock source, TextBlock target)
    {
        if (source.Text.Length < 6 || target.Text.Length < 2 || target.Language == pair.Source.Language.Code) return false;
        // Typography changes no letter, and most texts differ in the first one.
        if (char.IsAsciiLetter(source.Text[0]) && char.IsAscii(source.Text[1]) && char.IsAsciiLetter(target.Text[0]) && char.IsAscii(target.Text[1]) && source.Text[0] != target.Text[0]) return false;
        if (source.Text != target.Text && (Math.Abs(source.Text.Length - target.Text.Length) > 8 || source.TextHash != target.TextHash)) return false;
        return judge.IsCopy(target, pair.Source.Language.Code, pair.Target.Language.Code);
    }

    private static Diagnostic ToFinding(ForeignPassage passage, TextBlock block, TextVersion text)
    {
        var place = passage.PlaceIn(block);
        return passage.Kind switch
        {
            PassageKind.Marked => WrongLanguageProblems.WrongMark(place, passage.Language, MarkOf(passage, block)),
            PassageKind.Quotation => WrongLanguageProblems.QuotedWithoutMark(place, passage.Language),
            _ => WrongLanguageProblems.OtherLanguage(place, passage.Language, text.Language.Code),
        };
    }

    private static string MarkOf(ForeignPassage passage, TextBlock block) => block.RunAt(passage.Start)?.Language ?? block.Language ?? "";

    private static List<string> NamesOf(SiteData data)
    {
        var names = new List<string>();
        foreach (var name in data.Names) names.AddRange(name.Forms.Select(f => f.Text.Text).Concat(name.Also.Select(a => a.Text)));
        names.AddRange(data.Organisations.Select(o => o.Name));
        foreach (var term in data.Glossary.Where(t => t.IsName || !t.IsTranslated))
        {
            names.AddRange(term.Wordings.Values.SelectMany(w => w.Forms.Prepend(w.Preferred)).Select(w => w.Text));
        }

        // One word is never enough to tell a language, and a long name is looked for first.
        return [.. names.Where(n => n.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length)];
    }
}
