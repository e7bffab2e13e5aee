using System.CommandLine;
using ChemSter.Site.Benchmarks;
using ChemSter.Site.Benchmarks.Commands;

var root = new RootCommand("Measures the generator beside its peers. Results go to benchmarks/results/, and from there into docs/benchmarks.md.");
CompareCommand.AddTo(root);
StartupCommand.AddTo(root);
DeployCommand.AddTo(root);
MicroCommand.AddTo(root);
ServeCommand.AddTo(root);
GenerateCommand.AddTo(root);
ClusterCommand.AddTo(root);
VerifyCommand.AddTo(root);
TranslationsCommand.AddTo(root);
ReportCommand.AddTo(root);
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (BenchmarkException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
