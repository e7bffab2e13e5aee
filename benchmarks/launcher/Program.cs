using System.Globalization;
using ChemSter.Site.Launcher;

if (args.Length < 3)
{
    Console.Error.WriteLine("launcher RESULT FOLDER PROGRAM [ARGUMENT…]");
    return 2;
}

Environment.CurrentDirectory = args[1];
var usage = ChildProcess.Run(args[2..]);
File.WriteAllText(args[0], string.Create(CultureInfo.InvariantCulture, $"{usage.ExitCode} {usage.Wall.TotalSeconds:F6} {usage.Cpu.TotalSeconds:F6} {usage.PeakKibibytes}\n"));
return usage.ExitCode;
