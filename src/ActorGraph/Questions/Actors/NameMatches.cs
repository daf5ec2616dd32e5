using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>The best of an actor's names that words were found in.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Rank">1 its id, 2 an external id, 3 its name, 4 an alias.</param>
internal readonly record struct NameMatch(string Text, int Rank)
{
    public FoundRow Row(ActorRef actor, int statements) => new(actor, Text, Rank switch { 1 => "id", 2 => "ids", 3 => "name", _ => "alias" }, statements);
}

/// <summary>Looks through all names for words.</summary>
internal static class NameMatches
{
    /// <summary>By actor (chain's end), the best name of which every word begins a word.</summary>
    public static async ValueTask<Dictionary<long, NameMatch>> FindAsync(Inquiry inquiry, string[] words)
    {
        var found = new Dictionary<long, NameMatch>();

        // The store only looks for the rarest word, the longest; what little it finds is looked at closely here.
        await inquiry.Reader.QueryAsync(StoreTexts.Find, new() { { "word", words.MaxBy(static word => word.Length) } }, row =>
        {
            var folded = row.Text(0);
            if (!Array.TrueForAll(words, word => BeginsWord(folded, word)))
            {
                return;
            }

            var match = new NameMatch(row.Text(1), row.Int32(2));
            var actor = row.Int64(3);
            if (!found.TryGetValue(actor, out var known)
                || match.Rank < known.Rank
                || (match.Rank == known.Rank && string.CompareOrdinal(match.Text, known.Text) < 0))
            {
                found[actor] = match;
            }
        }, inquiry.Cancellation).ConfigureAwait(false);
        return found;
    }

    private static bool BeginsWord(string folded, string word)
    {
        for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(folded[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
