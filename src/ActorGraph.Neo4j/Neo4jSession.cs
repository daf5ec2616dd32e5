using ActorGraph.Neo4j.Transport;
using ActorGraph.Storage;

namespace ActorGraph.Neo4j;

/// <summary>A server and the engine's texts: asks and writes by name.</summary>
internal sealed class Neo4jSession(ICypherTransport transport)
{
    private readonly CypherTexts texts = new();

    public string Address => transport.Address;

    /// <summary>Asks a text that only reads.</summary>
    public ValueTask<CypherAnswer> AskAsync(string text, CypherParameters parameters, CancellationToken cancellationToken) =>
        transport.RunAsync(texts.Asking(text), parameters, cancellationToken);

    /// <summary>Asks a text that only reads and hands over its rows.</summary>
    public async ValueTask AskAsync(string text, StoreParameters parameters, Action<IRow> row, CancellationToken cancellationToken)
    {
        var answer = await transport.RunAsync(texts.Asking(text), new(parameters), cancellationToken).ConfigureAwait(false);
        answer.ForEach(row);
    }

    /// <summary>Runs a text that writes without a lease.</summary>
    public ValueTask<CypherAnswer> WriteAsync(string text, CypherParameters parameters, CancellationToken cancellationToken) =>
        transport.RunAsync(texts.Writing(text), parameters, cancellationToken);

    /// <summary>Runs a text that writes under the lease.</summary>
    public ValueTask<CypherAnswer> WriteFencedAsync(string text, CypherParameters parameters, CancellationToken cancellationToken) =>
        transport.RunAsync(texts.Fenced(text), parameters, cancellationToken);

    /// <summary>Runs one statement of a schema file.</summary>
    public ValueTask<CypherAnswer> DefineAsync(string text, string statement, CancellationToken cancellationToken) =>
        transport.RunAsync(new CypherText(text, statement, Writes: true), [], cancellationToken);
}
