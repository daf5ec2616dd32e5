namespace ActorGraph.Tests.Contract;

/// <summary>The questions about chains, about two actors and about the whole graph: fewer pairs of actors, since each looks far around.</summary>
internal static partial class Transcript
{
    private static readonly (string Actor, string Other)[] Couples = [("a", "b"), ("b", "a"), ("a", "c"), ("c", "b"), ("d", "a"), ("b", "e"), ("c", "f")];

    /// <summary>Asks two the rest of the library and fails at the first question that they answer differently.</summary>
    public static async Task AssertEqualLibraryAsync(Answers expected, Answers actual, params IEnumerable<Filters> filters)
    {
        foreach (var filter in filters)
        {
            await AssertEqualAsync(expected, actual, filter, LibraryAsync);
            if (expected is NaiveAnswers { Graph: var reference })
            {
                BlocAgreement.Assert(reference, OfOthers(filter), await actual.BlocsAsync(OfOthers(filter) with { Limit = null }));
            }
            else
            {
                Assert.Equal((await expected.BlocsAsync(OfOthers(filter))).Select(Text), (await actual.BlocsAsync(OfOthers(filter))).Select(Text));
            }
        }
    }

    /// <summary>All answers of the rest of the library as lines.</summary>
    public static async Task<IReadOnlyList<string>> OfLibraryAsync(Answers answers, Filters? filters = null) =>
    [
        .. await OfAsync(answers, filters ?? Filters.None, LibraryAsync),
        .. (await answers.BlocsAsync(filters)).Select(Text),
    ];

    private static async IAsyncEnumerable<(string Question, IEnumerable<string> Rows)> LibraryAsync(Answers answers, Filters filters)
    {
        var unrolled = OfOthers(filters);
        foreach (var actor in Ends)
        {
            yield return ($"IndirectBackers {actor}{Under(filters)}", (await answers.IndirectBackersAsync(actor, unrolled)).Select(Text));
            yield return ($"RivalsBackers {actor}{Under(filters)}", (await answers.RivalsBackersAsync(actor, unrolled)).Select(Text));
            yield return ($"Timeline {actor}{Under(filters)}", (await answers.TimelineAsync(actor, null, filters)).Select(Text));
        }

        foreach (var (actor, other) in Couples)
        {
            yield return ($"Path {actor} {other}{Under(filters)}", (await answers.PathAsync(actor, other, unrolled)).Select(Text));
            yield return ($"CommonBackers {actor} {other}{Under(filters)}", (await answers.CommonBackersAsync(actor, other, filters)).Select(Text));
            yield return ($"Timeline {actor} {other}{Under(filters)}", (await answers.TimelineAsync(actor, other, filters)).Select(Text));
        }

        yield return ($"Path a d any{Under(filters)}", (await answers.PathAsync("a", "d", unrolled, paths: 2, any: true)).Select(Text));
        yield return ($"Path f a any{Under(filters)}", (await answers.PathAsync("f", "a", unrolled, paths: 30, any: true)).Select(Text));
        yield return ($"IndirectBackers b 2{Under(filters)}", (await answers.IndirectBackersAsync("b", unrolled, depth: 2)).Select(Text));
        yield return ($"IndirectBackers a 5{Under(filters)}", (await answers.IndirectBackersAsync("a", unrolled, depth: 5)).Select(Text));
        yield return ($"Disputes{Under(filters)}", (await answers.DisputesAsync(unrolled)).Select(Text));
        yield return ($"ChangesOfSide{Under(filters)}", (await answers.ChangesOfSideAsync(unrolled)).Select(Text));
        yield return ($"SingleSource{Under(filters)}", (await answers.SingleSourceAsync(unrolled)).Select(Text));
        yield return ($"Rankings{Under(filters)}", (await answers.RankingsAsync(unrolled)).Select(Place));
        yield return ($"Rankings brokers{Under(filters)}", (await answers.RankingsAsync(unrolled, Measure.Brokers)).Select(Place));
    }

    /// <summary>Sums of thirds and sevenths differ in their last digits by the order they are added in.</summary>
    private static string Place(RankingRow row) => Text(row with { Value = Math.Round(row.Value, 9) });
}
