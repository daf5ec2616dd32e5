namespace ActorGraph.Neo4j.Writing;

/// <summary>What imports leave that did not end, none of it visible: taken away piece by piece, under the lease.</summary>
internal static class LeftOvers
{
    /// <summary>All nodes of a first import.</summary>
    public static async ValueTask WipeAsync(Lease lease, CancellationToken cancellationToken)
    {
        // Statements first: with them go the relationships that make others large.
        await RepeatAsync(lease, "writing/wipe-statements", cancellationToken).ConfigureAwait(false);
        await RepeatAsync(lease, "writing/wipe", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The log of a change that was not decided.</summary>
    public static ValueTask ForgetAsync(Lease lease, CancellationToken cancellationToken) =>
        RepeatAsync(lease, "writing/forget", cancellationToken);

    private static async ValueTask RepeatAsync(Lease lease, string text, CancellationToken cancellationToken)
    {
        while (await lease.WriteAsync(text, [], 0, null, cancellationToken).ConfigureAwait(false) is not 0)
        {
        }
    }
}
