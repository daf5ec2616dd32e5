using ActorGraph.Storage;

namespace ActorGraph.Questions;

/// <summary>The texts that read stored rows from one end.</summary>
/// <param name="Rows">The first rows, in order.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Due">Those that time may have changed since.</param>
internal sealed record StoredSideTexts(string Rows, string Count, string Due)
{
    public static readonly StoredSideTexts Subjects = new(StoreTexts.PairsTo, StoreTexts.PairsToCount, StoreTexts.PairsToDue);

    public static readonly StoredSideTexts Objects = new(StoreTexts.PairsFrom, StoreTexts.PairsFromCount, StoreTexts.PairsFromDue);
}
