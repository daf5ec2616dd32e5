using System.Globalization;
using ActorGraph.Questions;
using ActorGraph.Storage;
using ActorGraph.Text;

namespace ActorGraph;

/// <summary>Looks for actors: every word of the text begins a word of an id, external id, name or alias.</summary>
/// <param name="Text">What to look for; case, accents and hyphens do not matter.</param>
public sealed record FindActors(string Text) : Question<FoundRow>
{
    internal static readonly QuestionDeclaration<FoundRow> Declaration = new()
    {
        Name = "find",
        Summary = "Actors by the beginnings of words in their ids, names and aliases.",
        Positionals = [new("text", "one or more words, or beginnings of words")],
        Filters = FilterUse.Limit,
        Examples = ["find maduro", "find government --limit 100"],
        Phrases =
        [
            "find|search for? {text}",
            "who is called {text}",
        ],
        Create = static values => new FindActors(values[0]) { Limit = values.Filters.Limit },
        Columns =
        [
            new("id", static row => row.Actor.Id),
            new("name", static row => row.Actor.Name),
            new("kind", static row => row.Actor.Kind),
            new("matched", static row => row.Matched),
            new("by", static row => row.By),
            new("statements", static row => row.Statements.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        ],
        RowType = static () => ActorGraphJson.Default.FoundRow,
    };

    /// <summary>At most this many rows; null is all.</summary>
    public int? Limit { get; init; }

    internal override async Task<Found<FoundRow>> FindAsync(QuestionContext context, CancellationToken cancellationToken)
    {
        var inquiry = await Inquiry.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        inquiry.Tell("text", Text);
        var limit = inquiry.Limit(Limit);
        var words = Folding.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            throw new UsageException($"\"{Text}\" has no letter or digit to look for.");
        }

        var found = await NameMatches.FindAsync(inquiry, words).ConfigureAwait(false);
        var counts = new Dictionary<long, int>();
        await inquiry.Reader.QueryAsync(
            StoreTexts.StatementCounts, new() { { "actors", found.Keys } }, row => counts.Add(row.Int64(0), row.Int32(1)), cancellationToken)
            .ConfigureAwait(false);
        await inquiry.Names.LoadAsync(found.Keys, [], cancellationToken).ConfigureAwait(false);
        var rows = found.Select(match => match.Value.Row(inquiry.Names.Actor(match.Key), counts[match.Key]))
            .OrderByDescending(static row => row.Statements).ThenBy(static row => row.Actor.Id, StringComparer.Ordinal)
            .Take(limit ?? found.Count).ToList();
        if (found.Count == 0)
        {
            inquiry.Note($"No id, name or alias has words that begin like \"{Text}\".");
        }

        return inquiry.Found(Declaration.Name, rows, found.Count);
    }
}
