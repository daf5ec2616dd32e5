using System.Text;
using ActorGraph.StatementFiles;
using ActorGraph.StatementFiles.Writing;

namespace ActorGraph.Importing;

/// <summary>A declaration as stores keep it: the line an export writes, without its kind and id, which the store has beside it.</summary>
internal static class DeclarationBodies
{
    private const string End = "}}";

    public static string Of(ActorEntry actor) => Cut("actor", actor.Id, StatementFileWriter.Line(actor));

    public static string Of(SourceEntry source) => Cut("source", source.Id, StatementFileWriter.Line(source));

    public static string Of(PredicateEntry predicate) => Cut("predicate", predicate.Predicate.Id, StatementFileWriter.Line(predicate));

    public static ActorEntry ReadActor(string id, string body) => Read("actor", id, body).Actors[0];

    public static SourceEntry ReadSource(string id, string body) => Read("source", id, body).Sources[0];

    public static PredicateEntry ReadPredicate(string id, string body) => Read("predicate", id, body).Predicates[0];

    private static string Cut(string kind, string id, string line) => line[Begin(kind, id).Length..^End.Length];

    private static DatasetInput Read(string kind, string id, string body)
    {
        var read = new DatasetInput(null);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Begin(kind, id) + body + End));
        StatementFileReader.Read(
            stream, "the store", StatementFileFormat.JsonLines, ReadMode.All, new DeclarationPass(read), CancellationToken.None);
        return read;
    }

    /// <summary>Ids are slugs, so that nothing in them is escaped.</summary>
    private static string Begin(string kind, string id) => $"{{\"{kind}\":{{\"id\":\"{id}\"";
}
