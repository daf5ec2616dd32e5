using System.Text;
using ActorGraph.StatementFiles;
using ActorGraph.StatementFiles.Writing;

namespace ActorGraph.Tests.StatementFiles;

/// <summary>All that a reader finds in a file, kept.</summary>
internal sealed class FoundInFile : IStatementFileVisitor
{
    public List<(string Name, Place Place)> Datasets { get; } = [];

    public List<SourceEntry> Sources { get; } = [];

    public List<ActorEntry> Actors { get; } = [];

    public List<PredicateEntry> Predicates { get; } = [];

    public List<StatementLine> Statements { get; } = [];

    /// <summary>Whether each statement had errors, and where it and its fields stand; of the first hundred.</summary>
    public List<(bool HasErrors, Place Place, Dictionary<StatementField, Place> Fields)> Shapes { get; } = [];

    public List<FileError> Errors { get; } = [];

    /// <summary>All in order of being found.</summary>
    public List<string> Order { get; } = [];

    public static FoundInFile Read(string text, StatementFileFormat format, ReadMode mode = ReadMode.All) => Read(Encoding.UTF8.GetBytes(text), format, mode);

    public static FoundInFile Read(byte[] bytes, StatementFileFormat format, ReadMode mode = ReadMode.All)
    {
        var found = new FoundInFile();
        using var stream = new MemoryStream(bytes);
        StatementFileReader.Read(stream, "file", format, mode, found, TestContext.Current.CancellationToken);
        return found;
    }

    public static FoundInFile Yaml(string text) => Read(text, StatementFileFormat.Yaml);

    public static FoundInFile JsonLines(string text) => Read(text, StatementFileFormat.JsonLines);

    public static FoundInFile Csv(string text) => Read(text, StatementFileFormat.Csv);

    public FoundInFile WithoutErrors()
    {
        Assert.Empty(Errors.Select(error => error.ToString()));
        return this;
    }

    public FileError OnlyError()
    {
        Assert.Single(Errors);
        return Errors[0];
    }

    public void Dataset(string name, Place place)
    {
        Datasets.Add((name, place));
        Order.Add("dataset " + name);
    }

    public void Source(SourceEntry source)
    {
        Sources.Add(source);
        Order.Add("source " + source.Id);
    }

    public void Actor(ActorEntry actor)
    {
        Actors.Add(actor);
        Order.Add("actor " + actor.Id);
    }

    public void Predicate(PredicateEntry predicate)
    {
        Predicates.Add(predicate);
        Order.Add("predicate " + predicate.Predicate.Id);
    }

    public void Statement(StatementEntry statement)
    {
        Statements.Add(StatementLine.Of(statement));
        if (Shapes.Count < 100)
        {
            Shapes.Add((statement.HasErrors, statement.Place, Enum.GetValues<StatementField>().ToDictionary(field => field, field => statement.PlaceOf(field))));
        }

        Order.Add("statement " + statement.Label);
    }

    public void Error(FileError error) => Errors.Add(error);
}
