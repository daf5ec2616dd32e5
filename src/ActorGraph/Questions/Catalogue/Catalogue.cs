namespace ActorGraph.Questions;

/// <summary>All questions. Commands, help, documents and formats are made from this list.</summary>
internal static class Catalogue
{
    public static readonly IReadOnlyList<QuestionDeclaration> Questions =
    [
        WhoBacks.Declaration,
        WhomBacks.Declaration,
        WhoOpposes.Declaration,
        WhomOpposes.Declaration,
        Between.Declaration,
        Evidence.Declaration,
        ClaimsBy.Declaration,
        Timeline.Declaration,
        PathBetween.Declaration,
        IndirectBackers.Declaration,
        CommonBackers.Declaration,
        RivalsBackers.Declaration,
        Disputes.Declaration,
        ChangesOfSide.Declaration,
        SingleSource.Declaration,
        Rankings.Declaration,
        Blocs.Declaration,
        News.Declaration,
        Profile.Declaration,
        FindActors.Declaration,
        Sources.Declaration,
        Status.Declaration,
    ];

    /// <summary>The question of a name; null when there is none.</summary>
    public static QuestionDeclaration? Find(string name) => Questions.FirstOrDefault(question => question.Name == name);
}
