using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Sameness;

/// <summary>Under what a site is built: all that may differ between two computers that hold the same commit.</summary>
/// <param name="Name">What it is called in the results of the tests.</param>
/// <param name="Culture">The culture, as systems other than Windows name it, with ICU’s data in place of the invariant ones that the generator is published with.</param>
/// <param name="Zone">The time zone.</param>
/// <param name="Processors">How many processors .NET is told there are.</param>
/// <param name="Settings">Variables of the environment: how .NET compiles, who the user is.</param>
internal sealed record Condition(string Name, string Culture, string Zone, int Processors, params (string Name, string Value)[] Settings)
{
    /// <summary>Whether text files have the ends of lines that git on Windows gives them.</summary>
    public bool HasWindowsLines { get; init; }

    /// <summary>Whether the day comes from the variable that reproducible builds use, and not from an option.</summary>
    public bool AsksEnvironment { get; init; }

    /// <summary>Dotless ı, one processor, the day before everyone else’s, a folder with blanks and letters, lines as on Windows.</summary>
    public static Condition Istanbul { get; } = new("Istanbul", "tr_TR", "Pacific/Kiritimati", 1, ("USER", "ktoś"), ("HOSTNAME", "gdzieś"), ("DOTNET_TieredPGO", "1")) { HasWindowsLines = true };

    /// <summary>Another calendar, other digits, another sign of minus; half an hour beside other zones; more processors than there are.</summary>
    public static Condition Tehran { get; } = new("Tehran", "fa_IR", "America/St_Johns", 16, ("USER", "root"), ("DOTNET_TC_QuickJitForLoops", "0")) { AsksEnvironment = true };

    /// <summary>The home of the site: commas in numbers, and zones that change in the night.</summary>
    public static Condition Warsaw { get; } = new("Warsaw", "pl_PL", "Europe/Warsaw", 2, ("DOTNET_gcServer", "1"));

    /// <summary>Each of the cultures that are known to break programs, in turn with one, two and sixteen processors, compiled in each way.</summary>
    public static IEnumerable<Condition> Many
    {
        get
        {
            string[] cultures = ["tr_TR", "az_Latn_AZ", "pl_PL", "sv_SE", "ar_SA", "fa_IR", "th_TH", "hi_IN", "ja_JP", "de_CH", "lt_LT", "en_US", "C"];
            string[] zones = ["UTC", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu", "Europe/Warsaw"];
            (string, string)[] ways = [("DOTNET_TieredCompilation", "0"), ("DOTNET_TieredPGO", "1"), ("DOTNET_ReadyToRun", "0"), ("DOTNET_TC_QuickJit", "0")];
            return cultures.Select((culture, i) => new Condition(culture, culture, zones[i % zones.Length], new[] { 1, 2, 16 }[i % 3], ways[i % ways.Length]) { HasWindowsLines = i % 2 == 0, AsksEnvironment = i % 2 == 1 });
        }
    }

    /// <summary>Starts the generator under these conditions.</summary>
    /// <param name="folder">Home and place for temporary files, and a configuration of .NET with ICU.</param>
    /// <param name="arguments">The command.</param>
    public (int Exit, string Output, string Error) Run(string folder, params string[] arguments)
    {
        var culture = Culture == "C" ? "C" : Culture + ".UTF-8";
        (string, string)[] environment = [("LC_ALL", culture), ("LANG", culture), ("TZ", Zone), ("HOME", folder), ("TMPDIR", folder), ("DOTNET_PROCESSOR_COUNT", Processors.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("DOTNET_NOLOGO", "1"), .. Settings];
        if (AsksEnvironment) environment = [.. environment, ("SOURCE_DATE_EPOCH", "1767268800")];
        string[] day = AsksEnvironment ? [] : ["--as-of", "2026-01-01"];
        string[] command = ["exec", "--runtimeconfig", WithIcu(folder), BuiltGenerator.Assembly, .. arguments, .. day, "--ui-language", "en"];
        // Whoever builds may keep new files for himself.
        return OperatingSystem.IsWindows()
            ? BuiltGenerator.End(BuiltGenerator.Start("dotnet", command, environment))
            : BuiltGenerator.End(BuiltGenerator.Start("sh", ["-c", "umask 077; exec dotnet \"$@\"", "sh", .. command], environment));
    }

    public override string ToString() => Name;

    private static string WithIcu(string folder)
    {
        var invariant = File.ReadAllText(Path.ChangeExtension(BuiltGenerator.Assembly, ".runtimeconfig.json"));
        var real = invariant.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal);
        Assert.That(real, Is.Not.EqualTo(invariant), "The generator is built without ICU.");
        var file = Path.Combine(folder, "icu.runtimeconfig.json");
        File.WriteAllText(file, real);
        return file;
    }
}
