namespace ActorGraph.StatementFiles.Writing;

/// <summary>
/// Writes statement files that the readers give back unchanged. Canonical: the same entries in the same order are the same bytes.
/// The dataset's name comes first, and entries of one kind together.
/// </summary>
internal abstract class StatementFileWriter : IDisposable
{
    /// <param name="stream">Where to; left open.</param>
    /// <param name="format">YAML or JSON Lines.</param>
    public static StatementFileWriter Create(Stream stream, StatementFileFormat format) => format switch
    {
        StatementFileFormat.JsonLines => new JsonLinesWriter(stream),
        StatementFileFormat.Yaml => new YamlWriter(stream),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Statement files are written as YAML or JSON Lines"),
    };

    /// <summary>One entry as a line of JSON Lines, without its break.</summary>
    public static string Line(ActorEntry actor) => JsonLinesWriter.Line("actor", actor, EntryWriting.Write);

    /// <inheritdoc cref="Line(ActorEntry)"/>
    public static string Line(SourceEntry source) => JsonLinesWriter.Line("source", source, EntryWriting.Write);

    /// <inheritdoc cref="Line(ActorEntry)"/>
    public static string Line(PredicateEntry predicate) => JsonLinesWriter.Line("predicate", predicate, EntryWriting.Write);

    public abstract void Dataset(string name);

    public void Actor(ActorEntry actor) => Entry("actor", actor, EntryWriting.Write);

    public void Source(SourceEntry source) => Entry("source", source, EntryWriting.Write);

    public void Predicate(PredicateEntry predicate) => Entry("predicate", predicate, EntryWriting.Write);

    public void Statement(StatementLine statement) => Entry("statement", statement, EntryWriting.Write);

    public abstract void Dispose();

    /// <summary>Writes one entry: its kind, and its fields by <paramref name="write"/>.</summary>
    protected abstract void Entry<T>(string kind, T entry, Action<T, IFieldWriter> write);
}
