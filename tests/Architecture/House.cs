using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ChemSter.Site.Pipelines;
using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.Architecture;

/// <summary>The generator as it was compiled, and where in the source each of its types stands.</summary>
internal static partial class House
{
    private static readonly ConcurrentDictionary<string, string?> RoomsOfNamespaces = new(StringComparer.Ordinal);

    // By namespace and name; what the compiler makes of a type's inside has a name that begins with the type's.
    private static readonly Lazy<Dictionary<string, string>> Folders = new(() =>
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var folder = Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('\\', '/');
            foreach (Match type in Declaration().Matches(text)) folders[$"{Namespace().Match(text).Groups[1].Value}.{type.Groups["name"].Value}"] = folder;
        }

        return folders;
    });

    public static ArchUnitNET.Domain.Architecture Generated { get; } = new ArchLoader().LoadAssemblies(typeof(Generator).Assembly).Build();

    /// <summary>The room of a type, by its namespace; null where none of the rooms has it.</summary>
    public static string? RoomOf(IType type, IEnumerable<string> rooms) =>
        RoomsOfNamespaces.GetOrAdd(type.Namespace.FullName, name => rooms.SingleOrDefault(room => Regex.IsMatch(name, NamespaceOf(room))));

    /// <summary>The folder of the file that a type is declared in: <c>src/Files/Reading</c>; null for templates.</summary>
    public static string? FolderOf(IType type) => Folders.Value.GetValueOrDefault(type.FullName.Split('+', '/', '`', '<')[0]);

    /// <summary>What leads from one place to another, as the code has it.</summary>
    /// <param name="placeOf">The place of a type; null for types that do not count.</param>
    public static HashSet<(string From, string To)> Arrows(Func<IType, string?> placeOf) =>
    [
        .. Generated.Types.SelectMany(t => t.Dependencies).Where(d => d.Target is not GenericParameter)
            .Select(d => (From: placeOf(d.Origin), To: placeOf(d.Target))).Where(a => a is { From: not null, To: not null } && a.From != a.To).Select(a => (a.From!, a.To!)),
    ];

    private static string NamespaceOf(string room) => room switch
    {
        "theme" => @"^(ChemSter\.Site\.theme\..*|AspNetCoreGeneratedDocument)$",
        "Rendering" => @"^ChemSter\.Site\.Rendering$",
        _ => $@"^{Regex.Escape($"ChemSter.Site.{room}")}(\..*)?$",
    };

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^((public|internal|static|sealed|abstract|partial|readonly|ref|unsafe) )*(class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
