using System.Diagnostics;

namespace ChemSter.Site.Benchmarks.Measuring;

/// <summary>Where things are while benchmarks run: the repository, a folder to work in, and the native programs that are published for it.</summary>
public sealed class Workshop
{
    /// <summary>Opens the workshop.</summary>
    /// <param name="folder">The folder to work in.</param>
    public Workshop(string folder)
    {
        Folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A folder in memory, where the system has one; else one for temporary files.</summary>
    public static string InMemory { get; } = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "site-benchmarks");

    /// <summary>A folder on disk.</summary>
    public static string OnDisk { get; } = Path.Combine(Directory.Exists("/var/tmp") ? "/var/tmp" : Path.GetTempPath(), "site-benchmarks");

    /// <summary>The results' folder.</summary>
    public static string Results { get; } = Path.Combine(Repository, "benchmarks/results");

    /// <summary>The folder to work in.</summary>
    public string Folder { get; }

    /// <summary>The generator's native executable.</summary>
    public static string Ours { get; } = PublishedBy("native");

    /// <summary>The floor's native executable.</summary>
    public static string Floor { get; } = NativeOf("floor", "floor");

    /// <summary>The native executable that measures others.</summary>
    public static string Launcher { get; } = NativeOf("launcher", "launcher");

    /// <summary>Publishes the generator, the floor and the launcher as native executables.</summary>
    public static void PublishAll()
    {
        Publish("native");
        Publish("benchmarks/floor/Floor.csproj", Floor);
        Publish("benchmarks/launcher/Launcher.csproj", Launcher);
    }

    /// <summary>Publishes the generator by one of its profiles, as its users do.</summary>
    /// <param name="profile">The profile's name.</param>
    public static void Publish(string profile)
    {
        Console.WriteLine($"Publishing ChemSter.Site.csproj, {profile} …");
        Run(Repository, "dotnet", ["publish", Path.Combine(Repository, "ChemSter.Site.csproj"), $"-p:PublishProfile={profile}", "-v", "quiet", "-nologo"]);
    }

    /// <summary>Where the generator's executable is, once it is published by a profile.</summary>
    /// <param name="profile">The profile's name.</param>
    public static string PublishedBy(string profile) => Path.Combine(Repository, "publish", profile, "ChemSter.Site");

    /// <summary>Runs a program that is not measured, and returns what it printed.</summary>
    public static string Run(string folder, string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new BenchmarkException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} failed:\n{output}{error.Result}");
    }

    private static void Publish(string project, string executable)
    {
        Console.WriteLine($"Publishing {project} …");
        Run(Repository, "dotnet", ["publish", Path.Combine(Repository, project), "--use-current-runtime", "-o", Path.GetDirectoryName(executable)!, "-v", "quiet", "-nologo"]);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new BenchmarkException($"There is no program “{start.FileName}”: install it, or name it by its option.");
        }
    }

    private static string NativeOf(string folder, string name) => Path.Combine(Repository, "benchmarks/bin/native", folder, name);

    private static string FindRepository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ChemSter.Site.csproj"))) return folder;
        }

        throw new BenchmarkException("The repository was not found above the benchmarks’ own folder.");
    }
}
