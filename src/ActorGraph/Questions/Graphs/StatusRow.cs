namespace ActorGraph;

/// <summary>What is in a graph and how it got there.</summary>
public sealed record StatusRow
{
    /// <summary>Where it is kept.</summary>
    public required string Store { get; init; }

    /// <summary>What keeps it, with its version.</summary>
    public required string Engine { get; init; }

    /// <summary>The version of the store's schema.</summary>
    public required int Schema { get; init; }

    /// <summary>Actors by kind; joined ones count once.</summary>
    public required IReadOnlyDictionary<string, int> Actors { get; init; }

    /// <summary>Live statements.</summary>
    public required int Statements { get; init; }

    /// <summary>Statements that no dataset says any longer.</summary>
    public required int Dropped { get; init; }

    /// <summary>Live sources.</summary>
    public required int Sources { get; init; }

    /// <summary>Live predicates.</summary>
    public required int Predicates { get; init; }

    /// <summary>Ties by status.</summary>
    public required IReadOnlyDictionary<string, int> Ties { get; init; }

    /// <summary>The datasets, by name.</summary>
    public required IReadOnlyList<DatasetStatus> Datasets { get; init; }

    /// <summary>The feeds that a worker reads.</summary>
    public required IReadOnlyList<FeedStatus> Feeds { get; init; }

    /// <summary>The last ten imports, latest first.</summary>
    public required IReadOnlyList<RunStatus> Runs { get; init; }
}
