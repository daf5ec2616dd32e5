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
        }
    }

    /// <summary>All answers of the rest of the library as lines.</summary>
    public static Task<IReadOnlyList<string>> OfLibraryAsync(Answers answers, Filters? filters = null) => OfAsync(answers, filters ?? Filters.None, LibraryAsync);

    private static async IAsyncEnumerable<(string Question, IEnumerable<string> Rows)> LibraryAsync(Answers answers, Filters filters)
    {
        foreach (var actor in Ends)
        {
            yield return ($"RivalsBackers {actor}{Under(filters)}", (await answers.RivalsBackersAsync(actor, OfOthers(filters))).Select(Text));
            yield return ($"Timeline {actor}{Under(filters)}", (await answers.TimelineAsync(actor, null, filters)).Select(Text));
        }

        foreach (var (actor, other) in Couples)
        {
            yield return ($"CommonBackers {actor} {other}{Under(filters)}", (await answers.CommonBackersAsync(actor, other, filters)).Select(Text));
            yield return ($"Timeline {actor} {other}{Under(filters)}", (await answers.TimelineAsync(actor, other, filters)).Select(Text));
        }
    }
}
