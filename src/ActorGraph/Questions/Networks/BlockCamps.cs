namespace ActorGraph.Questions;

/// <summary>
/// Splits blocks into camps, one after the other: exactly where that can be proven. Of other blocks to 1,000 actors it takes the best of
/// ten searches; larger ones are searched once, but for longer, up to 100,000 actors 2,000 times through all of them.
/// </summary>
/// <param name="limits">How far splits are proven.</param>
internal sealed class BlockCamps(ProofLimits limits)
{
    private const int Glance = 100;
    private const int FewActors = 1000;
    private const int Questions = 200_000_000;

    private long steps = limits.Steps;

    /// <summary>Splits a block with as few misfits as possible.</summary>
    /// <param name="block">The block; connected.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The side of each actor, 1 or -1, and whether it is proven that no split has fewer misfits.</returns>
    public (sbyte[] Sides, bool Exact) Split(SignedNetwork block, CancellationToken cancellationToken)
    {
        var sides = Follow(block);
        if (block.Frustration(sides) == 0 || IsLeast(block, sides))
        {
            return (sides, true);
        }

        // A glance is enough for a proof to begin with; only what is not proven is worth a long search.
        sides = CampSearch.Improve(block, sides, 1, Glance, cancellationToken);
        if (Prove(block, sides, cancellationToken) is { } proven)
        {
            return (proven, true);
        }

        var (runs, sweeps) = block.Actors <= FewActors ? (10, 500) : (1, Math.Clamp(Questions / block.Actors, 100, 2000));
        sides = CampSearch.Improve(block, sides, runs, sweeps, cancellationToken);
        return (sides, IsLeast(block, sides));
    }

    /// <summary>Where following pairs from one actor to all others leaves a misfit, so does every split: none has fewer than one.</summary>
    private static bool IsLeast(SignedNetwork block, sbyte[] sides) => block.Frustration(sides) == 1;

    /// <summary>Puts all on the side that the pair says by which they are found from the first actor.</summary>
    private static sbyte[] Follow(SignedNetwork block)
    {
        var sides = new sbyte[block.Actors];
        var waiting = new Queue<int>([0]);
        sides[0] = 1;
        while (waiting.TryDequeue(out var actor))
        {
            var partners = block.PartnersOf(actor);
            var signs = block.SignsOf(actor);
            for (var i = 0; i < partners.Length; i++)
            {
                if (sides[partners[i]] == 0)
                {
                    sides[partners[i]] = (sbyte)(sides[actor] * signs[i]);
                    waiting.Enqueue(partners[i]);
                }
            }
        }

        return sides;
    }

    private sbyte[]? Prove(SignedNetwork block, sbyte[] known, CancellationToken cancellationToken)
    {
        if (IsLeast(block, known))
        {
            return known;
        }

        if (!MayBecomeSmall(block))
        {
            return null;
        }

        var reduction = SeriesReduction.Of(block);
        var left = reduction.Left;
        var isAlways = left.Length <= limits.Always;
        if (!isAlways && (left.Length > limits.Largest || steps <= 0))
        {
            return null;
        }

        var (sides, taken) = CampProof.Find(
            reduction.Weights(), Array.ConvertAll(left, actor => known[actor]), isAlways ? long.MaxValue : steps, cancellationToken);
        steps -= isAlways ? 0 : taken;
        return sides is null ? null : reduction.Complete(sides);
    }

    /// <summary>Only who has, or comes to have, at most two partners is taken out: not worth trying where many have more.</summary>
    private bool MayBecomeSmall(SignedNetwork block)
    {
        var many = 0;
        for (var actor = 0; actor < block.Actors; actor++)
        {
            many += block.PartnersOf(actor).Length > 2 ? 1 : 0;
        }

        return many <= 2 * Math.Max(limits.Always, limits.Largest);
    }
}
