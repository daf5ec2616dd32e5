using System.Net.Http.Headers;
using System.Text;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>Texts over the Query API: one request a text, each in a transaction of its own.</summary>
internal sealed class HttpTransport : ICypherTransport
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Neo4jAddress address;
    private readonly Neo4jSignIn signIn;
    private readonly TimeProvider time;
    private readonly HttpServer server;
    private readonly Patience patience;
    private readonly FrontPage frontPage;
    private readonly Neo4jErrors errors;
    private readonly Bookmarks bookmarks = new();
    private AuthenticationHeaderValue? authorization;
    private string? version;

    /// <summary>Nothing is sent, and no password read, before the first text.</summary>
    public HttpTransport(Neo4jAddress address, Neo4jSignIn signIn, TimeProvider time)
    {
        this.address = address;
        this.signIn = signIn;
        this.time = time;
        server = new HttpServer(address, time);
        patience = new Patience(time);
        frontPage = new FrontPage(address, server, patience);
        errors = new Neo4jErrors(address, signIn.User);
    }

    public string Address => address.Given;

    public async ValueTask<string> VersionAsync(CancellationToken cancellationToken) =>
        version ??= ServerVersion.Fit(
            await frontPage.VersionAsync(cancellationToken).ConfigureAwait(false)
                ?? await ServerVersion.AskAsync(this, cancellationToken).ConfigureAwait(false),
            address);

    public async ValueTask<CypherAnswer> RunAsync(CypherText text, CypherParameters parameters, CancellationToken cancellationToken)
    {
        using var operation = Neo4jTelemetry.Begin(text, address, time);
        var sent = bookmarks.Seen;
        var body = new PooledBytes(4096);
        QueryBody.Write(body, text, parameters, sent);
        AnswerParser? answer = null;
        try
        {
            // A lost answer is asked for again even when the text writes: the server may have run it, and running it twice does no harm, as
            // this interface demands of its texts.
            await patience.RunAsync(
                async token =>
                {
                    (answer, var refusal) = await AttemptAsync(text, body.Written, token).ConfigureAwait(false);
                    return refusal;
                },
                operation.Retrying,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            // The body is left to the collector: a request that was answered early or given up may still be on its way out.
            operation.Failed(failure);
            if (failure is StoreException { InnerException: NoQueryApiException })
            {
                // An old server is the likeliest reason, and this says so.
                await frontPage.RequireFitAsync(cancellationToken).ConfigureAwait(false);
            }

            throw;
        }

        body.Return();
        bookmarks.Replace(sent, answer!.Bookmarks);
        operation.Answered(answer.Answer.Count);
        return answer.Answer;
    }

    public ValueTask DisposeAsync()
    {
        server.Dispose();
        return default;
    }

    private async ValueTask<(AnswerParser? Answer, Refusal? Refusal)> AttemptAsync(
        CypherText text, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address.Query)
        {
            Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } },
            Headers = { Authorization = authorization ??= SignIn() },
        };
        AnswerParser? answer = null;
        var refusal = await server.SendAsync(
            request,
            async (response, stream, token) =>
            {
                answer = await AnswerStream.ReadAsync(stream, token).ConfigureAwait(false);
                if (answer.Whole)
                {
                    patience.Answered();
                }

                return answer.Error is { } error ? errors.Of(error, text) with { Wait = server.Refusals.Wait(response) }
                    : !response.IsSuccessStatusCode ? server.Refusals.Of(response)
                    : answer.Whole ? null
                    : server.Refusals.Lost(null);
            },
            cancellationToken).ConfigureAwait(false);
        return (answer, refusal);
    }

    private AuthenticationHeaderValue SignIn() =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{signIn.User}:{signIn.ReadPassword()}")));
}
