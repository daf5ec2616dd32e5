namespace ActorGraph.Questions;

/// <summary>Which end of an actor's ties a question is after.</summary>
internal enum Side
{
    /// <summary>Those who do it to the actor.</summary>
    Subjects,

    /// <summary>Those to whom the actor does it.</summary>
    Objects,
}
