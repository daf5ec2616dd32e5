using System.Globalization;

namespace ActorGraph.Benchmarks.Neo4j;

/// <summary>One actor that twenty thousand others are said to back, most of them by one voice and some by several.</summary>
internal static class HubFile
{
    public const int Backers = 20_000;

    public static string Write(string path)
    {
        using var file = File.CreateText(path);
        file.WriteLine("""{"dataset":"hub"}""");
        file.WriteLine("""{"actor":{"id":"hub","name":"Hub","kind":"government"}}""");
        for (var i = 0; i < Backers; i++)
        {
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $$$"""{"actor":{"id":"backer-{{{i}}}","name":"Backer {{{i}}}","kind":"group"}}"""));
        }

        for (var source = 0; source < 40; source++)
        {
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $$$"""{"source":{"id":"paper-{{{source}}}","published":"2026-01-{{{1 + (source % 28):00}}}"}}"""));
        }

        for (var i = 0; i < Backers; i++)
        {
            for (var said = 0; said <= (i % 500 == 0 ? 5 : i % 7 == 0 ? 1 : 0); said++)
            {
                file.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $$$"""{"statement":{"subject":"backer-{{{i}}}","predicate":"provides-military-support","object":"hub","source":"paper-{{{((i * 7) + said) % 40}}}","when":"2025-{{{1 + (i % 12):00}}}"}}"""));
            }
        }

        return path;
    }
}
