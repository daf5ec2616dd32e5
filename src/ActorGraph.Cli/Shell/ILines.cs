namespace ActorGraph.Cli.Shell;

/// <summary>Where a shell's lines come from.</summary>
internal interface ILines
{
    /// <summary>The next line; null after the last one.</summary>
    Task<string?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Does what a line asks for, and returns its exit code.</summary>
    Task<int> RunAsync(Func<CancellationToken, Task<int>> run);

    /// <summary>The shell's own exit code after a last command that ended with this one.</summary>
    int Code(int last);
}
