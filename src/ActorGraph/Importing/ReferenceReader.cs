using ActorGraph.StatementFiles;

namespace ActorGraph.Importing;

/// <summary>Resolves what files refer to, reports what cannot be resolved, and keeps what lay outside the file (rules 20 and 23).</summary>
internal sealed class ReferenceReader(ImportState state)
{
    private readonly HashSet<string> suggested = new(StringComparer.Ordinal);

    /// <summary>The actor a reference means; null, with an error, when nobody or several.</summary>
    public ActorState? Actor(DatasetInput dataset, string text, Place place, bool isRow = true)
    {
        var reference = Resolve(dataset, text);
        if (reference.Actor is null)
        {
            Report(dataset, text, reference, place, isRow);
        }

        return reference.Actor;
    }

    public ActorReference Resolve(DatasetInput dataset, string text)
    {
        // A file names the same actors over and over.
        if (dataset.Resolved.TryGetValue(text, out var known))
        {
            return known;
        }

        var reference = ActorReference.Resolve(state.Actors, text, dataset.Index);
        dataset.Resolved.Add(text, reference);
        if (reference is { IsOutside: true, Actor: { } actor })
        {
            dataset.Outside[OutsideActor + text] = actor.Id;
        }

        return reference;
    }

    /// <summary>Whether everything an unread file refers to outside itself still means what it meant.</summary>
    public bool AreSame(string stored)
    {
        foreach (var (reference, meant) in JsonTexts.ReadMap(stored))
        {
            if (reference.StartsWith(OutsideActor, StringComparison.Ordinal)
                && ActorReference.Resolve(state.Actors, reference[OutsideActor.Length..], ActorDirectory.Nowhere).Actor?.Id != meant)
            {
                return false;
            }

            if (reference.StartsWith(OutsideSource, StringComparison.Ordinal) && state.Sources.Find(meant) is not { Live: true })
            {
                return false;
            }
        }

        // Labels of other files are only known by reading on.
        return !stored.Contains("\"" + OutsideLabel, StringComparison.Ordinal);
    }

    public const string OutsideActor = "actor:";

    public const string OutsideSource = "source:";

    public const string OutsideLabel = "label:";

    public void Report(DatasetInput dataset, string text, ActorReference reference, Place place, bool isRow = true)
    {
        if (reference.Candidates.Count > 0)
        {
            var ids = string.Join(", ", reference.Candidates.Select(static c => c.Id));
            state.Findings.Error(
                dataset.Display, place, Rules.AmbiguousActor, text, $"\"{text}\" fits several actors ({ids}); write the id of the one you mean.",
                reference.Candidates[0].Id, isRow);
            return;
        }

        state.Findings.AddUndeclared(text);

        // Suggestions cost a search over all names: one for each name, and no more than a reader would read.
        var suggestion = suggested.Count < Findings.MostInDetail && suggested.Add(text) ? Suggestions.Actor(state, text) : null;
        state.Findings.Error(
            dataset.Display, place, Rules.UndeclaredActor, text, $"No file declares an actor called \"{text}\"; declare it under actors, or correct the name.",
            suggestion, isRow);
    }
}
