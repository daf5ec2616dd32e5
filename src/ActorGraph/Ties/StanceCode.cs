namespace ActorGraph.Ties;

/// <summary>
/// How a store files a statement: by the stance of its predicate, whether that is symmetric, and whether it makes a tie at all.
/// Questions read the ranges that make ties, so what is dropped or makes none is never in their way.
/// </summary>
internal static class StanceCode
{
    /// <summary>Added to the stance when the predicate is symmetric.</summary>
    public const int Symmetric = 4;

    /// <summary>An end is unnamed, or both ends are one actor.</summary>
    public const int NoTie = 8;

    /// <summary>No dataset says it any longer.</summary>
    public const int Dropped = 16;

    public static int Of(Stance stance, bool symmetric) => (int)stance + (symmetric ? Symmetric : 0);

    public static bool MakesTie(int code) => code < NoTie;

    public static Stance Stance(int code) => (Stance)(code & 3);

    public static bool IsSymmetric(int code) => (code & Symmetric) != 0;
}
