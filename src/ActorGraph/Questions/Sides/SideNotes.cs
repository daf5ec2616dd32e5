using System.Globalization;
using System.Runtime.InteropServices;
using ActorGraph.Ties;
using ActorGraph.Time;

namespace ActorGraph.Questions;

/// <summary>Says why nobody backs or opposes, and what would show more.</summary>
internal static class SideNotes
{
    public static async ValueTask WhyNobodyAsync(Inquiry inquiry, AskedSide asked, AskedFilters filters)
    {
        var reader = new FactReader(inquiry.Reader, filters.Statements);
        var facts = await reader.OfSideAsync(asked.Actor.Key, asked.Side, asked.Stance, null, inquiry.Cancellation).ConfigureAwait(false);
        var pairs = new PairDerivation(new TieDerivation(filters.Frame, Documents.Originals), inquiry.Predicates.Nature);
        var (few, ended, denied, later) = (0, 0, 0, 0);
        foreach (var (_, start, length) in SideGroups.Of(facts, asked.Actor.Key))
        {
            if (pairs.Derive(CollectionsMarshal.AsSpan(facts).Slice(start, length)).IsVisible)
            {
                few++;
                continue;
            }

            var statuses = pairs.Ties.ToArray().Where(static slice => slice.Tie.Exists).Select(static slice => slice.Tie.Status).ToHashSet();
            ended += statuses.Contains(TieStatus.Ended) ? 1 : 0;
            denied += statuses is { Count: 1 } && statuses.Contains(TieStatus.Denied) ? 1 : 0;
            later += statuses.Count == 0 ? 1 : 0;
        }

        var note = $"{Nobody(asked)} {When(filters.Frame)}{(filters.Statements.IsEmpty ? "" : " by the statements that pass the filters")}.";
        note += few > 0 ? $" {Actors(few)} with fewer voices: lower min-voices to see." : "";
        note += ended > 0 ? $" {Actors(ended)} in ties that have ended: ever shows them." : "";
        note += denied > 0 ? $" {Actors(denied)} in ties that are only denied: between and evidence show them." : "";
        note += later > 0 ? $" {Actors(later)} in statements about another time." : "";
        inquiry.Note(note);
    }

    private static string Nobody(AskedSide asked)
    {
        var verb = asked.Stance == Stance.Backs ? "back" : "oppose";
        return asked.Side == Side.Subjects ? $"Nobody is said to {verb} {asked.Actor.Name}" : $"{asked.Actor.Name} is not said to {verb} anybody";
    }

    private static string When(TimeFrame frame) => frame switch
    {
        { IsSpan: true } => "in that span",
        { CountsOver: true } => $"by {Day.Format(frame.Day)}",
        _ => $"as of {Day.Format(frame.Day)}",
    };

    private static string Actors(int count) =>
        count == 1 ? "There is 1 actor" : $"There are {count.ToString(CultureInfo.InvariantCulture)} actors";
}
