using ActorGraph.Neo4j;
using ActorGraph.Neo4j.Transport;
using ActorGraph.Neo4j.Transport.Http;
using ActorGraph.Tests.Neo4j.Faults;

namespace ActorGraph.Tests.Neo4j.Transport;

/// <summary>Asks a faulty server one text.</summary>
internal static class Asked
{
    public const string Password = "S3cret-of-the-test";

    public static readonly CypherText Text = new("questions/one", "RETURN 1 AS one", Writes: false);

    public static HttpTransport Open(FaultServer server, TimeProvider? clock = null, string? address = null) =>
        new(Neo4jAddress.Parse(address ?? server.Url), new Neo4jSignIn("ann", Password), clock ?? new ImpatientClock());

    /// <summary>The one integer of the answer.</summary>
    public static async Task<long> OneAsync(ICypherTransport transport, CancellationToken? cancellationToken = null)
    {
        var answer = await transport.RunAsync(Text, [], cancellationToken ?? TestContext.Current.CancellationToken);
        var found = 0L;
        Assert.Equal(1, answer.Count);
        answer.ForEach(row => found = row.Int64(0));
        return found;
    }

    /// <summary>How a text ends that cannot be answered; nothing of the password may be in it.</summary>
    public static async Task<StoreException> FailureAsync(FaultServer server, TimeProvider? clock = null, string? address = null)
    {
        await using var transport = Open(server, clock, address);
        var failure = await Assert.ThrowsAsync<StoreException>(() => OneAsync(transport));
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("ann:" + Password));
        Assert.DoesNotContain(Password, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(basic, failure.ToString(), StringComparison.Ordinal);
        return failure;
    }
}
