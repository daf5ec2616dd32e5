using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>Finds a statement by its id or the beginning of it.</summary>
internal static class StatementOfId
{
    private const int Digits = 32;
    private const int Fewest = 8;
    private const int MostCandidates = 5;

    /// <exception cref="UsageException">It cannot be an id.</exception>
    /// <exception cref="NotFoundException">No statement's id begins like that, or several do.</exception>
    public static async ValueTask<(string Id, StatementFact Fact)> FindAsync(Inquiry inquiry, string text)
    {
        if (text.Length is < Fewest or > Digits || !text.All(char.IsAsciiHexDigit))
        {
            throw new UsageException(
                $"\"{text}\" is no statement's id, which has 32 hex digits (8 or more of them will do). For the statements between two actors, give both.");
        }

        var found = await inquiry.Reader.ListAsync(
            StoreTexts.StatementsOfIds,
            new()
            {
                { "from", StatementId.Parse(text.PadRight(Digits, '0')) },
                { "to", StatementId.Parse(text.PadRight(Digits, 'f')) },
                { "limit", (long)MostCandidates },
            },
            static row => (row.Id(FactColumns.Count).ToString(), FactColumns.Read(row)),
            inquiry.Cancellation).ConfigureAwait(false);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new NotFoundException($"No statement's id begins with {text}.", []),
            _ => throw new NotFoundException(
                $"The ids of several statements begin with {text}: {string.Join(", ", found.Select(static f => f.Item1))}. Give more digits.",
                [.. found.Select(static f => f.Item1)]),
        };
    }
}
