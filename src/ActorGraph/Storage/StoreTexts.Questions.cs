namespace ActorGraph.Storage;

/// <content>The texts of questions; what each returns stands in its first line.</content>
internal static partial class StoreTexts
{
    public const string ActorNames = "questions/actor-names";
    public const string ActorsByKind = "questions/actors-by-kind";
    public const string ActorsCalled = "questions/actors-called";
    public const string AllNames = "questions/all-names";
    public const string AsOf = "questions/as-of";
    public const string Called = "questions/called";
    public const string CountByVoice = "questions/count-by-voice";
    public const string Datasets = "questions/datasets";
    public const string Declaring = "questions/declaring";
    public const string Documents = "questions/documents";
    public const string DocumentsOf = "questions/documents-of";
    public const string FactsAround = "questions/facts-around";
    public const string FactsToAny = "questions/facts-to-any";
    public const string FactsOfPredicates = "questions/facts-of-predicates";
    public const string FactsAbout = "questions/facts-about";
    public const string FactsBetween = "questions/facts-between";
    public const string FactsByVoice = "questions/facts-by-voice";
    public const string FactsFrom = "questions/facts-from";
    public const string FactsFromSome = "questions/facts-from-some";
    public const string FactsTo = "questions/facts-to";
    public const string FactsToSome = "questions/facts-to-some";
    public const string Find = "questions/find";
    public const string Governed = "questions/governed";
    public const string Joined = "questions/joined";
    public const string Listings = "questions/listings";
    public const string PairsFrom = "questions/pairs-from";
    public const string PairsFromCount = "questions/pairs-from-count";
    public const string PairsFromDue = "questions/pairs-from-due";
    public const string PairsTo = "questions/pairs-to";
    public const string PairsToCount = "questions/pairs-to-count";
    public const string PairsToDue = "questions/pairs-to-due";
    public const string Predicates = "questions/predicates";
    public const string ActorNote = "questions/actor-note";
    public const string Replies = "questions/replies";
    public const string Runs = "questions/runs";
    public const string SourceCounts = "questions/source-counts";
    public const string SourceNames = "questions/source-names";
    public const string SourceOfId = "questions/source-of-id";
    public const string SourceRows = "questions/source-rows";
    public const string SourcesByReliability = "questions/sources-by-reliability";
    public const string SourcesOfActor = "questions/sources-of-actor";
    public const string StatementCounts = "questions/statement-counts";
    public const string StatementsSince = "questions/statements-since";
    public const string StatementIds = "questions/statement-ids";
    public const string StatementRows = "questions/statement-rows";
    public const string StatementsOfIds = "questions/statements-of-ids";
    public const string Status = "questions/status";
    public const string Targets = "questions/targets";
    public const string TiesByStatus = "questions/ties-by-status";
}
