namespace ActorGraph.Tests.Contract;

/// <summary>Asks the product.</summary>
internal sealed class GraphAnswers(Graph graph) : Answers
{
    public Graph Graph => graph;

    public override async Task<IReadOnlyList<SideRow>> SideAsync(Side side, string actor, Filters? filters = null) => side switch
    {
        Side.WhoBacks => await RowsAsync(new WhoBacks(actor) { Filters = filters ?? Filters.None }),
        Side.WhomBacks => await RowsAsync(new WhomBacks(actor) { Filters = filters ?? Filters.None }),
        Side.WhoOpposes => await RowsAsync(new WhoOpposes(actor) { Filters = filters ?? Filters.None }),
        _ => await RowsAsync(new WhomOpposes(actor) { Filters = filters ?? Filters.None }),
    };

    public override Task<IReadOnlyList<BetweenRow>> BetweenAsync(string actor, string other, Filters? filters = null) =>
        RowsAsync(new Between(actor, other) { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<StatementRow>> EvidenceAsync(string subject, string @object, Filters? filters = null) =>
        RowsAsync(new Evidence(subject, @object) { Filters = filters ?? Filters.None });

    public override async Task<StatementRow> EvidenceAsync(string id) => Assert.Single(await RowsAsync(new Evidence(id)));

    public override Task<IReadOnlyList<ClaimRow>> ClaimsByAsync(string speaker, Filters? filters = null) =>
        RowsAsync(new ClaimsBy(speaker) { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<StatementRow>> TimelineAsync(string actor, string? other = null, Filters? filters = null) =>
        RowsAsync(new Timeline(actor, other) { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<PathRow>> PathAsync(string actor, string other, Filters? filters = null, int paths = 3, bool any = false) =>
        RowsAsync(new PathBetween(actor, other) { Filters = filters ?? Filters.None, Paths = paths, Any = any });

    public override Task<IReadOnlyList<IndirectRow>> IndirectBackersAsync(string actor, Filters? filters = null, int depth = 3) =>
        RowsAsync(new IndirectBackers(actor) { Filters = filters ?? Filters.None, Depth = depth });

    public override Task<IReadOnlyList<CommonBackerRow>> CommonBackersAsync(string actor, string other, Filters? filters = null) =>
        RowsAsync(new CommonBackers(actor, other) { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<RivalsBackerRow>> RivalsBackersAsync(string actor, Filters? filters = null) =>
        RowsAsync(new RivalsBackers(actor) { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<DisputeRow>> DisputesAsync(Filters? filters = null) =>
        RowsAsync(new Disputes { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<TurnRow>> ChangesOfSideAsync(Filters? filters = null) =>
        RowsAsync(new ChangesOfSide { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<TieRow>> SingleSourceAsync(Filters? filters = null) =>
        RowsAsync(new SingleSource { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<RankingRow>> RankingsAsync(Filters? filters = null, Measure? by = null) =>
        RowsAsync(new Rankings { Filters = filters ?? Filters.None, By = by });

    public override Task<IReadOnlyList<BlocRow>> BlocsAsync(Filters? filters = null) =>
        RowsAsync(new Blocs { Filters = filters ?? Filters.None });

    public override Task<IReadOnlyList<FoundRow>> FindAsync(string text) => RowsAsync(new FindActors(text));

    public override Task<IReadOnlyList<SourceRow>> SourcesAsync() => RowsAsync(new Sources());

    public override async Task<ProfileRow> ProfileAsync(string actor, Filters? filters = null) =>
        Assert.Single(await RowsAsync(new Profile(actor) { Filters = filters ?? Filters.None }));

    public override async ValueTask DisposeAsync()
    {
        await graph.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<IReadOnlyList<TRow>> RowsAsync<TRow>(Question<TRow> question) =>
        (await graph.AskAsync(question, TestContext.Current.CancellationToken)).Rows;
}
