using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>Texts over the Query API: one request a text, each in a transaction of its own.</summary>
internal sealed class HttpTransport(Neo4jAddress address, Neo4jSignIn signIn, TimeProvider time) : ICypherTransport
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpServer server = new(address, time);
    private readonly Patience patience = new(time);
    private readonly Neo4jErrors errors = new(address, signIn.User);
    private readonly Bookmarks bookmarks = new();
    private AuthenticationHeaderValue? authorization;
    private string? version;

    public string Address => address.Given;

    public async ValueTask<string> VersionAsync(CancellationToken cancellationToken) =>
        version ??= ServerVersion.Fit(
            await DiscoverAsync(cancellationToken).ConfigureAwait(false) ?? await AskVersionAsync(cancellationToken).ConfigureAwait(false),
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

    /// <summary>The version as the server's front page tells it, to anybody; null where there is none, as in Aura.</summary>
    private async ValueTask<string?> DiscoverAsync(CancellationToken cancellationToken)
    {
        string? found = null;
        await patience.RunAsync(
            async token =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address.Server);
                var refusal = await server.SendAsync(
                    request,
                    async (_, stream, token) =>
                    {
                        using var page = await JsonDocument.ParseAsync(stream, default, token).ConfigureAwait(false);
                        found = page.RootElement.ValueKind == JsonValueKind.Object
                            && page.RootElement.TryGetProperty("neo4j_version", out var told) ? told.GetString() : null;
                        return null;
                    },
                    token).ConfigureAwait(false);
                return refusal is { Cause: HttpRequestException or OperationCanceledException } or { Retry: Retry.Transient } ? refusal : null;
            },
            static _ => { },
            cancellationToken).ConfigureAwait(false);
        return found;
    }

    private async ValueTask<string> AskVersionAsync(CancellationToken cancellationToken)
    {
        var answer = await RunAsync(ServerVersion.Question, [], cancellationToken).ConfigureAwait(false);
        string? found = null;
        answer.ForEach(row => found ??= row.Text(0));
        return found ?? "";
    }
}
