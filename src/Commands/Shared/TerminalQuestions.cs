using ChemSter.Site.Diagnostics;
using Spectre.Console;

namespace ChemSter.Site.Commands;

/// <summary>Asks on the terminal by Spectre.Console, the one place that uses it: it is loaded when the first question is asked.</summary>
/// <param name="language">The language to ask in.</param>
internal sealed class TerminalQuestions(UiLanguage language) : IQuestions
{
    private readonly IAnsiConsole _terminal = AnsiConsole.Console;

    /// <inheritdoc/>
    public Task<string> AskAsync(Bilingual question, string? proposal, Func<string, Bilingual?> complain, CancellationToken cancellation)
    {
        // Behind a proposal the library puts a colon by itself.
        var text = string.IsNullOrEmpty(proposal) ? question.In(language) : question.In(language).TrimEnd(':');
        var prompt = new TextPrompt<string>(Markup.Escape(text))
        {
            AllowEmpty = proposal is not null,
            ShowDefaultValue = !string.IsNullOrEmpty(proposal),
            ValidationErrorMessage = Markup.Escape(new Bilingual("Tu trzeba coś wpisać.", "Something must be entered here.").In(language)),
            Validator = answer => complain(Of(answer)) is { } wrong ? ValidationResult.Error(Markup.Escape(wrong.In(language))) : ValidationResult.Success(),
        };
        if (!string.IsNullOrEmpty(proposal)) prompt.DefaultValue(proposal);
        return Ask();

        async Task<string> Ask() => Of(await CleanAsync(prompt.ShowAsync(_terminal, cancellation)));
        string Of(string answer) => answer.Trim() is { Length: > 0 } given ? given : proposal ?? "";
    }

    /// <inheritdoc/>
    public async Task<string> ChooseAsync(Bilingual question, IReadOnlyList<(string Value, Bilingual Name)> choices, CancellationToken cancellation)
    {
        var prompt = new SelectionPrompt<(string Value, Bilingual Name)> { Title = Markup.Escape(question.In(language)), Converter = c => Markup.Escape(c.Name.In(language)) };
        prompt.AddChoices(choices);
        return (await CleanAsync(prompt.ShowAsync(_terminal, cancellation))).Value;
    }

    // Whoever ends the asking gets the cursor back, on a line of its own.
    private async Task<T> CleanAsync<T>(Task<T> answer)
    {
        try
        {
            return await answer;
        }
        catch (OperationCanceledException)
        {
            _terminal.Cursor.Show(true);
            _terminal.WriteLine();
            throw;
        }
    }
}
