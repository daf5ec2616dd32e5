namespace ActorGraph.Storage;

/// <content>What copying a graph asks: every kind of row, in pages, as the text that writes it takes it.</content>
internal static partial class StoreTexts
{
    public const string CopiedActors = "copy/actors";
    public const string CopiedNames = "copy/names";
    public const string CopiedSources = "copy/sources";
    public const string CopiedPredicates = "copy/predicates";
    public const string CopiedDatasets = "copy/datasets";
    public const string CopiedDeclarations = "copy/declarations";
    public const string CopiedStatements = "copy/statements";
    public const string CopiedListings = "copy/listings";
    public const string CopiedReplies = "copy/replies";
    public const string CopiedTies = "copy/ties";
    public const string CopiedPairs = "copy/pairs";
    public const string CopiedTieChanges = "copy/tie-changes";
    public const string CopiedRuns = "copy/runs";

    // What a copy keeps of where it came from.
    public const string MakeOrigin = "copy/make-origin";
    public const string Origin = "copy/origin";
    public const string PutOrigin = "copy/put-origin";
}
