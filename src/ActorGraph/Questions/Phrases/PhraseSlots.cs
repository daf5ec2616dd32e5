namespace ActorGraph.Questions;

/// <summary>The slots of phrases that are no actors asked about.</summary>
internal static class PhraseSlots
{
    /// <summary>Any words.</summary>
    public const string Text = "text";

    /// <summary>The voice that the question is narrowed to.</summary>
    public const string Speaker = "speaker";
}
