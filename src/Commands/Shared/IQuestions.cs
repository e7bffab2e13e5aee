using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Commands;

/// <summary>Asks the person at the terminal.</summary>
public interface IQuestions
{
    /// <summary>Asks for a text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="proposal">What Enter alone answers; null where there must be an answer, empty where there need not be one.</param>
    /// <param name="complain">What is wrong with an answer, which is then asked for again; null where nothing is.</param>
    /// <param name="cancellation">Ends the asking.</param>
    Task<string> AskAsync(Bilingual question, string? proposal, Func<string, Bilingual?> complain, CancellationToken cancellation);

    /// <summary>Lets one of several be chosen.</summary>
    /// <param name="question">The question.</param>
    /// <param name="choices">What may be chosen, the likeliest first, each with what it is called.</param>
    /// <param name="cancellation">Ends the asking.</param>
    Task<string> ChooseAsync(Bilingual question, IReadOnlyList<(string Value, Bilingual Name)> choices, CancellationToken cancellation);
}
