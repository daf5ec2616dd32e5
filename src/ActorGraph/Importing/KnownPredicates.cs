namespace ActorGraph.Importing;

/// <summary>The predicates that the program itself knows the meaning of.</summary>
internal static class KnownPredicates
{
    /// <summary>Joins a government to its country: a name that fits both means the government.</summary>
    public const string Governs = "governs";
}
