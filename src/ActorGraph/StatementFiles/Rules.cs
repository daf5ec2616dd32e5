namespace ActorGraph.StatementFiles;

/// <summary>The names of the rules that files can break: what <see cref="FileError.Rule"/> holds.</summary>
internal static class Rules
{
    // The file and its notation.
    public const string Encoding = "encoding";
    public const string Syntax = "syntax";
    public const string Anchor = "no-anchors-or-tags";
    public const string Size = "too-large";
    public const string Depth = "too-deep";
    public const string Empty = "empty-file";
    public const string Unreadable = "unreadable";
    public const string NoFiles = "no-statement-files";

    // The shape of an entry.
    public const string UnknownField = "unknown-field";
    public const string DuplicateField = "duplicate-field";
    public const string MissingField = "missing-field";
    public const string BadValue = "bad-value";
    public const string BadId = "bad-id";
    public const string BadDate = "bad-date";
    public const string ReplyFields = "reply-fields";

    // What an entry refers to and says.
    public const string UndeclaredActor = "undeclared-actor";
    public const string AmbiguousActor = "ambiguous-actor";
    public const string UndeclaredSource = "undeclared-source";
    public const string MissingSource = "missing-source";
    public const string UnknownPredicate = "unknown-predicate";
    public const string UnknownLabel = "unknown-label";
    public const string AmbiguousLabel = "ambiguous-label";
    public const string DuplicateLabel = "duplicate-label";
    public const string ReplyCycle = "reply-cycle";
    public const string DroppedTarget = "dropped-target";
    public const string SelfRelation = "self-relation";
    public const string ConflictingActor = "conflicting-actor";
    public const string ConflictingSource = "conflicting-source";
    public const string ConflictingPredicate = "conflicting-predicate";
    public const string JoinCycle = "same-as-cycle";
    public const string OriginCycle = "origin-cycle";
    public const string PossibleDuplicate = "possible-duplicate";
    public const string ConflictingDataset = "conflicting-dataset";
    public const string DatasetFolder = "dataset-folder";
    public const string FutureDate = "future-date";
    public const string DistantDate = "distant-date";
    public const string RepeatedStatement = "repeated-statement";
    public const string TooManyInvalid = "too-many-invalid";
}
