using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Reads all statements that make ties, some subjects at a time, so that a graph of any size takes little memory.</summary>
internal static class EveryFact
{
    /// <summary>Subjects a request: about twenty thousand statements.</summary>
    private const int Subjects = 2048;

    /// <param name="inquiry">The question.</param>
    /// <param name="reader">Reads through the question's filter.</param>
    /// <param name="some">Given statements tie by tie, all of a subject together, in one list that is used again.</param>
    public static async ValueTask ReadAsync(Inquiry inquiry, FactReader reader, Action<List<StatementFact>> some)
    {
        var last = 0L;
        await inquiry.Reader.QueryAsync(StoreTexts.Meta, StoreParameters.None, row => last = row.Int64(1) - 1, inquiry.Cancellation).ConfigureAwait(false);
        for (var after = 0L; after < last; after += Subjects)
        {
            some(await reader.OfSubjectsAsync(after, after + Subjects, inquiry.Cancellation).ConfigureAwait(false));
        }
    }
}
