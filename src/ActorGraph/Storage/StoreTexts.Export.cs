namespace ActorGraph.Storage;

/// <content>What exports ask.</content>
internal static partial class StoreTexts
{
    public const string ExportedStatements = "export/statements-of-dataset";
    public const string ExportedReplies = "export/replies";
    public const string ExportedLabels = "export/labels";
}
