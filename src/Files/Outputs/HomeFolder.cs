namespace ChemSter.Site.Files;

/// <summary>The home folder of whoever runs the program, in which no site is ever written as it is.</summary>
internal static class HomeFolder
{
    /// <summary>Its full path; empty where there is none.</summary>
    public static string Path { get; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
}
