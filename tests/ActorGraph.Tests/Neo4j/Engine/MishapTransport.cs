using ActorGraph.Neo4j.Transport;

namespace ActorGraph.Tests.Neo4j;

/// <summary>A way to the server on which things happen to texts that write, by their number.</summary>
/// <param name="inner">The server.</param>
/// <param name="mishap">What happens to the n-th.</param>
internal sealed class MishapTransport(ICypherTransport inner, Func<int, Mishap> mishap) : ICypherTransport
{
    private readonly TaskCompletionSource asleep = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource awake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool dead;
    private volatile bool sleeping;
    private int writes;

    public string Address => inner.Address;

    /// <summary>Texts that wrote so far, renewals of the lease not counted as they come when they like.</summary>
    public int Writes => writes;

    /// <summary>Done once the transport has fallen asleep.</summary>
    public Task Asleep => asleep.Task;

    public void Wake()
    {
        sleeping = false;
        awake.SetResult();
    }

    public ValueTask<string> VersionAsync(CancellationToken cancellationToken) => inner.VersionAsync(cancellationToken);

    public async ValueTask<CypherAnswer> RunAsync(CypherText text, CypherParameters parameters, CancellationToken cancellationToken)
    {
        var now = text.Writes && text.Name != "writing/renew" ? mishap(Interlocked.Increment(ref writes)) : Mishap.None;
        if (dead)
        {
            throw Dead();
        }

        if (now == Mishap.Sleeps)
        {
            sleeping = true;
            asleep.SetResult();
        }

        if (sleeping)
        {
            await awake.Task.WaitAsync(cancellationToken);
        }

        var answer = await inner.RunAsync(text, parameters, cancellationToken);
        switch (now)
        {
            case Mishap.Dies:
                dead = true;
                throw Dead();
            case Mishap.LosesTheAnswer:
                // As the real one does: it cannot know that the server acted, and sends it again.
                return await inner.RunAsync(text, parameters, cancellationToken);
            default:
                return answer;
        }
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static StoreException Dead() => new("The process is dead.");
}

/// <summary>What happens to a text.</summary>
internal enum Mishap
{
    None,

    /// <summary>The process ends after the server acted: to the server the same as before the next text.</summary>
    Dies,

    /// <summary>The server acted and its answer is lost.</summary>
    LosesTheAnswer,

    /// <summary>The process stops before it, until it is woken.</summary>
    Sleeps,
}
