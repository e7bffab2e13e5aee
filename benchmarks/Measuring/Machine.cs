using System.Globalization;
using System.Runtime.InteropServices;

namespace ChemSter.Site.Benchmarks.Measuring;

/// <summary>What is said of the machine beside figures: nothing that would tell whose it is.</summary>
public static class Machine
{
    /// <summary>Cores, processor, memory, system and .NET.</summary>
    public static string Describe()
    {
        var processor = Field("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString();
        var memory = Field("/proc/meminfo", "MemTotal") is { } total ? long.Parse(total.Split(' ')[0], CultureInfo.InvariantCulture) / 1024.0 / 1024.0 : 0;
        var kernel = Environment.OSVersion.Version;
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores of {processor}, {memory:F0} GiB of memory, Linux {kernel.Major}.{kernel.Minor}, .NET {Environment.Version}");
    }

    private static string? Field(string file, string name) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;
}
