using System.Globalization;
using System.Text;
using ChemSter.Site.Diagnostics;
using ChemSter.Site.Diagnostics.Reports;
using ChemSter.Site.Verifying;

namespace ChemSter.Site.Commands;

/// <summary>Shows how two builds differ.</summary>
internal static class DifferenceReport
{
    /// <summary>How many pages a summary lists; of a job's summary no more than a megabyte is taken.</summary>
    private const int Most = 500;

    /// <summary>A line for each page.</summary>
    public static string Text(SiteDifference difference, UiLanguage language)
    {
        var text = new StringBuilder();
        foreach (var page in difference.Pages) text.Append(Word(page.Kind).In(language)).Append(' ').Append(VisibleText.Escape(page.Address)).Append("  ").Append(VisibleText.Escape(page.Title)).Append('\n');
        return text.Append(Rest(difference).In(language)).Append('\n').ToString();
    }

    /// <summary>A table, for people who read it in a browser.</summary>
    public static string Markdown(SiteDifference difference, UiLanguage language)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(new Bilingual("Co się zmieni w serwisie", "What changes on the site").In(language)).Append("\n\n");
        if (difference.Pages.Count > 0)
        {
            text.Append(new Bilingual("| Zmiana | Adres | Strona |", "| Change | Address | Page |").In(language)).Append("\n| --- | --- | --- |\n");
            foreach (var page in difference.Pages.Take(Most))
            {
                text.Append("| ").Append(Word(page.Kind).In(language)).Append(" | ").Append(MarkdownReport.Escape(page.Address)).Append(" | ").Append(MarkdownReport.Escape(page.Title)).Append(" |\n");
            }

            text.Append('\n');
            if (difference.Pages.Count > Most) text.Append(new Bilingual($"I dalsze strony: {Number(difference.Pages.Count - Most)}.", $"More pages: {Number(difference.Pages.Count - Most)}.").In(language)).Append("\n\n");
        }

        return text.Append(Rest(difference).In(language)).Append("\n\n").ToString();
    }

    private static Bilingual Rest(SiteDifference difference) => difference is { Pages.Count: 0, OnlyFrame: 0, Files: 0 }
        ? new Bilingual("Serwis pozostanie taki sam.", "The site stays as it is.")
        : new Bilingual(
            $"Strony, na których coś się zmieni: {Number(difference.Pages.Count)}. Strony, na których zmieni się tylko to, co wspólne (wygląd, menu, stopka): {Number(difference.OnlyFrame)}. Inne pliki: {Number(difference.Files)}.",
            $"Pages on which something changes: {Number(difference.Pages.Count)}. Pages on which only what all share changes (look, menus, footer): {Number(difference.OnlyFrame)}. Other files: {Number(difference.Files)}.");

    private static Bilingual Word(PageChange kind) => kind switch
    {
        PageChange.New => new Bilingual("nowa", "new"),
        PageChange.Gone => new Bilingual("znika", "gone"),
        _ => new Bilingual("zmieniona", "changed"),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
