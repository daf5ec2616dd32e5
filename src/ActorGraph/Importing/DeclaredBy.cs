using ActorGraph.StatementFiles;
using ActorGraph.StatementFiles.Writing;

namespace ActorGraph.Importing;

/// <summary>One declaration and who makes it.</summary>
/// <param name="Dataset">The dataset's name.</param>
/// <param name="File">Its file, for messages.</param>
/// <param name="Input">The dataset of this import; null when it is only in the store.</param>
/// <param name="Entry">What is declared.</param>
internal readonly record struct DeclaredBy<T>(string Dataset, string File, DatasetInput? Input, T Entry);

/// <summary>What changed in one kind of declaration, dataset by dataset.</summary>
internal sealed class DeclarationChanges
{
    /// <summary>Ids whose declarations changed, came or went: what is in force for them is worked out anew.</summary>
    public HashSet<string> Touched { get; } = new(StringComparer.Ordinal);

    public List<(string Id, long Dataset, string Body)> Put { get; } = [];

    public List<(string Id, long Dataset)> Removed { get; } = [];

    public void Release()
    {
        Touched.Clear();
        Touched.TrimExcess();
        Put.Clear();
        Put.TrimExcess();
        Removed.Clear();
    }

    /// <summary>Compares one dataset's declarations with those the store has of it.</summary>
    public void Compare(DatasetInput dataset, IEnumerable<KeyValuePair<string, string>> bodies, Dictionary<string, string> stored)
    {
        foreach (var (id, body) in bodies)
        {
            if (!stored.Remove(id, out var before) || before != body)
            {
                Touched.Add(id);
                Put.Add((id, dataset.Key, body));
            }
        }

        foreach (var id in stored.Keys)
        {
            Touched.Add(id);
            Removed.Add((id, dataset.Key));
        }
    }
}

/// <summary>The kinds of declarations, as stores number them.</summary>
internal enum DeclarationKind
{
    Actor = 1,
    Source = 2,
    Predicate = 3,
}

/// <summary>A declaration as stores keep it: the line an export writes.</summary>
internal static class DeclarationBodies
{
    public static string Of(ActorEntry actor) => StatementFileWriter.Line(actor);

    public static string Of(SourceEntry source) => StatementFileWriter.Line(source);

    public static string Of(PredicateEntry predicate) => StatementFileWriter.Line(predicate);

    /// <summary>Reads one body back.</summary>
    public static void Read(string body, IStatementFileVisitor visitor)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));
        StatementFileReader.Read(stream, "the store", StatementFileFormat.JsonLines, ReadMode.All, visitor, CancellationToken.None);
    }

    public static ActorEntry ReadActor(string body) => One(body).Actors[0];

    public static SourceEntry ReadSource(string body) => One(body).Sources[0];

    public static PredicateEntry ReadPredicate(string body) => One(body).Predicates[0];

    private static DatasetInput One(string body)
    {
        var read = new DatasetInput(null);
        Read(body, new DeclarationPass(read));
        return read;
    }
}
