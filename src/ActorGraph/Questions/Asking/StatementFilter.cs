using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Which statements a question looks at, apart from the time (rule 25). Sets of keys; null is no condition.</summary>
internal sealed class StatementFilter
{
    /// <summary>Lets everything through.</summary>
    public static readonly StatementFilter Everything = new();

    public HashSet<long>? Voices { get; init; }

    public HashSet<long>? Sources { get; init; }

    public HashSet<long>? WithoutSources { get; init; }

    /// <summary>The sources that are reliable enough.</summary>
    public HashSet<long>? Reliable { get; init; }

    /// <summary>The predicates that work by the wanted means.</summary>
    public HashSet<long>? Predicates { get; init; }

    public Certainty? Certainty { get; init; }

    /// <summary>The statements that are recent enough.</summary>
    public HashSet<long>? Learned { get; init; }

    /// <summary>Whether there is no condition at all.</summary>
    public bool IsEmpty => Voices is null && Sources is null && WithoutSources is null && Reliable is null && Predicates is null && Certainty is null
        && Learned is null;

    /// <summary>Without the conditions that say what one wants to hear about; only those that say what is to be trusted.</summary>
    public StatementFilter OnlyTrust() => new() { WithoutSources = WithoutSources, Reliable = Reliable, Certainty = Certainty };

    public bool Passes(in StatementFact fact) =>
        (Certainty is null || fact.Flags.Certainty <= Certainty)
        && (Voices is null || Voices.Contains(fact.Voice))
        && (Predicates is null || Predicates.Contains(fact.Predicate))
        && (Sources is null || Sources.Contains(fact.Source))
        && (WithoutSources is null || !WithoutSources.Contains(fact.Source))
        && (Reliable is null || Reliable.Contains(fact.Source))
        && (Learned is null || Learned.Contains(fact.Key));
}
