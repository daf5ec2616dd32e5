using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>What a question has at hand while it is answered: one consistent state of the graph and the time.</summary>
internal sealed class QuestionContext(IGraphStore store, IStoreReader reader, TimeProvider time)
{
    public IGraphStore Store { get; } = store;

    public IStoreReader Reader { get; } = reader;

    public TimeProvider Time { get; } = time;
}
