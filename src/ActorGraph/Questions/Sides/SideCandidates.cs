using System.Runtime.InteropServices;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>The actors at the other end of an actor's ties of one stance, counted but not yet put in words.</summary>
/// <param name="Rows">Those found; when stored ones were asked with a limit, the first of them.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Facts">The statements that derived ones rest on.</param>
internal sealed record SideCandidates(List<SideCandidate> Rows, int Total, List<StatementFact> Facts)
{
    /// <summary>Reads what is stored, or derives it from statements under filters: the rows are the same.</summary>
    public static async ValueTask<SideCandidates> FindAsync(Inquiry inquiry, AskedSide asked, AskedFilters filters)
    {
        if (await inquiry.CanReadStoredAsync(filters).ConfigureAwait(false))
        {
            return await FindStoredAsync(inquiry, asked, filters).ConfigureAwait(false);
        }

        var reader = new FactReader(inquiry.Reader, filters.Statements);
        var facts = await reader.OfSideAsync(asked.Actor.Key, asked.Side, asked.Stance, null, inquiry.Cancellation).ConfigureAwait(false);
        var rows = await DeriveAsync(inquiry, asked, filters, reader, facts).ConfigureAwait(false);
        return new(rows, rows.Count, facts);
    }

    /// <summary>Derives a row for each other end that has a visible tie.</summary>
    private static async ValueTask<List<SideCandidate>> DeriveAsync(
        Inquiry inquiry, AskedSide asked, AskedFilters filters, FactReader reader, List<StatementFact> facts)
    {
        var documents = await reader.DocumentsAsync(facts, inquiry.Cancellation).ConfigureAwait(false);
        var pairs = new PairDerivation(new TieDerivation(filters.Frame, documents), inquiry.Predicates.Nature);
        var rows = new List<SideCandidate>();
        foreach (var (other, start, length) in SideGroups.Of(facts, asked.Actor.Key))
        {
            var pair = pairs.Derive(CollectionsMarshal.AsSpan(facts).Slice(start, length));
            if (pair.IsVisible && pair.Counts.Voices >= filters.MinVoices)
            {
                rows.Add(new(other, pair.Counts, pair.Disputed, start, length, null));
            }
        }

        return rows;
    }

    /// <summary>Reads stored rows; the few that time has changed since they were stored are derived anew.</summary>
    private static async ValueTask<SideCandidates> FindStoredAsync(Inquiry inquiry, AskedSide asked, AskedFilters filters)
    {
        var texts = asked.Side == Side.Subjects ? StoredSideTexts.Subjects : StoredSideTexts.Objects;
        var due = new List<long>();
        var dueCounted = 0;
        await inquiry.Reader.QueryAsync(texts.Due, Parameters("today", inquiry.Today), row =>
        {
            due.Add(row.Int64(0));
            dueCounted += row.Int32(1) >= filters.MinVoices && row.Int32(2) > 0 ? 1 : 0;
        }, inquiry.Cancellation).ConfigureAwait(false);

        var total = 0;
        await inquiry.Reader.QueryAsync(
            texts.Count, Parameters("min_voices", filters.MinVoices), row => total = row.Int32(0), inquiry.Cancellation).ConfigureAwait(false);

        var rows = new List<SideCandidate>();
        var reading = Parameters("min_voices", filters.MinVoices);
        reading.Add("today", (long)inquiry.Today);
        reading.Add("limit", filters.Limit ?? StoreParameters.NoLimit);
        await inquiry.Reader.QueryAsync(texts.Rows, reading, row => rows.Add(Read(row)), inquiry.Cancellation).ConfigureAwait(false);
        if (due.Count == 0)
        {
            return new(rows, total, []);
        }

        var reader = new FactReader(inquiry.Reader, StatementFilter.Everything);
        var facts = await reader.OfSideAsync(asked.Actor.Key, asked.Side, asked.Stance, due, inquiry.Cancellation).ConfigureAwait(false);
        var derived = await DeriveAsync(inquiry, asked, filters, reader, facts).ConfigureAwait(false);
        rows.AddRange(derived);
        return new(rows, total - dueCounted + derived.Count, facts);

        StoreParameters Parameters(string name, long value) =>
            new() { { "actor", asked.Actor.Key }, { "stance", (long)asked.Stance }, { name, value } };
    }

    private static SideCandidate Read(IRow row) => new(
        row.Int64(0),
        new TieCounts(
            row.Int32(1),
            row.Int32(2),
            row.Int32(3),
            row.Int32(4),
            (Certainty?)row.Int32OrNull(5),
            row.Int32OrNull(6),
            row.Int32OrNull(7),
            row.Boolean(8)),
        row.Boolean(9),
        0,
        0,
        row.IsNull(10) ? null : PairDetail.Read(row.Blob(10)));
}
