using CsCheck;

namespace ActorGraph.Tests.Contract;

/// <summary>A handful of sources: with and without publisher, date and rating, some reprinting an earlier one or written by somebody first.</summary>
internal static class RandomSources
{
    public const int Count = 5;

    /// <summary>Declared, and nothing is said in it.</summary>
    public const string Unused = "unused";

    private static readonly Gen<string?> Publisher = Gen.OneOf<string?>(null, "press", "press", "wire", "a");

    private static readonly Gen<char?> Reliability = Gen.OneOf<char?>(null, 'A', 'B', 'C', 'E', 'F');

    private static readonly Gen<SourceDraft> One =
        from publisher in Publisher
        from published in RandomTimes.MaybeDate
        from reliability in Reliability
        from title in Gen.Bool
        select new SourceDraft("") { Publisher = publisher, Published = published, Reliability = reliability, Title = title ? "A title" : null };

    public static Gen<IReadOnlyList<SourceDraft>> Any { get; } =
        from sources in One.Array[Count]
        from origins in Gen.Int[0, 5].Array[Count]
        select (IReadOnlyList<SourceDraft>)[.. sources.Select((source, index) => source with { Id = Id(index), Origin = Origin(index, origins[index]) }), new SourceDraft(Unused)];

    public static string Id(int index) => $"s{index}";

    /// <summary>Only of earlier ones, so that there is no cycle.</summary>
    private static string? Origin(int index, int drawn) => drawn switch
    {
        0 => "ann",
        1 => "b",
        2 or 3 when index > 0 => Id((drawn + index) % index),
        _ => null,
    };
}
