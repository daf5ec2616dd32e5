namespace ActorGraph.Tests.Contract;

/// <summary>Settles which dataset lists each drawn statement, and turns some into replies to earlier ones.</summary>
internal sealed class RandomReplies(DrawnStatement[] drawn, int datasets, bool acrossDatasets)
{
    public IReadOnlyList<(int Dataset, StatementDraft Draft)> Listings()
    {
        var listings = new List<(int Dataset, StatementDraft Draft)>();
        for (var index = 0; index < drawn.Length; index++)
        {
            var one = drawn[index];
            var (dataset, draft) = (one.Dataset % datasets, one.Draft with { Label = $"l{index}" });
            if (one.ReplyTo is int reply && Target(listings, dataset, reply) is StatementDraft target)
            {
                draft = Reply(draft, target, one.Denies);
            }

            listings.Add((dataset, draft));
            if (one.Copy && draft.Denies.Count + draft.Confirms.Count == 0)
            {
                listings.Add(((dataset + 1) % datasets, draft with { Label = null, At = "p. 9", Said = one.Draft.Said is null ? "2026-01-04" : null }));
            }
        }

        return listings;
    }

    private StatementDraft? Target(IReadOnlyList<(int Dataset, StatementDraft Draft)> listings, int dataset, int reply)
    {
        var targets = listings.Where(listing => listing.Draft.Label is not null && (acrossDatasets || listing.Dataset == dataset)).ToList();
        return targets.Count == 0 ? null : targets[reply % targets.Count].Draft;
    }

    /// <summary>A label of its own source by its name alone, another one's with the source before it.</summary>
    private static StatementDraft Reply(StatementDraft draft, StatementDraft target, bool denies)
    {
        var label = target.Source == draft.Source ? target.Label! : $"{target.Source}/{target.Label}";
        return new StatementDraft
        {
            Speakers = draft.Speakers,
            Source = draft.Source,
            Said = draft.Said,
            Certainty = draft.Certainty,
            Key = draft.Key,
            Label = draft.Label,
            Denies = denies ? [label] : [],
            Confirms = denies ? [] : [label],
            Quote = draft.Quote,
            At = draft.At,
        };
    }
}
