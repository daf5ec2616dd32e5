namespace ActorGraph.Questions;

/// <summary>One word of a phrase: a slot for what is asked about, or a word in its spellings.</summary>
/// <param name="Slot">The name of what stands there; null when it is a word.</param>
/// <param name="Spellings">The words it may be, folded; empty for a slot.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
internal sealed record PhraseWord(string? Slot, IReadOnlyList<string> Spellings, bool IsOptional)
{
    /// <summary>Reads <c>{actor}</c>, <c>a|b</c> or <c>the?</c>.</summary>
    public static PhraseWord Parse(string text)
    {
        if (text is ['{', .. var slot, '}'])
        {
            return new(slot, [], IsOptional: false);
        }

        var spellings = text.Split('|');
        return new(null, [.. spellings.Select(static spelling => spelling.TrimEnd('?'))], Array.Exists(spellings, static spelling => spelling.EndsWith('?')));
    }
}
