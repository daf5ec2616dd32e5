namespace ActorGraph.Benchmarks.Generating;

/// <summary>A shipped predicate and its share of the statements.</summary>
/// <param name="Id">As the vocabulary has it.</param>
/// <param name="Stance">Its stance there.</param>
/// <param name="Nature">Whether its dates are intervals (of some states) or single days.</param>
/// <param name="Share">How often it is drawn, relative to the others.</param>
internal sealed record PredicateShare(string Id, Stance Stance, Nature Nature, int Share);

/// <summary>What statements say: shipped predicates of all stances, a few of them symmetric, praise and blame more often than deeds.</summary>
internal static class PredicateMix
{
    public static readonly IReadOnlyList<PredicateShare> All =
    [
        new("praises", Stance.Backs, Nature.Event, 90),
        new("promises-support-to", Stance.Backs, Nature.Event, 90),
        new("gives-aid-to", Stance.Backs, Nature.Event, 80),
        new("endorses", Stance.Backs, Nature.Event, 60),
        new("cooperates-with", Stance.Backs, Nature.Event, 20),
        new("provides-military-support", Stance.Backs, Nature.State, 50),
        new("ally-of", Stance.Backs, Nature.State, 50),
        new("funds", Stance.Backs, Nature.State, 40),
        new("trains", Stance.Backs, Nature.State, 30),
        new("arms", Stance.Backs, Nature.State, 30),
        new("recognises", Stance.Backs, Nature.State, 30),
        new("accuses", Stance.Opposes, Nature.Event, 70),
        new("condemns", Stance.Opposes, Nature.Event, 60),
        new("threatens", Stance.Opposes, Nature.Event, 40),
        new("sanctions", Stance.Opposes, Nature.Event, 40),
        new("attacks", Stance.Opposes, Nature.Event, 30),
        new("opposes-politically", Stance.Opposes, Nature.State, 20),
        new("enemy-of", Stance.Opposes, Nature.State, 10),
        new("meets", Stance.Neutral, Nature.Event, 70),
        new("visits", Stance.Neutral, Nature.Event, 60),
        new("demands", Stance.Neutral, Nature.Event, 60),
        new("agrees-with", Stance.Neutral, Nature.Event, 30),
        new("member-of", Stance.Neutral, Nature.State, 20),
        new("serves-in", Stance.Neutral, Nature.State, 10),
    ];

    private static readonly byte[] Wheel = [.. All.SelectMany(static (predicate, index) => Enumerable.Repeat((byte)index, predicate.Share))];

    /// <summary>An index into <see cref="All"/>.</summary>
    public static byte Draw(SplitMix random) => Wheel[random.Below(Wheel.Length)];
}
