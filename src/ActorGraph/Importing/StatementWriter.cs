using System.Globalization;
using ActorGraph.Storage;
using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>Turns statements and listings into the rows of the store's texts, batch by batch.</summary>
internal sealed class StatementWriter(IStoreWriter writer, long run, CancellationToken cancellationToken)
{
    private const int Most = 4096;

    private readonly RowBatch statements = new(15);
    private readonly RowBatch listings = new(8);
    private readonly RowBatch removedListings = new(3);

    public async ValueTask AddAsync(ResolvedStatement statement, StatementEnds ends, long key)
    {
        var said = statement.Said.IsUnknown ? statement.Source.Published : statement.Said;
        statements.Add(key).Add(statement.Id).Add(ends.Subject.Key).Add(statement.Predicate.Key).Add(ends.Object.Key).Add(ends.Code)
            .Add(statement.Flags.Bits).Add(statement.When.Begin).Add(FactColumns.StoredLast(statement.When.Begin, statement.When.End)).Add(said.Code).Add(ends.Voice)
            .Add(statement.Source.Key).Add(run).Add(ends.Declared).Add(new StatementExtra(statement.As, statement.Amount, statement.Key, statement.Reply).ToJson());
        if (statements.Count == Most)
        {
            await FlushAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask PutListingAsync(ResolvedStatement statement, long key, long dataset, int place)
    {
        listings.Add(key).Add(dataset).Add(place).Add(statement.Said.IsUnknown ? null : statement.Said.Code).Add(statement.At).Add(statement.Quote)
            .Add(statement.Note).Add(statement.Label);
        if (listings.Count == Most)
        {
            await FlushAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask RemoveListingAsync(long key, long dataset, int place)
    {
        removedListings.Add(key).Add(dataset).Add(place);
        if (removedListings.Count == Most)
        {
            await FlushAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask FlushAsync()
    {
        await SendAsync(StoreTexts.AddStatement, statements).ConfigureAwait(false);
        await SendAsync(StoreTexts.RemoveListing, removedListings).ConfigureAwait(false);
        await SendAsync(StoreTexts.PutListing, listings).ConfigureAwait(false);
    }

    private async ValueTask SendAsync(string text, RowBatch rows)
    {
        if (rows.Count > 0)
        {
            await writer.WriteAsync(text, rows, cancellationToken).ConfigureAwait(false);
            rows.Clear();
        }
    }
}

/// <summary>The ends and the voice that decide a statement's tie, with those as written where they differ (rules 8, 14 and 22).</summary>
internal readonly record struct StatementEnds(ActorState Subject, ActorState Object, int Code, long Voice, string? Declared)
{
    public TieKey Tie(PredicateState predicate) => new(Subject.Key, Object.Key, predicate.Key);

    public static StatementEnds Of(PredicateState predicate, ActorState subject, ActorState named, ActorState? speaker, SourceState source)
    {
        var (first, second) = SymmetricEnds.InOrder(predicate.Definition, subject.Root, named.Root);
        var makesTie = first != second && first.Key != StatementFact.Unnamed && second.Key != StatementFact.Unnamed;
        var asWritten = first == subject && second == named && (speaker is null || speaker == speaker.Root);
        return new(
            first,
            second,
            makesTie ? StanceCode.Of(predicate.Definition.Stance, predicate.Definition.Symmetric) : StanceCode.NoTie,
            speaker is null ? source.Voice : speaker.Root.Key,
            asWritten ? null : string.Create(CultureInfo.InvariantCulture, $"[{subject.Key},{named.Key},{speaker?.Key ?? 0}]"));
    }
}
