using ActorGraph.Benchmarks.Generating;
using ActorGraph.Ties;
using ActorGraph.Time;
using BenchmarkDotNet.Attributes;

namespace ActorGraph.Benchmarks.Micro;

/// <summary>Deriving one tie from its statements: plain affirmations, as most are, and with one negation among them.</summary>
[MemoryDiagnoser]
public class TieBenchmarks
{
    private static readonly int Today = Day.Of(2026, 1, 4);

    private readonly TieDerivation derivation = new(TimeFrame.AsOf(Today), Documents.Originals);
    private StatementFact[] facts = [];
    private Verdict[] verdicts = [];

    [Params(1, 10, 200)]
    public int Statements { get; set; }

    [Params(false, true)]
    public bool Negated { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        var random = new SplitMix(1);
        facts = [.. Enumerable.Range(0, Statements).Select(number => Fact(number, random))];
        verdicts = new Verdict[Statements];
    }

    [Benchmark]
    public int Derive() => derivation.Derive(facts, Nature.State, verdicts).Counts.Voices;

    private StatementFact Fact(int number, SplitMix random)
    {
        var begin = Today - 1 - random.Below(3000);
        var when = new When(begin, begin, WhenShape.Single, Precision.Day, Precision.Day);
        var flags = new StatementFlags(Certainty.Certain, Negated && number == Statements / 2, former: false, spoken: true, when);
        return new(
            number + 1, 1, 1, 2, StanceCode.Of(Stance.Backs, symmetric: false), flags, begin, begin,
            new Said(begin, Precision.Day), 3 + random.Below(Statements), 1 + random.Below(Statements));
    }
}
