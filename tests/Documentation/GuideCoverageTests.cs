using ChemSter.Site.Content;

namespace ChemSter.Site.Tests.Documentation;

/// <summary>Whatever can be written on a page is in the guide, in both languages and with what comes of it. What else stands in data files is in
/// the list of all keys, which is made from the program.</summary>
public sealed class GuideCoverageTests
{
    private static readonly string[] Languages = ["pl", "en"];

    [Test]
    public void Each_key_of_a_page_has_an_example_and_what_comes_of_it([ValueSource(nameof(Languages))] string language)
    {
        var page = Guide.Text($"input/pages/front-matter.{language}.md");

        Assert.That(FrontMatterKeys.Page.Names.Where(key => !page.Contains($"`{key}: ", StringComparison.Ordinal) && !page.Contains($"\n{key}: ", StringComparison.Ordinal)), Is.Empty);
        Assert.That(FrontMatterKeys.Directory.Names.Where(key => !page.Contains($"`{key}", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Each_box_is_shown_with_its_result([ValueSource(nameof(Languages))] string language) =>
        Assert.That(Containers.Names.Where(name => !Examples(language).Contains($"::: {name}", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Each_class_is_shown_with_its_result([ValueSource(nameof(Languages))] string language) =>
        Assert.That(AttributeList.KnownClasses.Where(name => !Examples(language).Contains($"{{.{name}}}", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Each_inclusion_is_shown_with_its_result([ValueSource(nameof(Languages))] string language)
    {
        // Too long for an example: the guide says where they are seen.
        string[] elsewhere = ["pages", "site-map", Inclusions.AccessibilityStatement, Inclusions.OpenData, "glossary", "press-kit", "profile"];
        var all = Guide.Everything(language);

        Assert.That(Inclusions.Names.Except(elsewhere).Where(name => !Examples(language).Contains($"{{{{{name}", StringComparison.Ordinal)), Is.Empty);
        Assert.That(elsewhere.Where(name => !all.Contains($"\n{{{{{name}}}}}\n", StringComparison.Ordinal) || !all.Contains($"`{{{{{name}}}}}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static string Examples(string language) =>
        string.Join('\n', Guide.Files(language).SelectMany(Guide.CodeOf).Where(c => c.Kind == GuideCodeKind.Rendered).Select(c => c.Text));
}
