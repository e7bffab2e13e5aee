using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Yaml;

namespace ChemSter.Site.Content;

/// <summary>The mark of a text that is still to be translated: <c>{{todo}}</c> at the beginning of a block, or of a value of the front matter.</summary>
public static class ToDoMark
{
    /// <summary>The inclusion's name.</summary>
    public const string Name = "todo";

    /// <summary>The mark as it is written.</summary>
    public const string Text = "{{todo}}";

    /// <summary>Whether a text is marked.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.StartsWith(Text, StringComparison.Ordinal);

    /// <summary>The text with the mark in front.</summary>
    public static string Before(string text) => $"{Text} {text}";
}

/// <summary>Looks for texts that are still to be translated.</summary>
public static class ToDoCheck
{
    /// <summary>Reports a text that has some, once.</summary>
    /// <param name="body">The text.</param>
    /// <param name="frontMatter">The values of its front matter that are translated.</param>
    /// <param name="isDraft">Whether it is not published yet.</param>
    /// <param name="isSource">Whether the page is the one that others are translated from.</param>
    /// <param name="diagnostics">Where the finding goes.</param>
    public static void Check(MarkdownBody body, IReadOnlyList<(string Key, YamlScalar Value)> frontMatter, bool isDraft, bool isSource, DiagnosticBag diagnostics)
    {
        SourceSpan? first = null;
        var count = 0;
        foreach (var (_, value) in frontMatter)
        {
            if (ToDoMark.IsIn(value.Text)) Count(value.Span);
        }

        foreach (var inclusion in body.Nodes.InlineInclusions)
        {
            // An example of it marks nothing.
            if (inclusion.Name == ToDoMark.Name && !ExampleResult.Surrounds(inclusion)) Count(body.PlaceOf(inclusion.Span));
        }

        if (first is { } place) diagnostics.Report(ToDoProblems.NotTranslated(place, count, isDraft, isSource));

        void Count(SourceSpan place)
        {
            first ??= place;
            count++;
        }
    }
}
