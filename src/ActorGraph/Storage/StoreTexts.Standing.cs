namespace ActorGraph.Storage;

/// <content>What the end of an import asks.</content>
internal static partial class StoreTexts
{
    public const string TopPairs = "questions/top-pairs";
}
