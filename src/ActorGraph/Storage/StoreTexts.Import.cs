namespace ActorGraph.Storage;

/// <content>What imports ask and write.</content>
internal static partial class StoreTexts
{
    // The store as it is.
    public const string Meta = "load/meta";
    public const string StoredActors = "load/actors";
    public const string StoredNames = "load/names";
    public const string StoredSources = "load/sources";
    public const string StoredPredicates = "load/predicates";
    public const string StoredDatasets = "load/datasets";
    public const string StoredGoverns = "load/governs";
    public const string StoredLabels = "load/labels";
    public const string DeclaredPredicates = "load/declared-predicates";
    public const string DeclarationsOfDataset = "load/declarations-of-dataset";
    public const string DeclarationsOf = "load/declarations-of";
    public const string ListingsOfDataset = "load/listings-of-dataset";
    public const string StatementsById = "load/statements-by-id";
    public const string StatementsByKey = "load/statements-by-key";
    public const string StatementsOfActors = "load/statements-of-actors";
    public const string StatementsOfSources = "load/statements-of-sources";
    public const string StatementsOfPredicates = "load/statements-of-predicates";
    public const string StillListed = "load/still-listed";
    public const string ReplyTargets = "load/reply-targets";
    public const string SaidOfStatements = "load/said-of-statements";
    public const string TiesOfDatasetBetween = "load/ties-of-dataset-between";
    public const string CountTiesOfDataset = "load/count-ties-of-dataset";
    public const string ReferredElsewhere = "load/referred-elsewhere";
    public const string UnneededActors = "load/unneeded-actors";
    public const string UnneededSources = "load/unneeded-sources";
    public const string UnneededPredicates = "load/unneeded-predicates";

    // Deriving.
    public const string FactsOfPairs = "load/facts-of-pairs";
    public const string TiesOfPairs = "load/ties-of-pairs";
    public const string KnownPairs = "load/known-pairs";
    public const string TiesDue = "load/ties-due";

    // Writing.
    public const string PutActor = "load/put-actor";
    public const string PutName = "load/put-name";
    public const string RemoveNames = "load/remove-names";
    public const string PutSource = "load/put-source";
    public const string PutSourceVoice = "load/put-source-voice";
    public const string PutPredicate = "load/put-predicate";
    public const string PutDataset = "load/put-dataset";
    public const string PutDeclaration = "load/put-declaration";
    public const string RemoveDeclaration = "load/remove-declaration";
    public const string AddStatement = "load/add-statement";
    public const string ChangeStatement = "load/change-statement";
    public const string DropStatement = "load/drop-statement";
    public const string RemoveStatement = "load/remove-statement";
    public const string PutListing = "load/put-listing";
    public const string RemoveListing = "load/remove-listing";
    public const string RemoveListings = "load/remove-listings";
    public const string MoveListings = "load/move-listings";
    public const string RemoveAllListings = "load/remove-all-listings";
    public const string AddReply = "load/add-reply";
    public const string RemoveReply = "load/remove-reply";
    public const string MoveReplies = "load/move-replies";
    public const string PutTie = "load/put-tie";
    public const string RemoveTie = "load/remove-tie";
    public const string PutPair = "load/put-pair";
    public const string RemovePair = "load/remove-pair";
    public const string AddTieChange = "load/add-tie-change";
    public const string PutRun = "load/put-run";
    public const string PutMeta = "load/put-meta";
}
