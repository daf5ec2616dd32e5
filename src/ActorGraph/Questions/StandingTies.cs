using ActorGraph.Storage;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Who backs, or opposes, whom over the whole graph: what an import ends with.</summary>
/// <param name="Stance">For or against.</param>
/// <param name="Limit">At most this many rows.</param>
internal sealed record StandingTies(Stance Stance, int Limit) : Question<StandingRow>
{
    internal override async Task<Answer<StandingRow>> AnswerAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var rows = await context.Reader.ListAsync(
            StoreTexts.TopPairs, new() { { "stance", (long)Stance }, { "limit", (long)Limit } }, Read, cancellationToken).ConfigureAwait(false);
        return new Answer<StandingRow>("top-pairs", [], rows, rows.Count, []);
    }

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

/// <summary>One actor that stands for or against another, all its ties of that stance counted as one.</summary>
internal sealed record StandingRow
{
    public required ActorRef Subject { get; init; }

    public required ActorRef Object { get; init; }

    public required int Voices { get; init; }

    public required int Documents { get; init; }

    public required int Statements { get; init; }

    public required int Denials { get; init; }

    public required Certainty Certainty { get; init; }

    public required DateOnly? First { get; init; }

    public required DateOnly? Last { get; init; }

    public required bool Party { get; init; }

    public required bool Disputed { get; init; }

    /// <summary>By which relations, most voices first.</summary>
    public required IReadOnlyList<string> Predicates { get; init; }
}
