using ActorGraph.Storage;
using ActorGraph.Text;

namespace ActorGraph.Questions;

/// <summary>What actors are called that begins with what somebody has typed so far; as cheap among many names as among few.</summary>
internal static class NameBeginnings
{
    /// <summary>For each actor the first of its ids, external ids, names and aliases, in order, whatever the case and the accents.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="text">The beginning; nothing begins with nothing.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<string>> ListAsync(Graph graph, string text, int most, CancellationToken cancellationToken)
    {
        var prefix = Folding.Fold(text);
        if (prefix.Length == 0)
        {
            return [];
        }

        return await graph.Store.ReadAsync(
            async reader =>
            {
                var names = await reader.ListAsync(
                    StoreTexts.NamesBeginning, new() { { "prefix", prefix }, { "limit", (long)most } },
                    static row => (Name: row.Text(1), Actor: row.Int64(2)), cancellationToken).ConfigureAwait(false);
                return names.DistinctBy(static name => name.Actor).Select(static name => name.Name).ToList();
            }, cancellationToken).ConfigureAwait(false);
    }
}
