using ActorGraph.Benchmarks.Generating;
using ActorGraph.StatementFiles;
using BenchmarkDotNet.Attributes;

namespace ActorGraph.Benchmarks.Micro;

/// <summary>Reading a generated JSONL file of twenty thousand statements: all of it, and what the first pass needs of it.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] file = [];

    [GlobalSetup]
    public void Write()
    {
        var path = Path.GetTempFileName();
        try
        {
            GraphFile.Write(new GraphShape(20_000), Edition.First, path);
            file = File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Benchmark]
    public int All() => Read(ReadMode.All);

    [Benchmark]
    public int Declarations() => Read(ReadMode.Declarations);

    private int Read(ReadMode mode)
    {
        var counter = new CountingVisitor();
        using var stream = new MemoryStream(file, writable: false);
        StatementFileReader.Read(stream, "generated.jsonl", StatementFileFormat.JsonLines, mode, counter, CancellationToken.None);
        return counter.Count;
    }
}
