using ActorGraph.Text;

namespace ActorGraph.Importing;

/// <summary>What was probably meant.</summary>
internal static class Suggestions
{
    /// <summary>The nearest actor by name, as its id; null when none is close.</summary>
    public static string? Actor(ImportState state, string reference) =>
        Nearest.Of(Folding.Fold(reference), state.Actors.Names, 1) is [var name, ..]
            ? state.Actors.Called(name, null).Select(static c => c.Actor.Id).FirstOrDefault()
            : null;

    /// <summary>The nearest actor id.</summary>
    public static string? Id(ImportState state, string id) =>
        First(Nearest.Of(id, state.Actors.All.Where(static a => a.Live).Select(static a => a.Id), 1));

    public static string? Source(ImportState state, string id) =>
        First(Nearest.Of(id, state.Sources.All.Where(static s => s.Live).Select(static s => s.Id), 1));

    public static string? Predicate(ImportState state, string id) =>
        First(Nearest.Of(id, state.Predicates.All.Where(static p => p.Live).Select(static p => p.Id), 1));

    private static string? First(IReadOnlyList<string> nearest) => nearest.Count > 0 ? nearest[0] : null;
}
