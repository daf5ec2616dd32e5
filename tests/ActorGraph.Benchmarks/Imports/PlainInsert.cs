using System.Diagnostics;
using ActorGraph.Sqlite;
using ActorGraph.Storage;

namespace ActorGraph.Benchmarks.Imports;

/// <summary>The least an import can cost on a machine: a million rows of a statement's size into a table without an index.</summary>
internal static class PlainInsert
{
    private const int Rows = 1_000_000;
    private const int Columns = 13;
    private const int Times = 3;

    /// <summary>Seconds; the least disturbed of a few.</summary>
    public static double Measure(Workplace workplace) => Enumerable.Range(0, Times).Min(_ => Once(workplace.NewStore("plain.db")));

    private static double Once(string path)
    {
        using var session = SqliteSession.Open(path, create: true, TimeSpan.Zero);
        session.Execute($"create table plain(key integer primary key, {string.Join(", ", Enumerable.Range(1, Columns - 1).Select(static c => $"c{c}"))})");
        using var insert = new SqliteStatement(session, $"insert into plain values({string.Join(", ", Enumerable.Repeat("?", Columns))})");
        var batch = new RowBatch(Columns);
        var begin = Stopwatch.GetTimestamp();
        session.Execute("begin");
        for (var row = 1L; row <= Rows; row++)
        {
            batch.Clear();
            batch.Add(row).Add(new StatementId(new UInt128((ulong)row * 0x9E3779B97F4A7C15, (ulong)row)));
            for (var column = 2; column < Columns; column++)
            {
                batch.Add(row >> column);
            }

            insert.Bind(batch[0]);
            insert.Step(default);
        }

        session.Execute("commit");
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
