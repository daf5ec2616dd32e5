using ActorGraph.Importing;
using ActorGraph.Storage;
using ActorGraph.StatementFiles.Writing;
using ActorGraph.Ties;

namespace ActorGraph.Exporting;

/// <summary>One listing of a dataset, as the store gives it back.</summary>
/// <param name="Key">The statement's key.</param>
/// <param name="Line">The statement on its own, without what it replies to.</param>
/// <param name="IsSymmetric">Whether its ends were put in order when it was stored.</param>
/// <param name="Place">How many listings of the statement come before it in the dataset.</param>
/// <param name="IsRepeated">Whether the dataset lists the statement more than once.</param>
internal sealed record ListedStatement(long Key, StatementLine Line, bool IsSymmetric, int Place, bool IsRepeated)
{
    public static ListedStatement Read(IRow row)
    {
        var flags = new StatementFlags(row.Int32(7));
        var extra = StatementExtra.Read(row.Bytes(10));
        var line = new StatementLine
        {
            Subjects = [row.Text(2)],
            Predicate = row.Text(3),
            Objects = [row.Text(4)],
            Speakers = row.IsNull(5) ? [] : [row.Text(5)],
            Source = row.Text(6),
            When = flags.When(row.Int32(8), FactColumns.ReadLast(row, 8)),
            Said = new Said(row.Int32OrNull(11) ?? 0),
            Certainty = flags.Certainty,
            Negated = flags.Negated,
            Former = flags.Former,
            As = extra.As,
            Amount = extra.Amount,
            Key = extra.Key,
            Label = row.TextOrNull(15),
            Reply = extra.Reply,
            Quote = row.TextOrNull(13),
            At = row.TextOrNull(12),
            Note = row.TextOrNull(14),
        };
        return new(row.Int64(0), line, row.Boolean(16), row.Int32(17), row.Boolean(18));
    }
}
