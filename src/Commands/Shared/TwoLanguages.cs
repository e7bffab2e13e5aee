using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Commands;

/// <summary>System.CommandLine keeps one string for each description and complaint, and the language to speak is known only once the command
/// line has been read. So that string holds both wordings, and one of them is taken out when it is shown.</summary>
internal static class TwoLanguages
{
    private const char Between = '\u001F';

    /// <summary>A description or a complaint in both languages.</summary>
    public static string Both(string polish, string english) => $"{english}{Between}{polish}";

    /// <summary>One of the two wordings; what was written in one language only, as it is.</summary>
    public static string In(string? text, UiLanguage language)
    {
        var parts = (text ?? "").Split(Between);
        return parts.Length > 1 && language == UiLanguage.Polish ? parts[1] : parts[0];
    }

    /// <summary>Whether a text has both wordings.</summary>
    public static bool AreIn(string? text) => text?.Contains(Between, StringComparison.Ordinal) == true;
}
