namespace ActorGraph.Storage;

/// <summary>The names of all texts an engine has to bring: its folder and file name without the ending.</summary>
internal static partial class StoreTexts
{
}
