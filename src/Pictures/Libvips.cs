using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetVips;

namespace ChemSter.Site.Pictures;

/// <summary>libvips, loaded when the first picture has to be made and not before: it takes some milliseconds of each start.</summary>
internal static class Libvips
{
    private static readonly Lazy<bool> Loaded = new(Load);

    /// <summary>Whether it can be used on this system; loads it if it is not loaded yet.</summary>
    public static bool IsThere => Loaded.Value;

    // Kept here, where nobody collects it: native code calls it.
    private static Delegate? _silence;

    private static string FileName =>
        OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";

    // A package for all systems has that of the system it was made on in vips/, and those of others below it.
    private static string OwnFolder =>
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{(RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";

    private static bool Load()
    {
        var vips = Path.Combine(AppContext.BaseDirectory, "vips");
        if (!NativeLibrary.TryLoad(Path.Combine(vips, OwnFolder, FileName), out var library) && !NativeLibrary.TryLoad(Path.Combine(vips, FileName), out library)) return false;
        // Only then may any code of NetVips run: it looks for the library by its name, and the system may have another, which would make other bytes.
        // In native code it does not look at all (src/NativeCode.xml). All that it calls libvips, libglib or libgobject is in this one file.
        if (!RuntimeFeature.IsDynamicCodeSupported) NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, (_, _, _) => library);
        return Begin();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Begin()
    {
        ModuleInitializer.Initialize();
        if (!ModuleInitializer.VipsInitialized) return false;
        // What it has to say of a picture comes with the exception too.
        Log.LogDelegate silence = (_, _, _) => { };
        _silence = silence;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, silence);
        // Pictures are made side by side; AVIF's bytes would change with the number of threads.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        // What an original holds was written by others: no more code may see it than what reads these formats.
        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in new[] { "Jpeg", "Png", "Webp", "Heif" }) Operation.Block("VipsForeignLoad" + loader, false);
        return true;
    }
}
