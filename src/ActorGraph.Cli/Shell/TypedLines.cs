using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Shell;

/// <summary>Lines of somebody who sits at the terminal: Ctrl-C stops what a line asked for, and errors were seen.</summary>
internal sealed class TypedLines(LineEditor editor, History history, Interrupts interrupts) : ILines
{
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        var line = await editor.ReadAsync(cancellationToken);
        history.Add(line ?? string.Empty);
        return line;
    }

    public Task<int> RunAsync(Func<CancellationToken, Task<int>> run) => interrupts.RunAsync(run);

    public int Code(int last) => ExitCode.Done;
}
