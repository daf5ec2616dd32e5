using CsCheck;

namespace ActorGraph.Tests.Contract;

/// <summary>Filters of every kind, alone and together.</summary>
internal static class RandomFilters
{
    private static readonly Gen<Filters> Time = Gen.Frequency(
        (4, Gen.Const(Filters.None)),
        (3, RandomTimes.Day.Select(day => new Filters { AsOf = day })),
        (2, Gen.Const(new Filters { Ever = true })),
        (1, RandomTimes.Day.Select(day => new Filters { AsOf = day, Ever = true })),
        (1, RandomTimes.Day.Select(day => new Filters { From = day })),
        (1, RandomTimes.Day.Select(day => new Filters { To = day })),
        (2, Gen.Select(RandomTimes.Day, RandomTimes.Day, (one, other) => new Filters { From = one < other ? one : other, To = one < other ? other : one })));

    private static readonly Gen<IReadOnlyList<string>> Speakers = Sometimes("a", "ann", "press", "s0", "bob", "wire");

    private static readonly Gen<IReadOnlyList<string>> Sources = Sometimes("s0", "s1", "s2", "press", "ann", "wire", "b");

    /// <summary>What chooses statements, and what acts on rows.</summary>
    public static Gen<Filters> Any { get; } =
        from time in Time
        from speaker in Speakers
        from source in Sources
        from without in Sources
        from certainty in Gen.Frequency((4, Gen.Const((Certainty?)null)), (1, Gen.OneOf<Certainty?>(Certainty.Certain, Certainty.Probable, Certainty.Possible)))
        from means in Gen.Frequency((5, Gen.Const<IReadOnlyList<Means>>([])), (1, Gen.OneOf<IReadOnlyList<Means>>([Means.Economic], [Means.Political, Means.Military])))
        from reliability in Gen.Frequency((5, Gen.Const((char?)null)), (1, Gen.OneOf<char?>('A', 'C', 'E')))
        from voices in Gen.Frequency((6, Gen.Const((int?)null)), (1, Gen.Int[1, 3].Select(count => (int?)count)))
        from rollUp in Gen.Frequency((2, Gen.Const((RollUp?)null)), (1, Gen.OneOf<RollUp?>(RollUp.ActsFor, RollUp.Members)))
        from since in Gen.Frequency((8, Gen.Const((string?)null)), (1, Gen.OneOf<string?>("1", "2026-02-01", "2026-02-02")))
        from limit in Gen.Frequency((6, Gen.Const((int?)null)), (1, Gen.Int[1, 3].Select(count => (int?)count)))
        select time with
        {
            Speaker = speaker,
            Source = source,
            WithoutSource = without,
            Certainty = certainty,
            Means = means,
            Reliability = reliability,
            MinVoices = voices,
            RollUp = rollUp,
            Since = since,
            Limit = limit,
        };

    /// <summary>A filter that leaves nothing out, and yet keeps stored ties from being used.</summary>
    public static Filters ThatExcludesNothing { get; } = new() { WithoutSource = [RandomSources.Unused] };

    private static Gen<IReadOnlyList<string>> Sometimes(params string[] ids) => Gen.Frequency(
        (5, Gen.Const<IReadOnlyList<string>>([])),
        (1, Gen.OneOf(ids).Select(id => (IReadOnlyList<string>)[id])),
        (1, Gen.Select(Gen.OneOf(ids), Gen.OneOf(ids), (one, other) => (IReadOnlyList<string>)[one, other])));
}
