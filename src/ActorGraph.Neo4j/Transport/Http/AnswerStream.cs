using System.Text.Json;

namespace ActorGraph.Neo4j.Transport.Http;

/// <summary>Reads an answer from the network as it comes.</summary>
internal static class AnswerStream
{
    private const int Piece = 16 * 1024;

    /// <summary>Reads to the end; whether the answer is whole the parser tells.</summary>
    /// <exception cref="JsonException">It is no answer of the Query API.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    public static async ValueTask<AnswerParser> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var parser = new AnswerParser();
        var bytes = new PooledBytes(2 * Piece);
        try
        {
            var enough = 0;
            while (true)
            {
                var read = await stream.ReadAsync(bytes.GetMemory(Piece), cancellationToken).ConfigureAwait(false);
                bytes.Advance(read);
                if (read > 0 && bytes.Written.Length < enough)
                {
                    continue;
                }

                bytes.Drop(parser.Read(bytes.Written.Span));
                if (read == 0)
                {
                    return parser;
                }

                // What is left is the beginning of a text or a list, which is read in one piece. It is looked at again when there is twice
                // as much, as looking each time a little more has come would take the square of its length.
                enough = bytes.Written.Length * 2;
            }
        }
        finally
        {
            bytes.Return();
        }
    }
}
