using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Compares the names that no data knows, block by block.</summary>
internal sealed class NameComparison
{
    private readonly TextPair _pair;
    private readonly VersionNames _source;
    private readonly VersionNames _target;
    private readonly NameJudge _ofSource;
    private readonly NameJudge _ofTarget;
    private readonly NameCounterparts _counterparts;

    private NameComparison(TextPair pair, VersionNames source, VersionNames target, TermCheck terms)
    {
        (_pair, _source, _target) = (pair, source, target);
        (_ofSource, _ofTarget) = (new NameJudge(source, target, terms), new NameJudge(target, source, terms));
        _counterparts = new NameCounterparts(pair.Source.Language, pair.Target.Language);
    }

    /// <summary>Reports the names that only one of the two has.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="source">The names of the text.</param>
    /// <param name="target">The names of the translation.</param>
    /// <param name="terms">The agreed terms, which are no names.</param>
    /// <param name="found">The blocks of the translation in which a name of the data was found missing: what stands in its place is told with it.</param>
    /// <param name="report">Where findings go.</param>
    public static void Report(TextPair pair, VersionNames source, VersionNames target, TermCheck terms, HashSet<int>? found, PairReport report)
    {
        NameComparison? comparison = null;
        List<LoneNames>? blocks = null;
        for (var i = 0; i < pair.Blocks.Count; i++)
        {
            var (from, to) = pair.Blocks[i];
            if (from < 0 || to < 0 || !VersionNames.HasText(pair.Source.Blocks[from]) || !VersionNames.HasText(pair.Target.Blocks[to])) continue;
            if (!HasSuspect(source, from, pair.Target.Blocks[to]) && !HasSuspect(target, to, pair.Source.Blocks[from])) continue;
            var (said, told) = (source.Words(from)!, target.Words(to)!);
            comparison ??= new NameComparison(pair, source, target, terms);
            var (missing, moreInSource) = comparison.Lone(source, target, comparison._ofSource, said, told, i, isSource: true);
            var (surplus, moreInTarget) = comparison.Lone(target, source, comparison._ofTarget, told, said, i, isSource: false);
            if (missing.Count + surplus.Count > 0) (blocks ??= []).Add(new LoneNames(i, missing, surplus, moreInSource, moreInTarget));
        }

        var areKnown = pair.Source.Language.Rules.Names.Capitals != CapitalUse.Unknown && pair.Target.Language.Rules.Names.Capitals != CapitalUse.Unknown;
        foreach (var block in blocks ?? [])
        {
            var isKnown = found?.Contains(pair.Blocks[block.Place].Target) == true;
            foreach (var (name, other) in new NamePairing(blocks!, areKnown).Pair(block))
            {
                if (!isKnown || (name is not null && other is not null)) comparison!.Report(report, block.Place, name, other);
            }
        }
    }

    // Whether a block has a word that looks like a name by itself, and that the other block doesn't have.
    private static bool HasSuspect(VersionNames own, int block, TextBlock other)
    {
        var rules = own.Version.Language.Rules.Names;
        var saysNothing = rules.Capitals is CapitalUse.Nouns or CapitalUse.Unknown ? WordTraits.Capital : WordTraits.Initial;
        var text = own.Version.Blocks[block].Text;
        foreach (var word in own.Capitals(block))
        {
            var isPlain = !word.Is(WordTraits.Acronym | WordTraits.Mixed);
            if (word.Length < 2 || (isPlain && (word.Is(saysNothing) || NameWords.BeginsTitle(own.Version.Blocks[block], word.Start)))) continue;
            var written = text.AsSpan(word.Start, word.Length);
            if (!CapitalWords.IsIn(written, other.Text) && !rules.IsNoName(written) && !(isPlain && rules.Lexicon.IsKnown && rules.Lexicon.Has(written))) return true;
        }

        return false;
    }

    private (List<NameRun> Lone, List<NameRun> More) Lone(VersionNames own, VersionNames other, NameJudge judge, NameWords words, NameWords others, int place, bool isSource)
    {
        var runs = new List<NameRun>();
        var more = new List<NameRun>();
        var isTitle = judge.IsTitle(words);
        var block = isSource ? _pair.Blocks[place].Source : _pair.Blocks[place].Target;
        var mentions = own.Mentions(block);
        var before = -2;
        for (var i = 0; i < words.Words.Length; i++)
        {
            var word = words.Words[i];
            if (!word.Is(WordTraits.Capital | WordTraits.Mixed) || word.Is(WordTraits.Passive | WordTraits.Foreign)) continue;
            if (mentions is not null && mentions.Exists(m => word.Start >= m.Start && word.Start < m.Start + m.Length)) continue;
            var has = _counterparts.Has(words, word, others, isSource);
            if (has ? !IsMoreOften(words, i, others) : StandsNearby(words, word, other, place, isSource)) continue;
            var weight = judge.Weigh(words, i, isTitle);
            // A common word at the beginning of a sentence can't be the counterpart of a name that the other text has further on.
            if (weight == NameWeight.Word && !has && judge.IsCommonAtBeginning(words, word)) continue;
            var count = weight == NameWeight.Sure ? own.Count(words.Folded(word)).Capital : 0;
            var one = new NameRun(
                word.Start, word.Length, (double)word.Start / words.Block.Text.Length, weight, words.Folded(word).ToString(), count, word.Is(WordTraits.Acronym) ? word.Length : 0);
            if (has)
            {
                more.Add(one);
                continue;
            }

            if (i == before + 1 && word.Is(WordTraits.Joined)) runs[^1] = runs[^1].With(one);
            else runs.Add(one);
            before = i;
        }

        return (runs, more);
    }

    // A name that the other block has, but fewer times: another may stand in its place there.
    private static bool IsMoreOften(NameWords words, int at, NameWords others)
    {
        var folded = words.Folded(words.Words[at]);
        if (words.TimesUpTo(folded, at) is not (> 1 and var times)) return false;
        return others.TimesUpTo(folded, others.Words.Length - 1) == times - 1;
    }

    // In the block before or behind, where it has no counterpart of its own.
    private bool StandsNearby(NameWords words, NameWord word, VersionNames other, int place, bool isSource)
    {
        for (var i = place - 1; i <= place + 1; i += 2)
        {
            if (i < 0 || i >= _pair.Blocks.Count) continue;
            var (source, target) = _pair.Blocks[i];
            if (other.Words(isSource ? target : source) is not { } near || !_counterparts.Has(words, word, near, isSource)) continue;
            if ((isSource ? _source : _target).Words(isSource ? source : target) is not { } partner || !_counterparts.Has(words, word, partner, isSource)) return true;
        }

        return false;
    }

    private void Report(PairReport report, int place, NameRun? missing, NameRun? surplus)
    {
        var source = _pair.Source.Blocks[_pair.Blocks[place].Source];
        var target = _pair.Target.Blocks[_pair.Blocks[place].Target];
        var there = missing is { } m ? source.Text.Substring(m.Start, m.Length) : null;
        var here = surplus is { } s ? target.Text.Substring(s.Start, s.Length) : null;
        var finding = NameProblems.NameDiffers(
            surplus is { } added ? target.SpanOf(added.Start, added.Length) : target.Content,
            missing is { } lost ? source.SpanOf(lost.Start, lost.Length) : source.Content,
            there,
            here);
        report.Report(finding, source, target, $"{there} {here}");
    }
}
