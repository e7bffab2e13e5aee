using ChemSter.Site.Diagnostics;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Data;

/// <summary>The editor in the browser: <c>editor:</c> in <c>data/site.yml</c>. It loads a script from elsewhere unless the site has that itself, so a site has it only if it asks for it.</summary>
/// <param name="Host">Where the repository is: github, gitlab, gitea, or test-repo for a trial without one.</param>
/// <param name="Repository">Owner and name of the repository.</param>
/// <param name="Branch">The branch; null for the repository’s main one.</param>
/// <param name="SignIn">The address of a service for signing in by OAuth; null where one signs in with an access token.</param>
/// <param name="MakesProposals">Whether changes become proposals (pull requests), and don’t go straight into the branch.</param>
/// <param name="Place">Where the setting stands.</param>
public sealed record EditorSettings(string Host, string Repository, string? Branch, string? SignIn, bool MakesProposals, SourceSpan Place)
{
    /// <summary>Reads the setting; null where a site has none.</summary>
    public static EditorSettings? Read(MapReader? map)
    {
        if (map is null) return null;
        var editor = new EditorSettings(
            map.OneOf("host") ?? "github",
            map.RequiredText("repository"),
            map.Text("branch"),
            ContactReading.ReadWebAddress(map.Scalar("sign-in"), map.Diagnostics),
            map.Flag("proposals") ?? true,
            map.Span);
        map.Finish();
        return editor;
    }
}
