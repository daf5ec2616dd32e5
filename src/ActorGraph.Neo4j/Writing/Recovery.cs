namespace ActorGraph.Neo4j.Writing;

/// <summary>What a new writer does first: finishes what an earlier one had decided, and takes away what it had not.</summary>
internal sealed class Recovery(Neo4jSession session, Lease lease)
{
    /// <summary>Brings the graph into order and tells its state.</summary>
    public async ValueTask<GraphState> RunAsync(CancellationToken cancellationToken)
    {
        var state = lease.State;
        if (state.IsBeingPublished)
        {
            await Publication.RunAsync(session, lease, -state.Edition, state.Stamp).ConfigureAwait(false);
            return state with { Edition = -state.Edition };
        }

        if (state.Edition == 0)
        {
            await LeftOvers.WipeAsync(lease, cancellationToken).ConfigureAwait(false);
            await lease.WriteAsync("writing/unnamed", [], 0, null, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await LeftOvers.ForgetAsync(lease, cancellationToken).ConfigureAwait(false);
        }

        return state;
    }
}
