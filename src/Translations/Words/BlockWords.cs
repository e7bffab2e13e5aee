using System.Globalization;

namespace ChemSter.Site.Translations;

/// <summary>The words of a block. Words are parted by blanks and by hyphens, so that "by-laws" is two; what is written without a blank around a full stop, an
/// apostrophe, a plus or an ampersand is one: "o.o.", "cluster’s", "B+R". Code and addresses are no words.</summary>
internal static class BlockWords
{
    /// <summary>Adds the words of a block to a list, in their order.</summary>
    public static void Read(TextBlock block, List<Word> words)
    {
        var text = block.Text.AsSpan();
        if (block.Runs.Count == 0)
        {
            new Reading(text, words).Read(0, text.Length, block.Language);
            return;
        }

        var reading = new Reading(text, words);
        for (var i = 0; i < block.Runs.Count; i++)
        {
            var run = block.Runs[i];
            switch (run.Kind)
            {
                case RunKind.Prose:
                    // Emphasis within a word makes two runs of one word.
                    var end = run.Start + run.Length;
                    while (i + 1 < block.Runs.Count && block.Runs[i + 1] is { Kind: RunKind.Prose } next && next.Language == run.Language)
                    {
                        end = next.Start + next.Length;
                        i++;
                    }

                    reading.Read(run.Start, end, run.Language ?? block.Language);
                    break;
                case RunKind.Inclusion:
                    reading.AddInclusion(run.Start, run.Length, run.Language ?? block.Language);
                    break;
                default:
                    reading.PassOver();
                    break;
            }
        }
    }

    /// <summary>Adds the words of a text to a list.</summary>
    public static void Read(string text, List<Word> words) => new Reading(text, words).Read(0, text.Length, null);

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && (char.IsLetterOrDigit(c) || c == '\u00AD' || IsMark(c)));

    private static bool IsMark(char c) => c >= 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool JoinsLetters(char c) => c is '\'' or '’' or '.' or '+' or '&';

    private ref struct Reading(ReadOnlySpan<char> text, List<Word> words)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private WordFlags _before = WordFlags.BeginsSentence | WordFlags.Apart;
        private bool _isBehindStop;

        public void Read(int start, int end, string? language)
        {
            for (var i = start; i < end; i++)
            {
                var c = _text[i];
                if (!IsLetter(c))
                {
                    See(c);
                    continue;
                }

                var begin = i++;
                while (i < end && (IsLetter(_text[i]) || (JoinsLetters(_text[i]) && i + 1 < end && IsLetter(_text[i + 1])))) i++;
                var flags = _before;
                if (char.IsUpper(c)) flags |= WordFlags.Capital | (_isBehindStop ? WordFlags.BeginsSentence | WordFlags.Apart : WordFlags.None);
                words.Add(new Word(begin, i - begin, language, flags));
                Forget();
                i--;
            }
        }

        public void AddInclusion(int start, int length, string? language)
        {
            words.Add(new Word(start, length, language, _before | WordFlags.Inclusion));
            Forget();
        }

        public void PassOver()
        {
            Forget();
            _before = WordFlags.Apart;
        }

        private void Forget()
        {
            _before = WordFlags.None;
            _isBehindStop = false;
        }

        private void See(char c)
        {
            switch (c)
            {
                case ' ' or '-' or '\u00A0' or '\u2010' or '\u2011' or '\u202F' or '\n':
                    break;
                case '.' or '…':
                    // "Sp. z o.o." goes on, "The end. Then" does not: the next word's first letter tells.
                    _isBehindStop = true;
                    break;
                case '!' or '?':
                    _isBehindStop = true;
                    _before |= WordFlags.Apart;
                    break;
                case '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'':
                    _before |= WordFlags.BehindQuote;
                    break;
                default:
                    if (!char.IsWhiteSpace(c)) _before |= WordFlags.Apart;
                    break;
            }
        }
    }
}
