using System.Collections.Concurrent;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Transport.Http;

namespace ActorGraph.Benchmarks.Neo4j;

/// <summary>Passes texts on and keeps what was sent, to be sent again by hand.</summary>
internal sealed class RecordingTransport(ICypherTransport inner, Func<CypherText, bool> keeps) : ICypherTransport
{
    private readonly ConcurrentQueue<SentText> sent = [];

    public IReadOnlyCollection<SentText> Sent => sent;

    public string Address => inner.Address;

    public ValueTask<string> VersionAsync(CancellationToken cancellationToken) => inner.VersionAsync(cancellationToken);

    public ValueTask<CypherAnswer> RunAsync(CypherText text, CypherParameters parameters, CancellationToken cancellationToken)
    {
        if (keeps(text))
        {
            var body = new PooledBytes(4096);
            QueryBody.Write(body, text with { Query = HandTexts.Of(text) }, parameters, []);
            sent.Enqueue(new SentText(text.Name, body.Written.ToArray()));
            body.Return();
        }

        return inner.RunAsync(text, parameters, cancellationToken);
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}

/// <summary>A request that was sent.</summary>
/// <param name="Name">Its text.</param>
/// <param name="Body">What a client by hand would send.</param>
internal sealed record SentText(string Name, byte[] Body);
