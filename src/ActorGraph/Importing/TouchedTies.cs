using ActorGraph.Ties;

namespace ActorGraph.Importing;

/// <summary>Why a tie changed; stored as these bits.</summary>
[Flags]
internal enum Because
{
    None = 0,
    Said = 1,
    Dropped = 2,
    Recoded = 4,
    Joined = 8,
    Vocabulary = 16,
    Source = 32,
    Time = 64,
}

/// <summary>A tie's key.</summary>
internal readonly record struct TieKey(long Subject, long Object, long Predicate);

/// <summary>Which ties an import may have changed, and why: only these are derived anew.</summary>
internal sealed class TouchedTies
{
    private readonly Dictionary<TieKey, Because> ties = [];
    private readonly HashSet<(long Source, long Subject, long Object)> added = [];
    private readonly List<(TieKey Tie, long Source)> dropped = [];

    /// <summary>Whether every tie is new, so that none is kept one by one.</summary>
    public bool IsEverything { get; init; }

    public IReadOnlyDictionary<TieKey, Because> Ties => ties;

    public void Touch(TieKey tie, Because because)
    {
        if (!IsEverything)
        {
            ties[tie] = ties.GetValueOrDefault(tie) | because;
        }
    }

    public void Touch(int code, TieKey tie, Because because)
    {
        if (StanceCode.MakesTie(code))
        {
            Touch(tie, because);
        }
    }

    /// <summary>A statement came, or came back.</summary>
    public void Add(int code, TieKey tie, long source)
    {
        if (!IsEverything)
        {
            Touch(code, tie, Because.Said);
            added.Add((source, tie.Subject, tie.Object));
            added.Add((source, tie.Object, tie.Subject));
        }
    }

    /// <summary>A statement went.</summary>
    public void Drop(int code, TieKey tie, long source)
    {
        if (StanceCode.MakesTie(code))
        {
            dropped.Add((tie, source));
        }
    }

    /// <summary>Tells the dropped from the recoded, once all that came is known (rule 24).</summary>
    public void Settle()
    {
        foreach (var (tie, source) in dropped)
        {
            Touch(tie, added.Contains((source, tie.Subject, tie.Object)) ? Because.Recoded : Because.Dropped);
        }

        dropped.Clear();
    }
}
