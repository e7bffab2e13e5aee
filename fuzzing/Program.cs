using System.CommandLine;
using ChemSter.Site.Fuzzing;
using ChemSter.Site.Fuzzing.Hunting;

var seconds = new Option<int>("--seconds") { Description = "How long to fuzz, in seconds.", DefaultValueFactory = _ => 600 };
var names = new Option<string[]>("--target") { Description = "What to fuzz; all if nothing is named.", AllowMultipleArgumentsPerToken = true };
var workers = new Option<int>("--workers") { Description = "How many processes fuzz at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
var keep = new Option<bool>("--keep") { Description = "Adds to fuzzing/corpus/ the few small inputs that reach what those there do not." };
var root = new RootCommand("Gives the parts of the generator that read what others wrote all that bytes can be, and looks for exceptions, endless loops and broken promises.") { seconds, names, workers, keep };
foreach (var name in AllTargets.All.Select(t => t.Name)) names.CompletionSources.Add(name);
root.SetAction(call => Hunt.Run(new HuntRequest(
    TimeSpan.FromSeconds(call.GetValue(seconds)), Chosen(call.GetValue(names) ?? []), Math.Max(1, call.GetValue(workers)), call.GetValue(keep))));

// Not for people: what the program starts itself with, from the folder of instrumented copies.
var work = new Command("work") { Hidden = true };
var (target, time, corpus, findings, kept) = (new Argument<string>("target"), new Argument<int>("seconds"), new Argument<string>("corpus"), new Argument<string>("findings"), new Argument<bool>("keep"));
work.Arguments.Add(target);
work.Arguments.Add(time);
work.Arguments.Add(corpus);
work.Arguments.Add(findings);
work.Arguments.Add(kept);
work.SetAction(call => new Worker(Chosen([call.GetValue(target)!])[0], call.GetValue(corpus)!, call.GetValue(findings)!, Folders.Repository)
    .Run(TimeSpan.FromSeconds(call.GetValue(time)), call.GetValue(kept)));
root.Subcommands.Add(work);
return await root.Parse(args).InvokeAsync();

static IReadOnlyList<Target> Chosen(IReadOnlyList<string> names) =>
    names.Count == 0 ? AllTargets.All : [.. names.Select(n => AllTargets.All.FirstOrDefault(t => t.Name == n) ?? throw new ArgumentException($"There is no target {n}: {string.Join(", ", AllTargets.All.Select(t => t.Name))}"))];
