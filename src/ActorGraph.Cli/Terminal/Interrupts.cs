namespace ActorGraph.Cli.Terminal;

/// <summary>What Ctrl-C and a polite kill stop: what runs innermost, and the second time the program at once.</summary>
internal sealed class Interrupts : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource program = new();
    private CancellationTokenSource? command;
    private volatile bool isIdle;

    /// <summary>Cancelled when the program is to end.</summary>
    public CancellationToken Program => program.Token;

    /// <summary>Ctrl-C. Returns whether it was taken care of: otherwise the process ends.</summary>
    public bool Interrupt() => Cancel(isProgram: false);

    /// <summary>A polite kill. Returns whether it was taken care of: otherwise the process ends.</summary>
    public bool Terminate() => Cancel(isProgram: true);

    /// <summary>Waits for somebody, with nothing to roll back: whatever stops the program may end it at once.</summary>
    public T Wait<T>(Func<T> wait)
    {
        isIdle = true;
        try
        {
            return wait();
        }
        finally
        {
            isIdle = false;
        }
    }

    /// <summary>Runs something that Ctrl-C stops without stopping the program.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> run)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(program.Token);
        Become(source);
        try
        {
            return await run(source.Token);
        }
        finally
        {
            Become(null);
        }
    }

    public void Dispose() => program.Dispose();

    private void Become(CancellationTokenSource? source)
    {
        lock (gate)
        {
            command = source;
        }
    }

    private bool Cancel(bool isProgram)
    {
        lock (gate)
        {
            var source = isProgram ? program : command ?? program;
            if (isIdle || source.IsCancellationRequested)
            {
                return false;
            }

            source.Cancel();
            return true;
        }
    }
}
