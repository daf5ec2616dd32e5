namespace ActorGraph.Questions;

/// <summary>Answers who-backs and its kin.</summary>
internal static class SideAnswer
{
    public static Task<Answer<SideRow>> OfAsync(
        string question, string actor, Filters filters, Stance stance, bool asksForSubjects, QuestionContext context, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{question} {actor} {filters} {stance} {asksForSubjects} {context} {cancellationToken}");
}
