using ChemSter.Site.Commands;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
