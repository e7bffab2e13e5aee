using ChemSter.Site.Commands;

return await Interruption.RunAsync(stop => CommandLine.RunAsync(args, Console.Out, Console.Error, stop));
