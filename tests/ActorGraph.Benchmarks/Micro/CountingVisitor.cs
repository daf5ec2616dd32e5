using ActorGraph.StatementFiles;

namespace ActorGraph.Benchmarks.Micro;

/// <summary>Counts what a reader hands over and lets it go.</summary>
internal sealed class CountingVisitor : IStatementFileVisitor
{
    public int Count { get; private set; }

    public void Dataset(string name, Place place) => Count++;

    public void Source(SourceEntry source) => Count++;

    public void Actor(ActorEntry actor) => Count++;

    public void Predicate(PredicateEntry predicate) => Count++;

    public void Statement(StatementEntry statement) => Count++;

    public void Error(FileError error) => throw new InvalidOperationException(error.Message);
}
