using ActorGraph.Text;

namespace ActorGraph.Importing;

/// <summary>What a reference to an actor came to.</summary>
/// <param name="Actor">Whom it means; null when nobody or several.</param>
/// <param name="Candidates">All that it fits when it is ambiguous.</param>
/// <param name="IsOutside">Whether what decided lies outside the referring dataset.</param>
internal readonly record struct ActorReference(ActorState? Actor, IReadOnlyList<ActorState> Candidates, bool IsOutside)
{
    /// <summary>May stand for a subject, object or speaker nobody names.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>Reads a reference by semantics, rule 23: same file first, then everything.</summary>
    public static ActorReference Resolve(ActorDirectory directory, string text, int dataset)
    {
        if (text == Unnamed)
        {
            return new(directory.Unnamed, [], false);
        }

        // The rule in nearly all files: one actor of this file fits, and no other.
        var folded = Folding.Fold(text);
        if (directory.OnlyOne(folded, dataset) is { } only)
        {
            return new(only, [], false);
        }

        if (Choose(directory, text, [.. directory.Called(folded, dataset)], false) is { } inside)
        {
            return inside;
        }

        return Choose(directory, text, [.. directory.Called(folded, null)], true) ?? new(null, [], true);
    }

    private static ActorReference? Choose(ActorDirectory directory, string text, List<ActorDirectory.CalledBy> fits, bool outside)
    {
        if (fits.Count == 0)
        {
            return null;
        }

        if (fits.Find(f => f.Actor.Id == text) is { Actor: { } exact })
        {
            return new(exact, [], outside);
        }

        var all = fits.Count;
        fits.RemoveAll(f => f.Actor.Kind == ActorKind.Country
            && fits.Exists(g => g.Actor.Kind == ActorKind.Government && directory.Governs(g.Actor, f.Actor)));
        outside |= fits.Count < all;
        var rank = fits.Min(static f => f.Rank);
        var actors = fits.Where(f => f.Rank == rank).Select(static f => f.Actor).Distinct().ToList();
        if (actors.Count == 1)
        {
            return new(actors[0], [], outside);
        }

        var roots = actors.Select(static a => a.Root).Distinct().ToList();
        return roots.Count == 1
            ? new(roots[0], [], outside)
            : new(null, [.. actors.OrderBy(static a => a.Id, StringComparer.Ordinal)], outside);
    }
}
