namespace ActorGraph.Ties;

/// <summary>What one statement is to its tie.</summary>
internal enum Verdict : byte
{
    /// <summary>Not in the time frame: as if nobody had said it.</summary>
    Outside,

    /// <summary>Counts for the tie.</summary>
    Affirms,

    /// <summary>Counts against the tie.</summary>
    Negates,

    /// <summary>A negation by an unnamed voice (rule 12a).</summary>
    Unnamed,

    /// <summary>A merely possible negation (rule 12a).</summary>
    Possible,

    /// <summary>The same voice said the contrary later (rule 12b).</summary>
    Replaced,

    /// <summary>Affirms what is over, beside others that still hold (rule 7).</summary>
    Ended,
}

internal static class VerdictExtensions
{
    public static bool IsCounted(this Verdict verdict) => verdict is Verdict.Affirms or Verdict.Negates;

    /// <summary>Why a statement is not counted; null when it is.</summary>
    public static Uncounted? Why(this Verdict verdict) => verdict switch
    {
        Verdict.Unnamed => Uncounted.Unnamed,
        Verdict.Possible => Uncounted.Possible,
        Verdict.Replaced => Uncounted.Replaced,
        Verdict.Ended => Uncounted.Ended,
        _ => null,
    };
}
