using System.Security.Cryptography;
using ActorGraph.StatementFiles;

namespace ActorGraph.Importing;

/// <summary>
/// The first pass over a file: its name, actors, sources, predicates and labels, so that the second pass may meet references to
/// what stands further on or in another file. It reports nothing; the second pass meets every error again.
/// </summary>
internal sealed class DeclarationPass(DatasetInput dataset) : IStatementFileVisitor
{
    public static void Run(DatasetInput dataset, CancellationToken cancellationToken)
    {
        var file = dataset.File!;
        var pass = new DeclarationPass(dataset);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var stream = new HashingStream(FileAccessing.Open(file.Path), hash);
        StatementFileReader.Read(stream, file.Display, file.Format, ReadMode.Declarations, pass, cancellationToken);
        stream.ReadToEnd();
        dataset.Size = stream.Length;
        dataset.Sha256 = hash.GetHashAndReset();
    }

    public void Dataset(string name, Place place)
    {
        dataset.Name = name;
        dataset.NamePlace = place;
        dataset.IsNamedByStem = false;
    }

    public void Source(SourceEntry source) => dataset.Sources.Add(source);

    public void Actor(ActorEntry actor) => dataset.Actors.Add(actor);

    public void Predicate(PredicateEntry predicate) => dataset.Predicates.Add(predicate);

    public void Statement(StatementEntry statement)
    {
        if (statement.Label is not null)
        {
            dataset.Labelled.Add(LabelledStatement.Of(statement, dataset));
        }

        if (statement is { Predicate: KnownPredicates.Governs, Negated: not true, Former: false })
        {
            foreach (var subject in statement.Subjects)
            {
                foreach (var named in statement.Objects)
                {
                    dataset.Governs.Add((subject, named));
                }
            }
        }
    }

    public void Error(FileError error)
    {
    }
}
