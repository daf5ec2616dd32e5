using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>Which words of a question are names of actors.</summary>
internal sealed class KnownNames
{
    private const int LongestName = 12;

    private static readonly string[] Articles = ["the", "a", "an"];

    private readonly AskedWords asked;
    private readonly HashSet<string> names;

    private KnownNames(AskedWords asked, HashSet<string> names) => (this.asked, this.names) = (asked, names);

    /// <summary>Asks the store once for all runs of words.</summary>
    public static async ValueTask<KnownNames> AmongAsync(IStoreReader reader, AskedWords asked, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        await reader.QueryAsync(
            StoreTexts.NamesAmong,
            new() { { "names", asked.Runs(LongestName).Select(asked.Folded).ToHashSet(StringComparer.Ordinal) } },
            row => names.Add(row.Text(0)),
            cancellationToken).ConfigureAwait(false);
        return new(asked, names);
    }

    /// <summary>The words that name an actor where these stand: all of them, or all but an article before them; null when they do not.</summary>
    public Range? NameAt(Range words)
    {
        if (names.Contains(asked.Folded(words)))
        {
            return words;
        }

        var (start, length) = words.GetOffsetAndLength(asked.Count);
        var bare = (start + 1)..(start + length);
        return length > 1 && Articles.Contains(asked[start]) && names.Contains(asked.Folded(bare)) ? bare : null;
    }

    /// <summary>The names that do not overlap, the longest first found, in the order they are written.</summary>
    /// <param name="isNoName">Words that are none, whoever may be called that.</param>
    public IReadOnlyList<Range> Apart(Func<string, bool> isNoName)
    {
        var found = new List<(int Start, int End)>();
        foreach (var run in asked.Runs(LongestName))
        {
            var (start, end) = (run.Start.Value, run.End.Value);
            var text = asked.Folded(run);
            if (names.Contains(text) && !isNoName(text) && !found.Exists(other => start < other.End && other.Start < end))
            {
                found.Add((start, end));
            }
        }

        return [.. found.Order().Select(static name => name.Start..name.End)];
    }
}
