using System.CommandLine;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Translations;
using static ChemSter.Site.Commands.TwoLanguages;

namespace ChemSter.Site.Commands;

/// <summary><c>translate accept</c>: somebody has looked at a translation, or a part of it, and it is right. This is what is written down.</summary>
internal static class TranslateAcceptCommand
{
    public static void AddTo(Command translate, SharedOptions shared, UserConsole console)
    {
        var page = new Argument<string?>("PAGE") { Description = Both("Tekst: jego klucz (about/founders, data/timeline.yml) albo plik", "The text: its key (about/founders, data/timeline.yml) or its file"), Arity = ArgumentArity.ZeroOrOne };
        var language = new Argument<string?>("LANG") { Description = Both("Język tłumaczenia; zbędny, jeśli jest tylko jeden", "The language of the translation; may be left out where there is only one"), Arity = ArgumentArity.ZeroOrOne };
        var block = new Option<int[]>("--block") { Description = Both("Tylko ten fragment, według numeru w źródle; można podać kilka", "Only this block, by its number in the source; may be given several times"), HelpName = "N", AllowMultipleArgumentsPerToken = true };
        var changed = new Option<bool>("--changed") { Description = Both("Tylko fragmenty zmienione, bez nowych, usuniętych i przeniesionych", "Only the blocks that have changed, not those that are new, gone or moved") };
        var token = new Option<string>("--token") { Description = Both("Tylko to, czego dotyczy komunikat z tym tokenem; jeśli to różnica między tekstami, potrzebne jest --reason", "Only what the message with this token is about; if that is a difference between the two texts, --reason is needed"), HelpName = "TOKEN" };
        var reason = new Option<string>("--reason") { Description = Both("Dlaczego tłumaczenie jest dobre bez zmian, np. w źródle poprawiono literówkę", "Why the translation is right as it is: a typo was corrected in the source, for example"), HelpName = "TEXT" };
        var all = new Option<bool>("--all") { Description = Both("Z --baseline: wszystkie teksty", "With --baseline: all texts") };
        var baseline = new Option<bool>("--baseline") { Description = Both("Z --all: uznaj za zgodne wszystkie tłumaczenia, których nikt jeszcze nie zatwierdzał; na początek", "With --all: take every translation that nobody has ever accepted as right as it is; for the first time") };
        var command = new Command("accept", Both("Zapisuje, że tłumaczenie lub jego część sprawdzono i jest zgodne ze źródłem", "Records that a translation, or a part of it, was checked and matches its source")) { page, language, block, changed, token, reason, all, baseline };
        command.Validators.Add(result =>
        {
            var (isAll, isBaseline) = (result.GetValue(all), result.GetValue(baseline));
            var isPart = result.GetResult(block) is not null || result.GetValue(changed) || result.GetValue(token) is not null;
            if (isAll != isBaseline) result.AddError(Both("--all i --baseline podaje się razem", "--all and --baseline belong together"));
            else if (isAll && (result.GetValue(page) is not null || isPart)) result.AddError(Both("przy --all --baseline nie podaje się strony ani jej części", "--all --baseline takes neither a page nor a part of one"));
            else if (!isAll && result.GetValue(page) is null) result.AddError(Both("Która strona? Podaj jej klucz, np. about/founders, albo --all --baseline", "Which page? Give its key, such as about/founders, or --all --baseline"));
            else if (result.GetValue(token) is { } t && !AcceptanceToken.IsToken(t)) result.AddError(Both($"--token: „{t}” nie jest tokenem; token to 8 liter i cyfr", $"--token: “{t}” is not a token; a token has 8 letters and digits"));
        });
        command.SetAction(parsed =>
        {
            var request = shared.Resolve(parsed);
            return TranslateCommand.Run(request, console, survey =>
            {
                var accepting = new Accepting(survey, request, console, parsed.GetValue(reason)?.Trim() is { Length: > 0 } why ? why : null);
                if (parsed.GetValue(baseline)) return accepting.Baseline();
                var text = One(TranslateCommand.Find(survey, parsed.GetValue(page)!, parsed.GetValue(language)));
                if (parsed.GetValue(token) is { } finding) return accepting.Token(text, finding);
                if (parsed.GetValue(changed)) return accepting.Changed(text);
                return parsed.GetValue(block) is { Length: > 0 } numbers ? accepting.Blocks(text, numbers) : accepting.Whole(text);
            });
        });
        translate.Add(command);
    }

    private static TextToTranslate One(IReadOnlyList<TextToTranslate> texts)
    {
        var there = texts.Where(t => t.Target is not null).ToList();
        if (there.Count == 1) return there[0];
        if (there.Count == 0) return texts[0];
        var languages = string.Join(", ", there.Select(t => t.Language));
        throw new UsageException(new Bilingual($"Na który język? Możliwe: {languages}", $"Into which language? Possible: {languages}"));
    }
}
