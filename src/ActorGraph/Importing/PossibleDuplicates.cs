using ActorGraph.StatementFiles;
using ActorGraph.Text;

namespace ActorGraph.Importing;

/// <summary>Warns of two unjoined actors with one name or external id, a country and its government excepted.</summary>
internal static class PossibleDuplicates
{
    public static void Warn(ImportState state, IEnumerable<DatasetInput> datasets)
    {
        var warned = new HashSet<(string, string)>();
        foreach (var dataset in datasets)
        {
            foreach (var entry in dataset.Actors)
            {
                if (state.Actors.Find(entry.Id) is { } actor && Twin(state, actor, entry) is { } twin && warned.Add(Couple(actor, twin.Actor)))
                {
                    state.Findings.Warn(
                        dataset.Display, entry.Place, Rules.PossibleDuplicate, twin.Name,
                        $"{twin.Actor.Id} is called \"{twin.Name}\" too; if both are one, join them with the line suggested.",
                        $"- {{ id: {actor.Id}, same-as: {twin.Actor.Id} }}");
                }
            }
        }
    }

    private static (ActorState Actor, string Name)? Twin(ImportState state, ActorState actor, ActorEntry entry)
    {
        foreach (var name in entry.Name is null ? entry.Ids : entry.Ids.Prepend(entry.Name))
        {
            foreach (var called in state.Actors.Called(Folding.Fold(name), null))
            {
                if (called.Rank is NameRank.Name or NameRank.ExternalId && called.Actor.Root != actor.Root && !AreLandAndGovernment(actor, called.Actor))
                {
                    return (called.Actor, name);
                }
            }
        }

        return null;
    }

    private static bool AreLandAndGovernment(ActorState one, ActorState other) =>
        (one.Kind, other.Kind) is (ActorKind.Country, ActorKind.Government) or (ActorKind.Government, ActorKind.Country);

    private static (string, string) Couple(ActorState one, ActorState other) =>
        string.CompareOrdinal(one.Id, other.Id) < 0 ? (one.Id, other.Id) : (other.Id, one.Id);
}
