using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Architecture;

/// <summary>Holds which room of the source may use which, and the two seams. The rooms are described in docs/architecture.md.</summary>
public sealed partial class ArchitectureTests
{
    private const string Root = "ChemSter.Site";

    /// <summary>Each room with the rooms that it uses, from the bottom up. Templates are in the namespace that Razor makes of their folder.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Diagnostics"] = [],
        ["Hashing"] = [],
        ["Characters"] = ["Diagnostics"],
        ["Yaml"] = ["Characters", "Diagnostics"],
        ["Languages"] = ["Yaml", "Diagnostics"],
        ["Content"] = ["Languages", "Yaml", "Characters", "Hashing", "Diagnostics"],
        ["Data"] = ["Languages", "Yaml", "Diagnostics"],
        ["Translations"] = ["Content", "Data", "Languages", "Yaml", "Hashing", "Diagnostics"],
        ["Addresses"] = ["Languages", "Characters", "Diagnostics"],
        ["Pictures"] = ["Hashing"],
        ["Documents"] = [],
        ["Rendering.Models"] = ["Languages"],
        ["theme"] = ["Rendering.Models", "Languages"],
        ["Search"] = ["Languages"],
        ["Schemas"] = ["Content", "Data", "Languages", "Yaml", "Diagnostics"],
        ["Rendering"] = ["Rendering.Models", "theme", "Documents", "Pictures", "Addresses", "Data", "Content", "Languages", "Yaml", "Hashing", "Diagnostics"],
        ["Files"] = ["Characters", "Hashing", "Diagnostics"],
        ["Observability"] = ["Diagnostics"],
        ["Fixing"] = ["Diagnostics"],
        ["Starting"] = ["Files", "Addresses", "Data", "Content", "Languages", "Yaml", "Diagnostics"],
        ["Pipelines"] = ["Observability", "Files", "Schemas", "Search", "Rendering", "Rendering.Models", "Documents", "Pictures", "Addresses", "Translations", "Data", "Content", "Languages", "Yaml", "Characters", "Hashing", "Diagnostics"],
        ["Surveys"] = ["Pipelines", "Files", "Schemas", "Rendering", "Rendering.Models", "Addresses", "Translations", "Data", "Content", "Languages", "Diagnostics"],
        ["Preview"] = ["Pipelines", "Files", "Diagnostics"],
        ["Verifying"] = ["Files", "Diagnostics"],
        ["Commands"] = ["Verifying", "Preview", "Surveys", "Pipelines", "Starting", "Fixing", "Observability", "Files", "Schemas", "Addresses", "Translations", "Data", "Content", "Languages", "Diagnostics"],
    };

    private static readonly string[] Spontaneous = ["new Regex(", "Regex.IsMatch(", "Regex.Match(", "Regex.Matches(", "Regex.Replace(", "Regex.Split(", "Regex.Count("];

    /// <summary>All rooms, from the bottom up.</summary>
    internal static IEnumerable<string> Rooms => Arrows.Keys;

    [TestCaseSource(nameof(Rooms))]
    public void A_room_uses_the_rooms_below_it_that_it_may_and_no_other(string room)
    {
        var used = House.Generated.Types.Where(t => RoomOf(t) == room)
            .SelectMany(t => t.Dependencies).Where(d => d.Target is not GenericParameter && RoomOf(d.Target) is { } other && other != room)
            .ToLookup(d => RoomOf(d.Target)!, d => $"{d.Origin.FullName} uses {d.Target.FullName}");
        Assert.That(used.Where(u => !Arrows[room].Contains(u.Key)).SelectMany(u => u).Distinct(), Is.Empty, "not allowed");
        Assert.That(Arrows[room].Where(other => !used.Contains(other)), Is.Empty, "allowed, and not used");
    }

    [Test]
    public void Every_type_is_in_a_room()
    {
        var homeless = House.Generated.Types.Where(t => RoomOf(t) is null && t.FullName != "Program").Select(t => t.FullName);
        Assert.That(homeless, Is.Empty);
    }

    [Test]
    public void All_arrows_lead_down_so_that_there_is_no_circle()
    {
        var order = Rooms.ToList();
        var up = order.SelectMany(from => Arrows[from].Where(to => order.IndexOf(to) >= order.IndexOf(from)).Select(to => $"{from} uses {to}"));
        Assert.That(up, Is.Empty);
    }

    [Test]
    public void The_guide_to_the_architecture_lists_the_same_rooms_and_arrows()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));
        var written = RowOfRooms().Matches(guide).ToDictionary(
            row => NameInCode(row.Groups["room"].Value),
            row => NamesInCode().Matches(row.Groups["uses"].Value).Select(m => NameInCode(m.Groups[1].Value)).ToArray());
        Assert.That(written.Keys, Is.EquivalentTo(Rooms));
        Assert.Multiple(() =>
        {
            foreach (var room in Rooms) Assert.That(written[room], Is.EquivalentTo(Arrows[room]), room);
        });
    }

    // Besides Files: the command line looks ahead into site.yml, at what lies where it is called, and into the file that it is to import.
    [Test]
    public void Only_Files_reads_and_writes_the_disk()
    {
        string[] disk = ["File", "Directory", "FileInfo", "DirectoryInfo", "FileSystemInfo", "FileStream", "StreamReader", "StreamWriter", "FileSystemWatcher", "RandomAccess"];
        var users = Calls.Where(c => disk.Any(type => c.Member.Contains($" System.IO.{type}::", StringComparison.Ordinal)));
        string[] may = ["Files", "Commands"];
        Assert.That(users.Where(u => !may.Contains(u.Room)).Select(u => u.ToString()), Is.Empty);
        Assert.That(users.Where(u => u.Room != "Files" && WritingMember().IsMatch(u.Member)).Select(u => u.ToString()), Is.Empty);
        Assert.That(users.Where(u => u.Room == "Files"), Is.Not.Empty, "If no call is seen, this test sees nothing.");
    }

    [Test]
    public void Only_the_build_clock_knows_the_time_and_starts_a_program()
    {
        string[] sources =
        [
            "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
            "System.TimeProvider::", "System.Diagnostics.Process::", "System.Environment::get_TickCount",
        ];
        var users = Calls.Where(c => sources.Any(s => c.Member.Contains(s, StringComparison.Ordinal)));
        Assert.That(users.Where(u => u.From != $"{Root}.Files.BuildClock").Select(u => u.ToString()), Is.Empty);
        Assert.That(users, Is.Not.Empty, "The build clock asks git for the newest commit; if no call is seen, this test sees nothing.");
    }

    [Test]
    public void No_regular_expression_can_run_away()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).SelectMany(f => File.ReadLines(f).Select(l => $"{Path.GetFileName(f)}: {l.Trim()}")).ToList();
        Assert.That(lines.Where(l => l.Contains("[GeneratedRegex(", StringComparison.Ordinal) && !l.Contains("matchTimeoutMilliseconds: ", StringComparison.Ordinal)), Is.Empty);
        Assert.That(lines.Where(l => Spontaneous.Any(s => l.Contains(s, StringComparison.Ordinal))), Is.Empty, "Patterns are compiled with the program.");
        Assert.That(lines.Count(l => l.Contains("[GeneratedRegex(", StringComparison.Ordinal)), Is.GreaterThan(5), "If none is seen, this test sees nothing.");
    }

    [Test]
    public void Only_the_command_line_asks_where_it_was_called()
    {
        string[] sources = ["System.Environment::get_CurrentDirectory", "System.IO.Directory::GetCurrentDirectory"];
        var users = Calls.Where(c => sources.Any(s => c.Member.Contains(s, StringComparison.Ordinal)));
        Assert.That(users.Where(u => u.Room != "Commands").Select(u => u.ToString()), Is.Empty);
    }

    [Test]
    public void Only_the_build_clock_and_the_command_line_ask_the_environment()
    {
        string[] may = [$"{Root}.Files.BuildClock", $"{Root}.Commands.UserConsole", $"{Root}.Commands.GitHubActions", $"{Root}.Commands.ServeCommand"];
        var users = Calls.Where(c => c.Member.Contains("System.Environment::GetEnvironmentVariable", StringComparison.Ordinal));
        Assert.That(users.Where(u => !may.Contains(u.From)).Select(u => u.ToString()), Is.Empty);
    }

    /// <summary>What differs from run to run or from machine to machine, and the only types that may ask for it: names of temporary files, a lock’s mark, the home folder, which is no output folder, by what the preview sees that a file is another, and
    /// which run of the preview an open page has seen. None of them reaches a site.</summary>
    [Test]
    public void What_differs_from_run_to_run_is_asked_for_in_named_places_only()
    {
        string[] sources =
        [
            "System.Guid::NewGuid", "System.Guid::CreateVersion7", "System.Random::", "System.Security.Cryptography.RandomNumberGenerator::",
            "System.Environment::get_MachineName", "System.Environment::get_UserName", "System.Environment::get_UserDomainName", "System.Environment::get_OSVersion", "System.Environment::GetFolderPath",
            "System.TimeZoneInfo::get_Local", "System.DateTime::ToLocalTime", "System.DateTimeOffset::ToLocalTime", "System.DateTimeOffset::get_LocalDateTime",
            "System.Globalization.CultureInfo::get_Current", "System.Globalization.CultureInfo::get_InstalledUICulture", "System.String::GetHashCode()", "System.HashCode::ToHashCode",
        ];
        string[] may = ["Files.PictureCache", "Files.HomeFolder", "Files.Publishing.OutputLock", "Files.WatchedFiles", "Preview.LiveEvents"];
        var users = Calls.Where(c => sources.Any(s => c.Member.Contains($" {s}", StringComparison.Ordinal))).ToList();
        Assert.That(users.Where(u => !may.Any(m => u.From.StartsWith($"{Root}.{m}", StringComparison.Ordinal))).Select(u => u.ToString()), Is.Empty);
        Assert.That(users, Is.Not.Empty, "If no call is seen, this test sees nothing.");
    }

    private static IEnumerable<Call> Calls { get; } =
    [
        .. House.Generated.Types.SelectMany(t => t.Dependencies).OfType<MethodCallDependency>()
            .Select(d => new Call(RoomOf(d.Origin), d.Origin.FullName, d.TargetMember.FullName))
            .Distinct(),
    ];

    private static string? RoomOf(IType type) => House.RoomOf(type, Rooms);

    // In the guide rooms are folders: `src/Rendering/Models/`, `theme/templates/`.
    private static string NameInCode(string folder) => folder.StartsWith("theme/", StringComparison.Ordinal)
        ? "theme"
        : folder.Replace("src/", "", StringComparison.Ordinal).Trim('/').Replace('/', '.');

    [GeneratedRegex(@"^\| `(?<room>(src|theme)/[A-Za-z/]+/)` \|[^|\n]*\|(?<uses>[^|\n]*)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex RowOfRooms();

    [GeneratedRegex("`([A-Za-z/]+)`")]
    private static partial Regex NamesInCode();

    [GeneratedRegex("::(Write|Append|Create|Delete|Move|Copy|Open|Replace|Set)")]
    private static partial Regex WritingMember();

    private sealed record Call(string? Room, string From, string Member)
    {
        public override string ToString() => $"{From} calls {Member}";
    }
}
