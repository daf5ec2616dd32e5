using ActorGraph.Questions;

namespace ActorGraph;

/// <summary>A question that a graph answers with rows of one kind.</summary>
/// <typeparam name="TRow">The row.</typeparam>
public abstract record Question<TRow>
{
    private protected Question()
    {
    }

    internal abstract Task<Found<TRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken);
}
