namespace ActorGraph.Tests.Contract;

internal sealed partial class NaiveRows
{
    /// <summary>The chain of affiliations; of the asked actor's own ties there is none.</summary>
    public IReadOnlyList<ActorRef> Via(NaiveMember member) => member.Chain.Count == 1 ? [] : Actors(member.Chain);

    public PathRow Path(IReadOnlyList<string> chain, IReadOnlyList<NaiveStep> steps) => new(
        steps.Count,
        Actors(chain),
        [.. steps.Select((step, index) => new LinkRow(Tie(step.Best), files.Names.Row(chain[index]), files.Names.Row(chain[index + 1])))]);

    public IndirectRow Indirect(
        string actor, int depth, Stance stance, double weight, IEnumerable<IReadOnlyList<string>> chains, DirectStance? direct) =>
        new(files.Names.Row(actor), depth, stance, weight, [.. chains.Select(Actors)], direct);

    public RankingRow Ranking(int rank, string actor, Measure measure, double value) => new(rank, files.Names.Row(actor), measure, value);

    public BlocRow Bloc(string bloc, IReadOnlyList<string> actors, int backing, int opposing, IEnumerable<NaiveTie> misfits) =>
        new(bloc, Actors(actors), backing, opposing, [.. misfits.Select(Tie)], Exact: true);

    private IReadOnlyList<ActorRef> Actors(IEnumerable<string> ids) => [.. ids.Select(files.Names.Row)];
}
