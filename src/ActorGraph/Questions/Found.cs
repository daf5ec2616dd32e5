namespace ActorGraph.Questions;

/// <summary>What a question found: everything but its rows, which are put in words some at a time.</summary>
/// <param name="Head">The answer without rows.</param>
/// <param name="Count">How many rows it has.</param>
/// <param name="RowsAsync">Rows from one place on, this many.</param>
/// <typeparam name="TRow">The question's row.</typeparam>
internal sealed record Found<TRow>(Answer<TRow> Head, int Count, Func<int, int, ValueTask<IReadOnlyList<TRow>>> RowsAsync)
{
    /// <summary>Rows that are in words already.</summary>
    public static Found<TRow> Of(Answer<TRow> answer) =>
        new(answer with { Rows = [] }, answer.Rows.Count, (start, count) => ValueTask.FromResult<IReadOnlyList<TRow>>([.. answer.Rows.Skip(start).Take(count)]));

    /// <summary>All of it at once.</summary>
    public async ValueTask<Answer<TRow>> CompleteAsync() => Head with { Rows = await RowsAsync(0, Count).ConfigureAwait(false) };
}
