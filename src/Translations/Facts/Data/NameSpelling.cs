using ChemSter.Site.Data;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>Finds names of the data that are spelt otherwise than in any of their forms, as with a mark left out: "Instytut Cieżkiej Syntezy Organicznej". Only names whose
/// forms are all written down can be judged.</summary>
internal sealed class NameSpelling
{
    private readonly DeclaredNames _declared;

    // The words of a name's forms, as they are written.
    private readonly Dictionary<Name, HashSet<string>> _words = [];

    public NameSpelling(SiteData data)
    {
        _declared = new DeclaredNames(data);
        foreach (var name in data.Names.Where(n => IsComplete(n, data.Languages)))
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (var text in name.Forms.Select(f => f.Text).Concat(name.Also))
            {
                var read = new NameWords(new TextBlock { Kind = BlockKind.Data, Text = text.Text, Span = text.Span, Content = text.Span });
                foreach (var word in read.Words) words.Add(read.Written(word).ToString());
            }

            _words[name] = words;
        }
    }

    /// <summary>Adds a finding for each name of a block that is misspelt.</summary>
    public void Find(TextBlock block, Language language, ref List<Diagnostic>? found)
    {
        if (_words.Count == 0) return;
        var capitals = new List<NameWord>();
        CapitalWords.Read(block.Text, capitals);
        if (capitals.Count == 0 || !_declared.MayStandIn(block, capitals, 0)) return;
        var words = new NameWords(block);
        foreach (var mention in _declared.Find(words) ?? [])
        {
            if (mention.Phrase is null || !_words.TryGetValue(mention.Name, out var right) || IsRight(words, mention, right)) continue;
            var place = block.SpanOf(mention.Start, mention.Length);
            var written = block.Text.Substring(mention.Start, mention.Length);
            (found ??= []).Add(NameProblems.NameMisspelt(place, written, Nearest(mention.Name, language, written), mention.Phrase.Place));
        }
    }

    private static bool IsRight(NameWords words, NameMention mention, HashSet<string> right)
    {
        var lookup = right.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words.Words)
        {
            if (word.Start >= mention.Start && word.End <= mention.Start + mention.Length && word.Length > 3 && !word.Is(WordTraits.Acronym) && !lookup.Contains(words.Written(word))) return false;
        }

        return true;
    }

    private static string Nearest(Name name, Language language, string written)
    {
        var forms = name.Forms.Where(f => f.Language == language.Code).Concat(name.Forms).Select(f => f.Text.Text).ToList();
        return Suggestion.For(written, forms) ?? forms[0];
    }

    // In its own language a name has all cases but perhaps the one in which it is called.
    private static bool IsComplete(Name name, IReadOnlyList<Language> languages) => languages.All(language =>
    {
        var full = name.Forms.Where(f => f.Language == language.Code && !f.IsShort).ToList();
        return full.Count == 0 || full.Exists(f => f.Case is null) || full.Count >= language.Rules.Words.Cases.Count - 1;
    });
}
