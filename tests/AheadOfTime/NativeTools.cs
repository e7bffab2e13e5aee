using ChemSter.Site.Tests.Support;

namespace ChemSter.Site.Tests.AheadOfTime;

/// <summary>The compiler and the library that `dotnet publish` needs beside the .NET SDK.</summary>
internal static class NativeTools
{
    /// <summary>Makes sure that they are there. As root on Debian and its relatives they are installed; elsewhere the test ends here and says what to install.</summary>
    public static void Ensure()
    {
        // Windows' linker is found by the SDK, which says itself what is missing.
        if (OperatingSystem.IsWindows() || CanLink()) return;
        var tried = "";
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            Environment.SetEnvironmentVariable("DEBIAN_FRONTEND", "noninteractive");
            tried = Shell.Run("apt-get", ["update"]).Output + Shell.Run("apt-get", ["install", "--yes", "--no-install-recommends", "clang", "zlib1g-dev"]).Output;
            if (CanLink()) return;
        }

        Needed.Lacks(OperatingSystem.IsMacOS()
            ? "To publish a native executable, install the command line tools of Xcode: xcode-select --install"
            : $"To publish a native executable, install a C compiler and zlib: sudo apt-get install clang zlib1g-dev (Fedora: sudo dnf install clang zlib-devel)\n{tried}");
    }

    // The smallest program, linked with zlib: says in one step whether both are there.
    private static bool CanLink()
    {
        var program = Path.Combine(Path.GetTempPath(), $"site-link-{Environment.ProcessId}");
        try
        {
            return Shell.Run("clang", ["-x", "c", "-", "-lz", "-o", program], input: "int main(void) { return 0; }\n").Succeeded;
        }
        finally
        {
            File.Delete(program);
        }
    }
}
