using ActorGraph.Vocabularies;

namespace ActorGraph.Benchmarks.Generating;

/// <summary>What statements say: shipped predicates of all stances, a few of them symmetric, praise and blame more often than deeds.</summary>
internal static class PredicateMix
{
    // How often each is drawn, relative to the others.
    private static readonly (string Id, int Share)[] Shares =
    [
        ("praises", 90),
        ("promises-support-to", 90),
        ("gives-aid-to", 80),
        ("endorses", 60),
        ("cooperates-with", 20),
        ("provides-military-support", 50),
        ("ally-of", 50),
        ("funds", 40),
        ("trains", 30),
        ("arms", 30),
        ("recognises", 30),
        ("accuses", 70),
        ("condemns", 60),
        ("threatens", 40),
        ("sanctions", 40),
        ("attacks", 30),
        ("opposes-politically", 20),
        ("enemy-of", 10),
        ("meets", 70),
        ("visits", 60),
        ("demands", 60),
        ("agrees-with", 30),
        ("member-of", 20),
        ("serves-in", 10),
    ];

    private static readonly byte[] Wheel = [.. Shares.SelectMany(static (predicate, index) => Enumerable.Repeat((byte)index, predicate.Share))];

    public static readonly IReadOnlyList<Predicate> All = [.. Shares.Select(static share => Shipped(share.Id))];

    /// <summary>An index into <see cref="All"/>.</summary>
    public static byte Draw(SplitMix random) => Wheel[random.Below(Wheel.Length)];

    private static Predicate Shipped(string id) =>
        Vocabulary.Shipped.Find(id) ?? throw new InvalidOperationException($"The vocabulary has no predicate {id} any longer: draw another.");
}
