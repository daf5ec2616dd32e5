using System.Security.Cryptography;
using System.Text;
using ActorGraph.Neo4j.Transport;

namespace ActorGraph.Neo4j;

/// <summary>
/// Brings the database into shape: runs the numbered files of <c>cypher/schema</c> that were not run yet, in order, and records each with
/// its checksum. Every statement in them may be run again.
/// </summary>
internal static class Neo4jSchema
{
    private static readonly string[] Files = ["schema/001-graph", "schema/002-model", "schema/003-questions"];

    /// <summary>The schema this program writes; a graph with a higher one is from a newer program.</summary>
    public static long Version => Files.Length;

    /// <summary>Makes the graph's node where there is none; then a lease can be taken on it.</summary>
    public static async ValueTask BeginAsync(Neo4jSession session, CancellationToken cancellationToken)
    {
        string? foreign = null;
        var answer = await session.AskAsync("schema/foreign", [], cancellationToken).ConfigureAwait(false);
        answer.ForEach(row => foreign = row.Text(0));
        if (foreign is not null)
        {
            throw Neo4jRefusals.Foreign(session.Address, foreign);
        }

        var applied = await CheckAsync(session, cancellationToken).ConfigureAwait(false);
        if (applied == 0)
        {
            await RunAsync(session, 0, cancellationToken).ConfigureAwait(false);
        }

        var parameters = new CypherParameters { { "uuid", Guid.NewGuid().ToString() }, { "schema", applied } };
        await session.WriteAsync("writing/begin", parameters, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs what was not run yet; under the lease.</summary>
    public static async ValueTask PrepareAsync(Neo4jSession session, CancellationToken cancellationToken)
    {
        var applied = await CheckAsync(session, cancellationToken).ConfigureAwait(false);
        for (var file = (int)applied; file < Files.Length; file++)
        {
            await RunAsync(session, file, cancellationToken).ConfigureAwait(false);
            var record = new CypherParameters { { "number", file + 1L }, { "name", Files[file] }, { "checksum", Checksum(Files[file]) } };
            await session.WriteAsync("schema/record", record, cancellationToken).ConfigureAwait(false);
        }

        if (applied < Files.Length)
        {
            await session.AskAsync("schema/ready", [], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Compares what was run with the files as they are; tells how many were run.</summary>
    private static async ValueTask<long> CheckAsync(Neo4jSession session, CancellationToken cancellationToken)
    {
        var applied = new List<(long Number, string Checksum)>();
        var answer = await session.AskAsync("schema/migrations", [], cancellationToken).ConfigureAwait(false);
        answer.ForEach(row => applied.Add((row.Int64(0), row.Text(1))));
        if (applied.Count > 0 && applied[^1].Number > Version)
        {
            throw Neo4jRefusals.Newer(session.Address, applied[^1].Number, Version);
        }

        foreach (var (number, checksum) in applied)
        {
            if (checksum != Checksum(Files[number - 1]))
            {
                throw Neo4jRefusals.Altered(session.Address, Files[number - 1]);
            }
        }

        return applied.Count == 0 ? 0 : applied[^1].Number;
    }

    private static async ValueTask RunAsync(Neo4jSession session, int file, CancellationToken cancellationToken)
    {
        foreach (var statement in CypherTexts.File(Files[file]).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            await session.DefineAsync(Files[file], statement, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Line ends do not count: a checkout may change them.</summary>
    private static string Checksum(string file) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CypherTexts.File(file).ReplaceLineEndings("\n"))));
}
