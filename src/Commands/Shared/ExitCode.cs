namespace ChemSter.Site.Commands;

/// <summary>What the program ends with; README and <c>--help</c> list them.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>The content is wrong; nothing of the output was touched.</summary>
    public const int ContentIsWrong = 1;

    /// <summary>The command was used wrongly; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The output could not be written; the old site is as it was.</summary>
    public const int CannotWrite = 4;

    /// <summary>The generator itself is at fault.</summary>
    public const int InternalFault = 70;

    /// <summary>Somebody ended it by Ctrl+C; the old site is as it was (128 and the number of the signal, as shells have it).</summary>
    public const int Interrupted = 130;

    /// <summary>The system asked the program to end (SIGTERM); the old site is as it was.</summary>
    public const int Terminated = 143;
}
