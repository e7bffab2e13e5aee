// Classes of tests run side by side, since most of them wait for a browser or for a program much of the time; the tests of one class follow each other.
// What a test changes belongs to it alone, or the class says [NonParallelizable] and runs when all others are done: that is for variables of the environment,
// settings of the whole program, and moments that must not be disturbed. What classes share is only read; AngleSharp's documents are not even to be read by two
// threads at once, so that each has its own (WholeSite).
[assembly: Parallelizable(ParallelScope.Fixtures)]
// One more than the fewest processors of a machine that tests run on: one of them always waits.
[assembly: LevelOfParallelism(3)]
