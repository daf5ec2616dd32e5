using System.Runtime.InteropServices;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Puts the first candidates in words.</summary>
internal sealed class SideRows(Inquiry inquiry, AskedSide asked, AskedFilters filters)
{
    /// <summary>Complete rows of some candidates.</summary>
    /// <param name="candidates">The candidates, in order.</param>
    /// <param name="facts">The statements that derived ones rest on.</param>
    public async ValueTask<List<SideRow>> CompleteAsync(List<SideCandidate> candidates, List<StatementFact> facts)
    {
        var details = await DetailsAsync(candidates, facts).ConfigureAwait(false);
        await inquiry.Names.LoadAsync(
            candidates.Select(static row => row.Other).Concat(details.SelectMany(static detail => detail.By)),
            details.SelectMany(static detail => detail.Statements),
            inquiry.Cancellation).ConfigureAwait(false);
        var mixed = await MixedAsync(candidates).ConfigureAwait(false);
        var rows = new List<SideRow>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            rows.Add(Row(candidates[i], details[i], mixed.Contains(candidates[i].Other)));
        }

        return rows;
    }

    private async ValueTask<List<PairDetail>> DetailsAsync(List<SideCandidate> candidates, List<StatementFact> facts)
    {
        var stored = candidates.FindAll(static row => row.Detail is null && row.Length == 0).ConvertAll(static row => row.Other);
        var reader = new FactReader(inquiry.Reader, filters.Statements);
        var small = await reader.OfSideAsync(asked.Actor.Key, asked.Side, asked.Stance, stored, inquiry.Cancellation).ConfigureAwait(false);
        var places = SideGroups.Of(small, asked.Actor.Key).ToDictionary(static group => group.Other, static group => (group.Start, group.Length));

        // One list of the statements behind all rows, so that one batch of ids and documents does for them.
        var behind = new List<StatementFact>();
        var slices = new List<(int Start, int Length)>(candidates.Count);
        foreach (var row in candidates)
        {
            var (list, start, length) = row.Detail is not null ? (small, 0, 0)
                : row.Length > 0 ? (facts, row.Start, row.Length)
                : (small, places[row.Other].Start, places[row.Other].Length);
            slices.Add((behind.Count, length));
            behind.AddRange(CollectionsMarshal.AsSpan(list).Slice(start, length));
        }

        var documents = await reader.DocumentsAsync(behind, inquiry.Cancellation).ConfigureAwait(false);
        await inquiry.Names.LoadAsync(
            behind.Select(static fact => fact.Voice).Append(asked.Actor.Key), behind.Select(static fact => fact.Key), inquiry.Cancellation)
            .ConfigureAwait(false);
        var pairs = new PairDerivation(new TieDerivation(filters.Frame, documents), inquiry.Predicates.Nature);
        var details = new List<PairDetail>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            details.Add(candidates[i].Detail ?? Detail(slices[i]));
        }

        return details;

        PairDetail Detail((int Start, int Length) slice)
        {
            var span = CollectionsMarshal.AsSpan(behind).Slice(slice.Start, slice.Length);
            pairs.Derive(span);
            return pairs.Detail(span, inquiry.Names);
        }
    }

    /// <summary>Those that stand on the other side too, the same way round (rule 13).</summary>
    private async ValueTask<HashSet<long>> MixedAsync(List<SideCandidate> candidates)
    {
        var reader = new FactReader(inquiry.Reader, filters.Statements);
        var facts = await reader.OfSideAsync(
            asked.Actor.Key, asked.Side, asked.Opposite.Stance, candidates.ConvertAll(static row => row.Other), inquiry.Cancellation)
            .ConfigureAwait(false);
        var pairs = new PairDerivation(new TieDerivation(filters.Frame, Documents.Originals), inquiry.Predicates.Nature);
        var mixed = new HashSet<long>();
        foreach (var (other, start, length) in SideGroups.Of(facts, asked.Actor.Key))
        {
            if (pairs.Derive(CollectionsMarshal.AsSpan(facts).Slice(start, length)).IsVisible)
            {
                mixed.Add(other);
            }
        }

        return mixed;
    }

    private SideRow Row(SideCandidate candidate, PairDetail detail, bool mixed) => new(
        CountRows.Of(candidate.Counts, detail, inquiry.Names),
        inquiry.Names.Actor(candidate.Other),
        [.. detail.Predicates.Select(p => new PredicateCount(inquiry.Names.Predicate(p.Predicate), p.Status, p.Voices, p.Statements))],
        mixed,
        candidate.Disputed);
}
