namespace ActorGraph.Benchmarks.Generating;

/// <summary>The proportions of a generated graph; shares are in a thousand.</summary>
/// <param name="Statements">How many statements.</param>
/// <param name="Seed">Which of all graphs of that size.</param>
internal sealed record GraphShape(int Statements, ulong Seed = 2026)
{
    public const int Spoken = 500;
    public const int Negated = 30;
    public const int Replies = 10;
    public const int Quoted = 333;
    public const int ByAlias = 100;
    public const int Located = 800;
    public const int Said = 500;
    public const int Dated = 850;
    public const int Probable = 100;
    public const int Possible = 50;
    public const int Reprints = 50;

    /// <summary>Statements that say what another one said before, elsewhere.</summary>
    public const int Repeated = 400;

    /// <summary>Statement lines that the changed edition gives another meaning.</summary>
    public const int Changed = 10;

    public int Actors => Math.Max(Statements / 10, 20);

    public int Sources => Math.Max(Statements / 10, 1);

    /// <summary>The first so many actors publish.</summary>
    public int Publishers => Math.Min(200, Actors / 2);
}
