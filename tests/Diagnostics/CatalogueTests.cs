using System.Reflection;
using System.Text.RegularExpressions;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Catalogue;
using ChemSter.Site.Tests.Documentation;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Diagnostics;

/// <summary>Every finding that the generator can make: provoked by a test, and said in both languages.</summary>
public sealed partial class CatalogueTests
{
    private static readonly SourceSpan Place = new SourceText("input/a.pl.md", "text").Span(0, 4);

    public static IEnumerable<TestCaseData> Entries =>
        typeof(YamlProblems).Assembly.GetExportedTypes()
            .Where(t => t.Namespace == typeof(YamlProblems).Namespace)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == typeof(Diagnostic)))
            .SelectMany(m => new[] { false, true }.Select(empty => new TestCaseData(m, empty) { TestName = $"{m.DeclaringType!.Name}.{m.Name}{(empty ? " with nothing optional" : "")}" }));

    [Test]
    public void Every_code_is_provoked_by_a_test()
    {
        var codes = CodesIn(Path.Combine(Repository.Root, "src"), _ => true);
        var tested = CodesIn(Path.Combine(Repository.Root, "tests"), file => Path.GetFileName(file) != "ErrorPageArrangements.cs");
        var notProvoked = ErrorPageArrangements.NotMade.Keys;

        Assert.That(codes, Has.Count.GreaterThan(80).And.SubsetOf(tested.Concat(notProvoked)));
        Assert.That(notProvoked, Is.SubsetOf(codes));
        Assert.That(notProvoked.Intersect(tested), Is.Empty, "It is provoked by now.");
    }

    [Test]
    public void Every_code_is_explained_on_a_page_in_both_languages()
    {
        var codes = CodesIn(Path.Combine(Repository.Root, "src"), _ => true);
        var pages = ErrorPage.All().ToList();

        foreach (var language in new[] { UiLanguage.Polish, UiLanguage.English })
        {
            Assert.That(pages.Where(p => p.Language == language).Select(p => p.Code), Is.EquivalentTo(codes), language.ToString());
        }
    }

    [TestCaseSource(nameof(Entries))]
    public void Every_text_is_there_in_both_languages(MethodInfo entry, bool empty)
    {
        var finding = (Diagnostic)entry.Invoke(null, [.. entry.GetParameters().Select(p => Sample(p, empty))])!;

        Assert.That(finding.Code, Does.Match("^SITE[1-9][0-9]{3}$"));
        Bilingual[] messages = [finding.Message, .. finding.Related.Select(r => r.Message)];
        foreach (var message in messages) AssertTexts(message, end: "[^.!: ]$");
        if (finding.Help is { } help) AssertTexts(help, end: "[^ ]$");
    }

    private static void AssertTexts(Bilingual text, string end)
    {
        Assert.That(text.Polish, Does.Match(@"^\S").And.Match(end).And.Not.Contain("  ").And.Not.Contain("\n"));
        Assert.That(text.English, Does.Match(@"^\S").And.Match(end).And.Not.Contain("  ").And.Not.Contain("\n"));
        Assert.That(text.English, Is.Not.EqualTo(text.Polish).And.Not.Match("[ąćęłńóśźż„]"));
        Assert.That(text.Polish, Does.Not.Match("“"));
    }

    private static object? Sample(ParameterInfo parameter, bool empty)
    {
        var type = parameter.ParameterType;
        if (type == typeof(SourceSpan)) return Place;
        if (type == typeof(string)) return empty && new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable ? null : "<abc>";
        if (type == typeof(char)) return '@';
        if (type == typeof(int)) return 3;
        if (type == typeof(Bilingual)) return new Bilingual("<abc>", "<abd>");
        if (type.IsAssignableFrom(typeof(FixEdit[]))) return new[] { new FixEdit(Place, "<abc>"), new FixEdit(Place, "<abd>") };
        if (type.IsAssignableFrom(typeof(string[]))) return new[] { "abd", "xyz" };
        return type.IsValueType ? Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type) : throw new NotSupportedException($"{parameter} of {parameter.Member}");
    }

    private static HashSet<string> CodesIn(string folder, Func<string, bool> isMeant) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => isMeant(file) && !Path.GetRelativePath(folder, file).StartsWith("obj", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(string.Concat(File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))))
            .Select(code => code.Value),
    ];

    [GeneratedRegex("SITE[0-9]{4}")]
    private static partial Regex Code();
}
