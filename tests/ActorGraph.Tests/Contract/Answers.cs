namespace ActorGraph.Tests.Contract;

/// <summary>The four questions about sides.</summary>
public enum Side
{
    WhoBacks,
    WhomBacks,
    WhoOpposes,
    WhomOpposes,
}

/// <summary>Something that can be asked: the product or the naive reference.</summary>
internal abstract class Answers : IAsyncDisposable
{
    public abstract Task<IReadOnlyList<SideRow>> SideAsync(Side side, string actor, Filters? filters = null);

    public abstract Task<IReadOnlyList<BetweenRow>> BetweenAsync(string actor, string other, Filters? filters = null);

    public abstract Task<IReadOnlyList<StatementRow>> EvidenceAsync(string subject, string @object, Filters? filters = null);

    public abstract Task<StatementRow> EvidenceAsync(string id);

    public abstract Task<IReadOnlyList<ClaimRow>> ClaimsByAsync(string speaker, Filters? filters = null);

    public abstract Task<IReadOnlyList<StatementRow>> TimelineAsync(string actor, string? other = null, Filters? filters = null);

    public abstract Task<IReadOnlyList<PathRow>> PathAsync(string actor, string other, Filters? filters = null, int paths = 3, bool any = false);

    public abstract Task<IReadOnlyList<IndirectRow>> IndirectBackersAsync(string actor, Filters? filters = null, int depth = 3);

    public abstract Task<IReadOnlyList<CommonBackerRow>> CommonBackersAsync(string actor, string other, Filters? filters = null);

    public abstract Task<IReadOnlyList<RivalsBackerRow>> RivalsBackersAsync(string actor, Filters? filters = null);

    public abstract Task<IReadOnlyList<DisputeRow>> DisputesAsync(Filters? filters = null);

    public abstract Task<IReadOnlyList<TurnRow>> ChangesOfSideAsync(Filters? filters = null);

    public abstract Task<IReadOnlyList<TieRow>> SingleSourceAsync(Filters? filters = null);

    public abstract Task<IReadOnlyList<RankingRow>> RankingsAsync(Filters? filters = null, Measure? by = null);

    public abstract Task<IReadOnlyList<BlocRow>> BlocsAsync(Filters? filters = null);

    public abstract Task<IReadOnlyList<FoundRow>> FindAsync(string text);

    public abstract Task<IReadOnlyList<SourceRow>> SourcesAsync();

    public abstract Task<ProfileRow> ProfileAsync(string actor, Filters? filters = null);

    /// <summary>The only tie between two actors.</summary>
    public async Task<TieRow> TieAsync(string actor, string other, Filters? filters = null) => Assert.Single(await BetweenAsync(actor, other, filters));

    /// <summary>Who backs an actor, by id, in the answer's order.</summary>
    public async Task<string> BackersAsync(string actor, Filters? filters = null) =>
        string.Join(' ', (await SideAsync(Side.WhoBacks, actor, filters)).Select(row => row.Actor.Id));

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
