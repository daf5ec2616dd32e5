using ActorGraph.Neo4j.Transport;
using Neo4j.Driver;

namespace ActorGraph.Neo4j.Bolt;

/// <summary>Texts over Bolt by the official driver, each in a transaction of its own; what may go well later is asked again by the engine's own patience.</summary>
internal sealed class BoltTransport : ICypherTransport
{
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(10);

    private readonly Neo4jAddress address;
    private readonly TimeProvider time;
    private readonly Lazy<IDriver> driver;
    private readonly Patience patience;
    private readonly Neo4jErrors errors;

    // The driver's own way of having every member of a cluster catch up with what was seen before.
    private readonly IBookmarkManager bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
    private string? version;

    /// <summary>Nothing is sent, and no password read, before the first text.</summary>
    public BoltTransport(Neo4jAddress address, Neo4jSignIn signIn, TimeProvider time)
    {
        this.address = address;
        this.time = time;
        patience = new Patience(time);
        errors = new Neo4jErrors(address, signIn.User);

        // The scheme tells whether the connection is secret and whose certificates will do: the driver reads it as this program does.
        driver = new(() => GraphDatabase.Driver(
            address.Server,
            AuthTokens.Basic(signIn.User, signIn.ReadPassword()),
            static options => options.WithConnectionTimeout(Connecting).WithConnectionAcquisitionTimeout(Connecting)));
    }

    public string Address => address.Given;

    public async ValueTask<string> VersionAsync(CancellationToken cancellationToken) =>
        version ??= ServerVersion.Fit(
            await ServerVersion.AskAsync(this, cancellationToken).ConfigureAwait(false), address, new Version(5, 0), "which its Cypher needs");

    public async ValueTask<CypherAnswer> RunAsync(CypherText text, CypherParameters parameters, CancellationToken cancellationToken)
    {
        using var operation = Neo4jTelemetry.Begin(text, address, time);
        var values = BoltValues.Of(parameters);
        AnswerBuffer? answer = null;
        try
        {
            // As over HTTP, a lost answer is asked for again: a text that writes has to be idempotent.
            await patience.RunAsync(
                async token =>
                {
                    try
                    {
                        answer = await AttemptAsync(text, values, token).ConfigureAwait(false);
                        patience.Answered();
                        return null;
                    }
                    catch (Neo4jException failure)
                    {
                        return Refuse(failure, text);
                    }
                    catch (IOException failure)
                    {
                        return Lost(failure);
                    }
                    catch (NotSupportedException failure)
                    {
                        return Foreign(failure, text);
                    }
                },
                operation.Retrying,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            operation.Failed(failure);
            throw;
        }

        operation.Answered(answer!.Count);
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        if (driver.IsValueCreated)
        {
            await driver.Value.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<AnswerBuffer> AttemptAsync(CypherText text, Dictionary<string, object?> values, CancellationToken cancellationToken)
    {
        var session = driver.Value.AsyncSession(options =>
        {
            options.WithDefaultAccessMode(text.Writes ? AccessMode.Write : AccessMode.Read).WithBookmarkManager(bookmarks);
            if (address.HasDatabase)
            {
                options.WithDatabase(address.Database);
            }
        });
        try
        {
            // The driver takes no cancellation, so it is left alone with what it waits for.
            return await ReadAsync(session, text, values, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            var closing = session.CloseAsync();
            if (!cancellationToken.IsCancellationRequested)
            {
                await closing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static async Task<AnswerBuffer> ReadAsync(
        IAsyncSession session, CypherText text, Dictionary<string, object?> values, CancellationToken cancellationToken)
    {
        var answer = new AnswerBuffer();
        var cursor = await session.RunAsync(text.Query, values).ConfigureAwait(false);
        var columns = await cursor.KeysAsync().ConfigureAwait(false);
        foreach (var column in columns)
        {
            answer.AddColumn(column);
        }

        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var column in columns)
            {
                BoltValues.Add(cursor.Current[column], answer);
            }
        }

        // Only now is the transaction over.
        await cursor.ConsumeAsync().ConfigureAwait(false);
        return answer;
    }

    private Refusal Refuse(Neo4jException failure, CypherText text)
    {
        switch (failure)
        {
            case ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException:
                return Lost(failure);
            case SecurityException { Code: null }:
                return new Refusal(
                    $"No secure connection to {address}: {Refusal.Sentence(failure)} If the server signed its certificate itself, add it to "
                    + "the certificates this machine trusts, or write the address with +ssc on a network where nobody listens.",
                    Retry.Never,
                    "secure_connection_error") { Cause = failure };
            case { Code: { Length: > 0 } code }:
                patience.Answered();
                return errors.Of(new ServerError(code, failure.Message), text);
            default:
                return Foreign(failure, text);
        }
    }

    private Refusal Foreign(Exception failure, CypherText text) => new(
        $"{address} could not run {text.File}: {Refusal.Sentence(failure)} Check that it is Neo4j's Bolt port (7687 as a rule).",
        Retry.Never,
        failure.GetType().Name) { Cause = failure };

    private Refusal Lost(Exception failure) => new(
        $"Nothing answers at {address}, or the connection broke: {Refusal.Sentence(failure)} See whether the server runs and has Bolt there "
        + "(port 7687 as a rule), and run it again.",
        Retry.Lost,
        "connection_lost") { Cause = failure };
}
