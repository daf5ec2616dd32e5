using System.Net.Http.Headers;
using System.Text;
using ActorGraph.Neo4j;

namespace ActorGraph.Benchmarks.Neo4j;

/// <summary>A client by hand: posts bodies and reads the answers to their end.</summary>
internal sealed class HandClient : IDisposable
{
    private readonly HttpClient client = new();
    private readonly Uri query;

    public HandClient(Neo4jAddress address, Neo4jSignIn signIn)
    {
        query = address.Query;
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{signIn.User}:{signIn.ReadPassword()}"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    public async Task<string> SendAsync(byte[] body, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var response = await client.PostAsync(query, content, cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        return answer.Contains("\"errors\":", StringComparison.Ordinal) ? throw new InvalidOperationException(answer) : answer;
    }

    public Task<string> RunAsync(string statement, CancellationToken cancellationToken) =>
        SendAsync(Encoding.UTF8.GetBytes($$"""{"statement": {{System.Text.Json.JsonSerializer.Serialize(statement)}}}"""), cancellationToken);

    /// <summary>Takes everything away but the schema.</summary>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        foreach (var label in (string[])["Statement", "!Migration"])
        {
            await RunAsync($"MATCH (n:{label}) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 5000 ROWS", cancellationToken);
        }
    }

    public void Dispose() => client.Dispose();
}
