using ChemSter.Site.Languages;

namespace ChemSter.Site.Translations;

/// <summary>The words of a block. Words are parted by blanks and by hyphens, so that "by-laws" is two; what is written without a blank around a full stop, an
/// apostrophe, a plus or an ampersand is one: "o.o.", "cluster’s", "B+R". Code and addresses are no words.</summary>
internal static class BlockWords
{
    [ThreadStatic]
    private static List<Word>? _scratch;

    /// <summary>The words of a block, in their order.</summary>
    public static Word[] Read(TextBlock block)
    {
        var words = Begin();
        var reading = new Reading(block.Text, words);
        if (block.Runs.Length == 0) reading.Read(0, block.Text.Length, -1, WordFlags.None);
        for (var i = 0; i < block.Runs.Length; i++)
        {
            var (run, number) = (block.Runs[i], i);
            var mark = run.Language is null ? WordFlags.None : WordFlags.Marked;
            switch (run.Kind)
            {
                case RunKind.Prose:
                    // Emphasis within a word makes two runs of one word.
                    while (i + 1 < block.Runs.Length && block.Runs[i + 1] is { Kind: RunKind.Prose } next && next.Language == run.Language)
                    {
                        run = run with { Length = next.Start + next.Length - run.Start };
                        i++;
                    }

                    reading.Read(run.Start, run.Start + run.Length, number, mark);
                    break;
                case RunKind.Inclusion:
                    reading.AddInclusion(run.Start, run.Length, number, mark);
                    break;
                default:
                    reading.PassOver();
                    break;
            }
        }

        return words.Count == 0 ? [] : [.. words];
    }

    /// <summary>The words of a text.</summary>
    public static Word[] Read(string text)
    {
        var words = Begin();
        new Reading(text, words).Read(0, text.Length, -1, WordFlags.None);
        return [.. words];
    }

    private static List<Word> Begin()
    {
        var words = _scratch ??= new List<Word>(64);
        words.Clear();
        return words;
    }

    private ref struct Reading(ReadOnlySpan<char> text, List<Word> words)
    {
        private readonly ReadOnlySpan<char> _text = text;

        // At hand, since it is asked for every letter of the site.
        private readonly ReadOnlySpan<LetterKind> _kinds = LetterKinds.Table;
        private WordFlags _before = WordFlags.BeginsSentence | WordFlags.Apart;
        private LetterKind _last;
        private bool _isBehindStop;

        public void Read(int start, int end, int run, WordFlags mark)
        {
            var i = start;
            while (i < end)
            {
                var kind = KindOf(_text[i]);
                if (kind >= LetterKind.Digit)
                {
                    i = ReadWord(i, end, kind, run, mark);
                    continue;
                }

                _last = kind;
                if (kind is LetterKind.Apart or LetterKind.End or LetterKind.Code) _before |= WordFlags.Apart;
                // "Sp. z o.o." goes on, "The end. Then" does not: the next word's first letter tells.
                if (kind is LetterKind.Stop or LetterKind.End) _isBehindStop = true;
                i++;
            }
        }

        public void AddInclusion(int start, int length, int run, WordFlags mark)
        {
            words.Add(new Word(start, length, run, _before | mark | WordFlags.Inclusion, 0));
            Forget();
        }

        public void PassOver()
        {
            Forget();
            _before = WordFlags.Apart;
        }

        private int ReadWord(int start, int end, LetterKind first, int run, WordFlags mark)
        {
            var flags = _before | mark;
            if (_last == LetterKind.Code) flags |= WordFlags.OfCode;
            if (first == LetterKind.Capital)
            {
                flags |= WordFlags.Capital;
                if (_isBehindStop) flags |= WordFlags.BeginsSentence | WordFlags.Apart;
            }

            var i = start;
            for (; i < end; i++)
            {
                if (char.IsAsciiLetterLower(_text[i])) continue;
                switch (KindOf(_text[i]))
                {
                    case LetterKind.Other:
                        flags |= _text[i] is '\u00AD' or >= '\u0300' ? WordFlags.Accented | WordFlags.Parted : WordFlags.Accented;
                        continue;
                    case LetterKind.Capital:
                        if (_text[i] >= 0x80) flags |= WordFlags.Accented;
                        if (i > start) flags |= WordFlags.Odd;
                        continue;
                    case LetterKind.Digit:
                        flags |= WordFlags.Odd;
                        continue;
                    default:
                        if (!LetterKinds.JoinsLetters(_text[i]) || i + 1 >= end || !LetterKinds.IsOfWord(_text[i + 1])) goto end;
                        flags |= WordFlags.Parted;
                        if (_text[i] is not ('\'' or '’')) flags |= WordFlags.Odd;
                        continue;
                }
            }

        end:
            if (i < _text.Length && LetterKinds.Of(_text[i]) == LetterKind.Code) flags |= WordFlags.OfCode;
            words.Add(new Word(start, i - start, run, flags, WordFilter.HashOf(_text[start..i])));
            Forget();
            return i;
        }

        private readonly LetterKind KindOf(char c) => c < _kinds.Length ? _kinds[c] : LetterKinds.Of(c);

        private void Forget()
        {
            _before = WordFlags.None;
            _last = LetterKind.Between;
            _isBehindStop = false;
        }
    }
}
