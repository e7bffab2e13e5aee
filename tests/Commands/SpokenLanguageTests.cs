using ChemSter.Site.Commands;
using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Tests.Commands;

/// <summary>Which language the environment asks for.</summary>
[NonParallelizable]
public sealed class SpokenLanguageTests
{
    // Before the first test there is none of them (SitesCleanUp).
    [TearDown]
    public void Clear()
    {
        foreach (var variable in new[] { "LC_ALL", "LC_MESSAGES", "LANG" }) Environment.SetEnvironmentVariable(variable, null);
    }

    [TestCase("LC_ALL=pl_PL.UTF-8", UiLanguage.Polish)]
    [TestCase("LC_MESSAGES=pl_PL.UTF-8", UiLanguage.Polish)]
    [TestCase("LANG=pl", UiLanguage.Polish)]
    [TestCase("LANG=C", UiLanguage.English)]
    [TestCase("LANG=de_DE.UTF-8", UiLanguage.English)]
    [TestCase("LANG=pl_PL.UTF-8 LC_ALL=en_GB.UTF-8", UiLanguage.English)]
    [TestCase("LANG=pl_PL.UTF-8 LC_MESSAGES=en_GB.UTF-8", UiLanguage.English)]
    [TestCase("LC_MESSAGES=en_GB.UTF-8 LC_ALL=pl_PL.UTF-8", UiLanguage.Polish)]
    [TestCase("LC_ALL= LANG=pl_PL.UTF-8", UiLanguage.Polish)]
    [TestCase("", UiLanguage.English)]
    public void It_is_Polish_where_the_first_variable_that_says_anything_says_so_and_else_English(string environment, UiLanguage language)
    {
        foreach (var variable in environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('='))) Environment.SetEnvironmentVariable(variable[0], variable[1]);

        Assert.That(new UserConsole(TextWriter.Null, TextWriter.Null).Language, Is.EqualTo(language));
    }
}
