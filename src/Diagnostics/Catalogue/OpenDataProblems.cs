using static ChemSter.Site.Diagnostics.Catalogue.Problem;

namespace ChemSter.Site.Diagnostics.Catalogue;

/// <summary>SITE239x: open data, and how fresh the data is.</summary>
public static class OpenDataProblems
{
    /// <summary>SITE2390: a page lists open data in a site that publishes none.</summary>
    public static Diagnostic NoOpenData(SourceSpan span) =>
        Error("SITE2390", span, "serwis nie udostępnia otwartych danych", "the site publishes no open data")
            .WithHelp("dopisz open-data w data/site.yml, z licencją i jej adresem, albo usuń ten wiersz strony", "add open-data to data/site.yml, with a licence and its address, or delete this line of the page");
}
