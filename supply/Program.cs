using ChemSter.Site.Supply;

// Run in the repository's folder, after a restore.
switch (args)
{
    case ["sbom", var file]:
        File.WriteAllText(file, Sbom.Of(Directory.GetCurrentDirectory()));
        return 0;
    case ["sbom", var file, "all-systems"]:
        File.WriteAllText(file, Sbom.Of(Directory.GetCurrentDirectory(), forAllSystems: true));
        return 0;
    case ["notices", var file]:
        File.WriteAllText(file, Notices.Of(Directory.GetCurrentDirectory()));
        return 0;
    case ["licences"]:
        Console.Write(Licences.Tables(Directory.GetCurrentDirectory()));
        return 0;
    default:
        Console.Error.WriteLine("dotnet run --project supply -- sbom FILE [all-systems] | notices FILE | licences");
        return 2;
}
