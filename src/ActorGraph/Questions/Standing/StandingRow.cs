namespace ActorGraph.Questions;

/// <summary>One actor that stands for or against another, all its ties of that stance counted as one.</summary>
internal sealed record StandingRow
{
    public required ActorRef Subject { get; init; }

    public required ActorRef Object { get; init; }

    public required int Voices { get; init; }

    public required int Documents { get; init; }

    public required int Statements { get; init; }

    public required int Denials { get; init; }

    public required Certainty Certainty { get; init; }

    public required DateOnly? First { get; init; }

    public required DateOnly? Last { get; init; }

    public required bool Party { get; init; }

    public required bool Disputed { get; init; }

    /// <summary>By which relations, most voices first.</summary>
    public required IReadOnlyList<string> Predicates { get; init; }
}
