using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>The pairs of actors between which both backing and opposing ties are said: the only ones that can have turned.</summary>
internal static class TwoFaced
{
    private const byte Backs = 1;
    private const byte Opposes = 2;

    public static async ValueTask<List<(long One, long Other)>> FindAsync(Inquiry inquiry, AskedFilters filters)
    {
        var stances = new Dictionary<(long One, long Other), byte>();
        if (await inquiry.CanReadStoredAsync(filters).ConfigureAwait(false))
        {
            await inquiry.Reader.QueryAsync(
                StoreTexts.TiesOfStatus,
                new() { { "statuses", [(long)TieStatus.Stated, (long)TieStatus.Disputed, (long)TieStatus.Ended] }, { "voices", (long?)null } },
                row => Add(row.Int64(0), row.Int64(1), row.Int64(2)), inquiry.Cancellation).ConfigureAwait(false);

            // Time may have added to these what is not stored yet; whether it did shows when they are derived.
            await inquiry.Reader.QueryAsync(
                StoreTexts.TiesDue, new() { { "today", inquiry.Today } }, row => Add(row.Int64(0), row.Int64(2), row.Int64(1)), inquiry.Cancellation)
                .ConfigureAwait(false);
        }
        else
        {
            await EveryFact.ReadAsync(inquiry, new FactReader(inquiry.Reader, filters.Statements), facts =>
            {
                foreach (var fact in facts)
                {
                    Add(fact.Subject, fact.Predicate, fact.Object);
                }
            }).ConfigureAwait(false);
        }

        return [.. stances.Where(static pair => pair.Value == (Backs | Opposes)).Select(static pair => pair.Key).Order()];

        void Add(long subject, long predicate, long @object)
        {
            var stance = inquiry.Predicates[predicate].Stance;
            if (stance != Stance.Neutral)
            {
                var pair = subject < @object ? (subject, @object) : (@object, subject);
                stances[pair] = (byte)(stances.GetValueOrDefault(pair) | (stance == Stance.Backs ? Backs : Opposes));
            }
        }
    }
}
