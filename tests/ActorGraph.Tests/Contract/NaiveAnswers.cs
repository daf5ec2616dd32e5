namespace ActorGraph.Tests.Contract;

/// <summary>Asks the naive reference.</summary>
internal sealed class NaiveAnswers(NaiveGraph graph) : Answers
{
    public NaiveGraph Graph => graph;

    public override Task<IReadOnlyList<SideRow>> SideAsync(Side side, string actor, Filters? filters = null) =>
        Task.FromResult(graph.Sides(side, actor, filters ?? Filters.None));

    public override Task<IReadOnlyList<BetweenRow>> BetweenAsync(string actor, string other, Filters? filters = null) =>
        Task.FromResult(graph.Between(actor, other, filters ?? Filters.None));

    public override Task<IReadOnlyList<StatementRow>> EvidenceAsync(string subject, string @object, Filters? filters = null) =>
        Task.FromResult(graph.Evidence(subject, @object, filters ?? Filters.None));

    public override Task<StatementRow> EvidenceAsync(string id) => Task.FromResult(graph.Evidence(id));

    public override Task<IReadOnlyList<ClaimRow>> ClaimsByAsync(string speaker, Filters? filters = null) =>
        Task.FromResult(graph.ClaimsBy(speaker, filters ?? Filters.None));

    public override Task<IReadOnlyList<StatementRow>> TimelineAsync(string actor, string? other = null, Filters? filters = null) =>
        Task.FromResult(graph.Timeline(actor, other, filters ?? Filters.None));

    public override Task<IReadOnlyList<PathRow>> PathAsync(string actor, string other, Filters? filters = null, int paths = 3, bool any = false) =>
        Task.FromResult(graph.Path(actor, other, filters ?? Filters.None, paths, any));

    public override Task<IReadOnlyList<IndirectRow>> IndirectBackersAsync(string actor, Filters? filters = null, int depth = 3) =>
        Task.FromResult(graph.IndirectBackers(actor, filters ?? Filters.None, depth));

    public override Task<IReadOnlyList<CommonBackerRow>> CommonBackersAsync(string actor, string other, Filters? filters = null) =>
        Task.FromResult(graph.CommonBackers(actor, other, filters ?? Filters.None));

    public override Task<IReadOnlyList<RivalsBackerRow>> RivalsBackersAsync(string actor, Filters? filters = null) =>
        Task.FromResult(graph.RivalsBackers(actor, filters ?? Filters.None));

    public override Task<IReadOnlyList<DisputeRow>> DisputesAsync(Filters? filters = null) =>
        Task.FromResult(graph.Disputes(filters ?? Filters.None));

    public override Task<IReadOnlyList<TurnRow>> ChangesOfSideAsync(Filters? filters = null) =>
        Task.FromResult(graph.ChangesOfSide(filters ?? Filters.None));

    public override Task<IReadOnlyList<TieRow>> SingleSourceAsync(Filters? filters = null) =>
        Task.FromResult(graph.SingleSource(filters ?? Filters.None));

    public override Task<IReadOnlyList<RankingRow>> RankingsAsync(Filters? filters = null, Measure? by = null) =>
        Task.FromResult(graph.Rankings(filters ?? Filters.None, by));

    public override Task<IReadOnlyList<BlocRow>> BlocsAsync(Filters? filters = null) =>
        Task.FromResult(graph.Blocs(filters ?? Filters.None));

    public override Task<IReadOnlyList<FoundRow>> FindAsync(string text) => Task.FromResult(graph.Find(text));

    public override Task<IReadOnlyList<SourceRow>> SourcesAsync() => Task.FromResult(graph.AllSources());

    public override Task<ProfileRow> ProfileAsync(string actor, Filters? filters = null) =>
        Task.FromResult(graph.Profile(actor, filters ?? Filters.None));
}
