using System.Runtime.InteropServices;
using ActorGraph.Importing;
using ActorGraph.Storage;
using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Puts an actor's profile together.</summary>
internal sealed class ProfileReader(Inquiry inquiry, AskedActor actor, AskedFilters filters)
{
    private readonly FactReader reader = new(inquiry.Reader, filters.Statements);

    public async ValueTask<ProfileRow> ReadAsync()
    {
        var facts = await reader.AboutAsync(actor.Key, inquiry.Cancellation).ConfigureAwait(false);
        facts.RemoveAll(fact => !filters.Frame.Includes(fact, inquiry.Predicates.Nature(fact.Predicate)));
        var (first, last) = Days(facts);
        var (aliases, ids) = await CalledAsync().ConfigureAwait(false);
        var joined = await inquiry.Reader.ListAsync(
            StoreTexts.Joined, ByActor(), static row => row.Int64(0), inquiry.Cancellation).ConfigureAwait(false);
        await inquiry.Names.LoadAsync(joined.Append(actor.Key), [], inquiry.Cancellation).ConfigureAwait(false);
        return new()
        {
            Actor = inquiry.Names.Actor(actor.Key),
            Aliases = aliases,
            Ids = ids,
            Note = await NoteAsync().ConfigureAwait(false),
            Joined = joined.ConvertAll(inquiry.Names.Actor),
            Affiliations = await AffiliationsAsync(facts).ConfigureAwait(false),
            Backs = await CountAsync(Side.Objects, Stance.Backs).ConfigureAwait(false),
            Backed = await CountAsync(Side.Subjects, Stance.Backs).ConfigureAwait(false),
            Opposes = await CountAsync(Side.Objects, Stance.Opposes).ConfigureAwait(false),
            Opposed = await CountAsync(Side.Subjects, Stance.Opposes).ConfigureAwait(false),
            Statements = facts.Count,
            Claims = await ClaimsAsync().ConfigureAwait(false),
            First = first,
            Last = last,
            Datasets = await inquiry.Reader.ListAsync(StoreTexts.Declaring, ByActor(), static row => row.Text(0), inquiry.Cancellation).ConfigureAwait(false),
        };
    }

    private StoreParameters ByActor() => new() { { "actor", actor.Key } };

    private async ValueTask<(List<string> Aliases, List<string> Ids)> CalledAsync()
    {
        var (aliases, ids) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        await inquiry.Reader.QueryAsync(StoreTexts.Called, ByActor(), row =>
        {
            var declared = DeclarationBodies.ReadActor(row.Text(0), row.Text(1));
            aliases.UnionWith(declared.Aliases);
            ids.UnionWith(declared.Ids);
        }, inquiry.Cancellation).ConfigureAwait(false);
        return ([.. aliases], [.. ids]);
    }

    private async ValueTask<string?> NoteAsync()
    {
        string? note = null;
        await inquiry.Reader.QueryAsync(StoreTexts.ActorNote, ByActor(), row => note = row.TextOrNull(0), inquiry.Cancellation).ConfigureAwait(false);
        return note;
    }

    private async ValueTask<int> CountAsync(Side side, Stance stance)
    {
        var found = await SideCandidates.FindAsync(inquiry, new AskedSide(actor, side, stance), filters with { Limit = 0 }).ConfigureAwait(false);
        return found.Total;
    }

    private async ValueTask<int> ClaimsAsync()
    {
        var claims = await reader.ByVoiceAsync(actor.Key, Day.Open, null, inquiry.Cancellation).ConfigureAwait(false);
        return claims.Count(fact => filters.Frame.Includes(fact, inquiry.Predicates.Nature(fact.Predicate)));
    }

    private async ValueTask<List<AffiliationRow>> AffiliationsAsync(List<StatementFact> about)
    {
        var facts = about.FindAll(fact => StanceCode.MakesTie(fact.Code) && inquiry.Predicates[fact.Predicate].Affiliation != Affiliation.None);
        facts.Sort(static (left, right) => (left.Subject, left.Predicate, left.Object).CompareTo((right.Subject, right.Predicate, right.Object)));
        var ties = await DerivedTies.OfAsync(inquiry, filters.Frame, facts).ConfigureAwait(false);
        var details = await StatementDetails.ReadAsync(
            inquiry.Reader, facts.Select(static fact => fact.Key).ToHashSet(), inquiry.Cancellation).ConfigureAwait(false);
        return ties.InOrder.ConvertAll(slice => new AffiliationRow(ties.Row(slice))
        {
            As = ties.Statements(slice).Where(static s => s.Counted && !s.Fact.Flags.Negated)
                .Select(s => details[s.Fact.Key].Extra.As).LastOrDefault(static role => role is not null),
        });
    }

    /// <summary>The earliest and the latest day of the affirming statements.</summary>
    private static (DateOnly? First, DateOnly? Last) Days(List<StatementFact> facts)
    {
        var (first, last) = (Day.Undated, Day.Unknown);
        foreach (ref readonly var fact in CollectionsMarshal.AsSpan(facts))
        {
            if (!fact.Flags.Negated)
            {
                var beginning = FactTimes.Beginning(fact);
                first = beginning == Day.Unknown ? first : Math.Min(first, beginning);
                last = Math.Max(last, FactTimes.Latest(fact));
            }
        }

        return (first == Day.Undated ? null : Day.ToDate(first), last == Day.Unknown ? null : Day.ToDate(last));
    }
}
