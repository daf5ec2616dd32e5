using ActorGraph.Storage;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>The graph at a glance, what an import ends with: its actors by kind, and who backs and who opposes whom over all of it.</summary>
/// <param name="Limit">At most this many pairs each.</param>
internal sealed record StandingTies(int Limit) : Question<StandingGraph>
{
    internal override async Task<Found<StandingGraph>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var actors = new Dictionary<ActorKind, int>();
        await context.Reader.QueryAsync(
            StoreTexts.ActorsByKind, StoreParameters.None, row => actors[(ActorKind)row.Int32(0)] = row.Int32(1), cancellationToken).ConfigureAwait(false);
        var graph = new StandingGraph(
            actors,
            await PairsAsync(context, Stance.Backs, cancellationToken).ConfigureAwait(false),
            await PairsAsync(context, Stance.Opposes, cancellationToken).ConfigureAwait(false));
        return Found<StandingGraph>.Of(new("standing", [], [graph], 1, []));
    }

    private ValueTask<List<StandingRow>> PairsAsync(QuestionContext context, Stance stance, CancellationToken cancellationToken) =>
        context.Reader.ListAsync(
            StoreTexts.TopPairs, new() { { "stance", (long)stance }, { "limit", (long)Limit } }, Read, cancellationToken);

    private static StandingRow Read(IRow row) => new()
    {
        Subject = Actor(row, 0),
        Object = Actor(row, 3),
        Voices = row.Int32(6),
        Documents = row.Int32(7),
        Statements = row.Int32(8),
        Denials = row.Int32(9),
        Certainty = (Certainty)row.Int32(10),
        First = Date(row, 11),
        Last = Date(row, 12),
        Party = row.Boolean(13),
        Disputed = row.Boolean(14),
        Predicates = row.TextOrNull(15)?.Split(' ') ?? [],
    };

    private static ActorRef Actor(IRow row, int column) =>
        new(row.Text(column), row.Text(column + 1), ((ActorKind)row.Int32(column + 2)).ToString().ToLowerInvariant());

    private static DateOnly? Date(IRow row, int column) => row.Int32OrNull(column) is { } day ? Day.ToDate(day) : null;
}
