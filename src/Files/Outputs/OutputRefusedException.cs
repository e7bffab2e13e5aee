using ChemSter.Site.Diagnostics;

namespace ChemSter.Site.Files;

/// <summary>Why an output folder was refused.</summary>
public enum OutputRefusal
{
    /// <summary>The site lies inside it.</summary>
    HoldsTheSite,

    /// <summary>It lies inside <c>input/</c>, <c>data/</c> or <c>theme/</c>.</summary>
    InsideTheSource,

    /// <summary>It is a file.</summary>
    IsFile,

    /// <summary>It holds files that the generator did not write.</summary>
    HoldsOtherFiles,

    /// <summary>It is somebody's home, holds one, or is a whole drive.</summary>
    HoldsHomes,

    /// <summary>It is called "~", which a shell that reads it would take for the home folder.</summary>
    Tilde,

    /// <summary>It is a link that leads nowhere or in a circle.</summary>
    LeadsNowhere,

    /// <summary>It is something that the generator did not write, where a file of the site has to go.</summary>
    InTheWay,

    /// <summary>It has come to a place where a file of the site has to go since the folder was looked over; the publication is half done.</summary>
    CameBetween,

    /// <summary>A file of the site would lie outside it.</summary>
    Outside,

    /// <summary>Another build is writing it.</summary>
    InUse,

    /// <summary>It is a trace, and would lie in the output folder or among the sources.</summary>
    TraceInside,

    /// <summary>It is a record of a translation, and would lie outside <c>translations/</c>.</summary>
    NoTranslation,

    /// <summary>It is a report, and would lie among the sources.</summary>
    ReportAmongSources,

    /// <summary>It is a file that is no report, and would be replaced by one.</summary>
    NoReport,

    /// <summary>It is a text of the site, and would lie outside the folders of texts.</summary>
    NoSource,

    /// <summary>It is a file for translators, and would lie among the sources.</summary>
    ExchangeAmongSources,

    /// <summary>It is a file for translators, and there is one already.</summary>
    ExchangeExists,
}

/// <summary>The output folder can't be used.</summary>
/// <param name="path">The folder.</param>
/// <param name="reason">Why.</param>
public sealed class OutputRefusedException(string path, OutputRefusal reason) : Exception($"{reason}: {path}")
{
    /// <summary>What to tell the person who asked for it.</summary>
    public Bilingual Explanation => reason switch
    {
        OutputRefusal.HoldsTheSite => new($"folder wyjściowy {path} zawiera sam serwis; wybierz inny", $"the output folder {path} holds the site itself; choose another"),
        OutputRefusal.InsideTheSource => new(
            $"folder wyjściowy {path} leży wśród plików źródłowych; wybierz inny", $"the output folder {path} is among the source files; choose another"),
        OutputRefusal.IsFile => new($"{path} to plik, a nie folder", $"{path} is a file, not a folder"),
        OutputRefusal.HoldsOtherFiles => new(
            $"folder {path} zawiera pliki, których nie zapisał generator; opróżnij go albo wybierz inny",
            $"the folder {path} holds files that the generator did not write; empty it or choose another"),
        OutputRefusal.HoldsHomes => new(
            $"{path} to folder domowy, folder ponad folderami domowymi albo cały dysk, a nie miejsce na serwis; podaj nowy folder, na przykład {Path.Combine(HomeFolder.Path, "output")}",
            $"{path} is a home folder, holds home folders, or is a whole drive, and no place for a site; name a new folder, such as {Path.Combine(HomeFolder.Path, "output")}"),
        OutputRefusal.Tilde => new(
            $"folder o nazwie „~” łatwo pomylić z folderem domowym: {path}; napisz pełną ścieżkę, na przykład {Path.Combine(HomeFolder.Path, "output")}",
            $"a folder called “~” is easily taken for the home folder: {path}; write the full path, such as {Path.Combine(HomeFolder.Path, "output")}"),
        OutputRefusal.LeadsNowhere => new(
            $"{path} to dowiązanie, które prowadzi donikąd; usuń je albo wybierz inny folder", $"{path} is a link that leads nowhere; remove it or choose another folder"),
        OutputRefusal.InTheWay => new(
            $"pod ścieżką {path} leży coś, czego nie zapisał generator, a ma się tam znaleźć plik serwisu; przenieś to gdzie indziej albo zbuduj z opcją --clean, która to usunie. Dotychczasowy serwis pozostał nietknięty.",
            $"{path} was not written by the generator, and a file of the site has to go there; move it elsewhere, or build with --clean, which removes it. The old site is as it was."),
        OutputRefusal.CameBetween => new(
            $"{path} nie zapisał generator, a w tym miejscu ma się znaleźć plik serwisu; przenieś to gdzie indziej i zbuduj jeszcze raz.",
            $"{path} was not written by the generator, and a file of the site has to go there; move it elsewhere and build once more."),
        OutputRefusal.InUse => new(
            $"do folderu {path} zapisuje właśnie inne uruchomienie generatora; poczekaj, aż skończy, albo wybierz inny folder",
            $"another build is writing the folder {path}; wait for its end or choose another folder"),
        OutputRefusal.TraceInside => new(
            $"--trace: plik {path} leżałby w folderze wyjściowym albo wśród plików źródłowych; wybierz inne miejsce",
            $"--trace: the file {path} would lie in the output folder or among the source files; choose another place"),
        OutputRefusal.NoTranslation => new($"plik {path} leżałby poza folderem translations", $"the file {path} would be outside the folder translations"),
        OutputRefusal.ReportAmongSources => new($"raport {path} leżałby wśród plików źródłowych; wybierz inne miejsce", $"the report {path} would be among the source files; choose another place"),
        OutputRefusal.NoReport => new($"{path} istnieje i nie jest raportem; podaj inną nazwę", $"{path} exists and is not a report; give another name"),
        OutputRefusal.NoSource => new($"plik {path} leżałby poza folderami input i data", $"the file {path} would be outside the folders input and data"),
        OutputRefusal.ExchangeAmongSources => new($"plik {path} leżałby wśród plików źródłowych; wybierz inne miejsce", $"the file {path} would be among the source files; choose another place"),
        OutputRefusal.ExchangeExists => new(
            $"plik {path} już istnieje i nie zostanie zastąpiony; ktoś mógł w nim pracować", $"the file {path} exists already and is not replaced; somebody may have worked in it"),
        _ => new($"plik {path} leżałby poza folderem wyjściowym", $"the file {path} would be outside the output folder"),
    };
}
