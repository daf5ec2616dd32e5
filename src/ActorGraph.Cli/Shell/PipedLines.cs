using System.Text;

namespace ActorGraph.Cli.Shell;

/// <summary>Lines of a script: what stops the program stops it, and its exit code is the last command's.</summary>
internal sealed class PipedLines(Stream input, CancellationToken program) : ILines, IDisposable
{
    private readonly StreamReader reader = new(input, Encoding.UTF8);

    public async Task<string?> ReadAsync(CancellationToken cancellationToken) => await reader.ReadLineAsync(cancellationToken);

    public Task<int> RunAsync(Func<CancellationToken, Task<int>> run) => run(program);

    public int Code(int last) => last;

    public void Dispose() => reader.Dispose();
}
