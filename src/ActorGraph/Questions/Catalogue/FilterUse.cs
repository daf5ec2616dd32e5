namespace ActorGraph.Questions;

/// <summary>Which of the shared filters a question takes.</summary>
internal enum FilterUse
{
    /// <summary>None.</summary>
    None,

    /// <summary>Only the limit of rows.</summary>
    Limit,

    /// <summary>All of them.</summary>
    All,
}
