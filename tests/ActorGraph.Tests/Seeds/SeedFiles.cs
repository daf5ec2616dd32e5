using ActorGraph.StatementFiles;

namespace ActorGraph.Tests.Seeds;

/// <summary>One statement of the seeds, a list's combinations apart.</summary>
internal sealed record SeedStatement(string Subject, string Predicate, string Object, string? Speaker, string? Source, string? At);

/// <summary>What the seed files say, as the reader hands it over.</summary>
internal sealed class SeedFiles : IStatementFileVisitor
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    private string? source;

    private SeedFiles()
    {
    }

    public static IReadOnlyList<string> Paths { get; } = [.. Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal)];

    public List<string> Datasets { get; } = [];

    public List<SourceEntry> Sources { get; } = [];

    public List<ActorEntry> Actors { get; } = [];

    public List<SeedStatement> Statements { get; } = [];

    public List<FileError> Errors { get; } = [];

    public static SeedFiles Read()
    {
        var seeds = new SeedFiles();
        foreach (var path in Paths)
        {
            using var file = File.OpenRead(path);
            StatementFileReader.Read(
                file, Path.GetFileName(path), StatementFileFormat.Yaml, ReadMode.All, seeds, TestContext.Current.CancellationToken);
        }

        return seeds;
    }

    void IStatementFileVisitor.Dataset(string name, Place place) => Datasets.Add(name);

    void IStatementFileVisitor.Source(SourceEntry source)
    {
        Sources.Add(source);
        this.source = source.Id;
    }

    void IStatementFileVisitor.Actor(ActorEntry actor) => Actors.Add(actor);

    void IStatementFileVisitor.Predicate(PredicateEntry predicate) =>
        throw new InvalidOperationException($"{predicate.Predicate.Id}: the seeds need no predicates of their own.");

    void IStatementFileVisitor.Error(FileError error) => Errors.Add(error);

    // The reader reuses the statement, so what is kept of it is copied.
    void IStatementFileVisitor.Statement(StatementEntry statement) => Statements.AddRange(
        from subject in statement.Subjects
        from @object in statement.Objects
        from speaker in statement.Speakers.DefaultIfEmpty()
        select new SeedStatement(subject, statement.Predicate!, @object, speaker, statement.Source ?? source, statement.At));
}
