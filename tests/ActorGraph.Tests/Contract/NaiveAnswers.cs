namespace ActorGraph.Tests.Contract;

/// <summary>Asks the naive reference.</summary>
internal sealed class NaiveAnswers(NaiveGraph graph) : Answers
{
    public override Task<IReadOnlyList<SideRow>> SideAsync(Side side, string actor, Filters? filters = null) =>
        Task.FromResult(graph.Sides(side, actor, filters ?? Filters.None));

    public override Task<IReadOnlyList<BetweenRow>> BetweenAsync(string actor, string other, Filters? filters = null) =>
        Task.FromResult(graph.Between(actor, other, filters ?? Filters.None));

    public override Task<IReadOnlyList<StatementRow>> EvidenceAsync(string subject, string @object, Filters? filters = null) =>
        Task.FromResult(graph.Evidence(subject, @object, filters ?? Filters.None));

    public override Task<StatementRow> EvidenceAsync(string id) => Task.FromResult(graph.Evidence(id));

    public override Task<IReadOnlyList<ClaimRow>> ClaimsByAsync(string speaker, Filters? filters = null) =>
        Task.FromResult(graph.ClaimsBy(speaker, filters ?? Filters.None));

    public override Task<IReadOnlyList<FoundRow>> FindAsync(string text) => Task.FromResult(graph.Find(text));

    public override Task<IReadOnlyList<SourceRow>> SourcesAsync() => Task.FromResult(graph.AllSources());

    public override Task<ProfileRow> ProfileAsync(string actor, Filters? filters = null) =>
        Task.FromResult(graph.Profile(actor, filters ?? Filters.None));
}
