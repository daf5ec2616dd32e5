namespace ActorGraph.Questions;

/// <summary>What came of reading a sentence.</summary>
/// <param name="Reading">The one way to read it; null when there is none, or several.</param>
/// <param name="Nearest">The ways to read it when there are several, else the questions nearest to it, as commands.</param>
internal sealed record PhraseAnswer(Reading? Reading, IReadOnlyList<string> Nearest)
{
    /// <summary>Whether the sentence can be read in several ways.</summary>
    public bool IsAmbiguous { get; init; }
}
