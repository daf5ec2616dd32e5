using ActorGraph.Questions;
using ActorGraph.Storage;

namespace ActorGraph;

/// <summary>A graph in a store: ask it, import into it. Safe for many threads at a time.</summary>
public sealed class Graph : IAsyncDisposable
{
    internal Graph(IGraphStore store, TimeProvider time)
    {
        Store = store;
        Time = time;
    }

    internal IGraphStore Store { get; }

    internal TimeProvider Time { get; }

    /// <summary>Asks one question and brings all its rows, from one consistent state of the graph.</summary>
    /// <param name="question">What to ask, such as <c>new WhoBacks("Venezuela")</c>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NotFoundException">A name fits no actor, or several.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<Answer<TRow>> AskAsync<TRow>(Question<TRow> question, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var reader = await Store.ReadAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            return await question.AnswerAsync(new QuestionContext(Store, reader, Time), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Lets go of the store.</summary>
    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
