using ActorGraph.StatementFiles;

namespace ActorGraph.Vocabularies;

/// <summary>Takes the predicates that ship with the library from the statement file embedded in it.</summary>
internal sealed class ShippedPredicates : IStatementFileVisitor
{
    private const string FileName = "vocabulary.yaml";

    private readonly List<Predicate> predicates = [];

    private ShippedPredicates()
    {
    }

    public static IReadOnlyList<Predicate> Read()
    {
        using var file = typeof(ShippedPredicates).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"{FileName} is not embedded in the library.");
        var shipped = new ShippedPredicates();
        StatementFileReader.Read(file, FileName, StatementFileFormat.Yaml, ReadMode.All, shipped, CancellationToken.None);
        return shipped.predicates.AsReadOnly();
    }

    void IStatementFileVisitor.Predicate(PredicateEntry predicate) => predicates.Add(predicate.Predicate);

    void IStatementFileVisitor.Error(FileError error) =>
        throw new InvalidOperationException($"{error.File}:{error.Line}:{error.Column}: {error.Message}");

    void IStatementFileVisitor.Dataset(string name, Place place)
    {
    }

    void IStatementFileVisitor.Source(SourceEntry source) => throw Unexpected("source", source.Place);

    void IStatementFileVisitor.Actor(ActorEntry actor) => throw Unexpected("actor", actor.Place);

    void IStatementFileVisitor.Statement(StatementEntry statement) => throw Unexpected("statement", statement.Place);

    private static InvalidOperationException Unexpected(string what, Place place) =>
        new($"{FileName}:{place.Line}:{place.Column}: a {what}; the vocabulary has predicates only.");
}
