using ActorGraph.StatementFiles;
using ActorGraph.Storage;

namespace ActorGraph.Importing;

/// <summary>Brings the declarations of several datasets together: what they give must be the same (rule 21).</summary>
/// <param name="state">The import.</param>
/// <param name="rule">The rule broken when they differ.</param>
/// <param name="placeOf">Where a declaration stands.</param>
internal sealed class Agreement<T>(ImportState state, string rule, Func<T, Place> placeOf)
    where T : class
{
    /// <summary>The one value that all who give one give; an error naming both files when two differ.</summary>
    /// <param name="what">Who is declared, for the message: "The source x".</param>
    /// <param name="declared">All declarations, in order.</param>
    /// <param name="value">The value; null when not given.</param>
    /// <param name="values">What such values are called.</param>
    public string? On(string what, IReadOnlyList<DeclaredBy<T>> declared, Func<T, string?> value, string values)
    {
        DeclaredBy<T>? first = null;
        foreach (var declaration in declared)
        {
            if (value(declaration.Entry) is not { } given)
            {
                continue;
            }

            if (first is not { } before)
            {
                first = declaration;
            }
            else if (value(before.Entry) != given)
            {
                var (here, there) = declaration.Input is null ? (before, declaration) : (declaration, before);
                state.Findings.Error(
                    here.File, placeOf(here.Entry), rule, value(here.Entry),
                    $"{what} has two {values}: \"{value(here.Entry)}\" here and \"{value(there.Entry)}\" in {there.File}; make them one, or take another id.",
                    isRow: false);
            }
        }

        return first is { } agreed ? value(agreed.Entry) : null;
    }

    /// <summary>What datasets that are not read in this import declare of some ids.</summary>
    public async Task<Dictionary<string, List<DeclaredBy<T>>>> ElsewhereAsync(
        IStoreReader? reader, DeclarationKind kind, IReadOnlyCollection<string> ids, Func<string, long> keyOf, IReadOnlySet<long> read,
        Func<string, string, T> parse, CancellationToken cancellationToken)
    {
        var elsewhere = new Dictionary<string, List<DeclaredBy<T>>>(StringComparer.Ordinal);
        if (reader is not null && ids.Count > 0 && state.StoredDatasets.Exists(d => d.Live && !read.Contains(d.Key)))
        {
            var idOf = ids.ToDictionary(keyOf);
            await reader.QueryAsync(StoreTexts.DeclarationsOf, new() { { "what", (long)kind }, { "keys", idOf.Keys } }, row =>
            {
                if (!read.Contains(row.Int64(1)))
                {
                    var id = idOf[row.Int64(0)];
                    elsewhere.Of(id).Add(new(row.Text(2), row.TextOrNull(3) ?? row.Text(2), null, parse(id, row.Text(4))));
                }
            }, cancellationToken).ConfigureAwait(false);
        }

        return elsewhere;
    }
}

internal static class DictionaryOfLists
{
    /// <summary>The list under a key; a new one when there is none.</summary>
    public static List<T> Of<TKey, T>(this Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = new(1));
        }

        return list;
    }
}
