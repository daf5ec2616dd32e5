using ActorGraph.Ties;

namespace ActorGraph.Questions;

/// <summary>A statement with what it is to its tie.</summary>
/// <param name="Fact">The statement.</param>
/// <param name="Counted">Whether it counts for or against.</param>
/// <param name="Why">Why it does not.</param>
internal readonly record struct JudgedStatement(StatementFact Fact, bool Counted, Uncounted? Why)
{
    /// <summary>One that is or makes no tie: why that is so.</summary>
    public static JudgedStatement Tieless(in StatementFact fact)
    {
        var why = fact.Code >= StanceCode.Dropped ? Uncounted.Dropped
            : fact.Subject == StatementFact.Unnamed || fact.Object == StatementFact.Unnamed ? Uncounted.Unnamed
            : fact.Flags.Negated && fact.Voice == StatementFact.Unnamed ? Uncounted.Unnamed
            : Uncounted.Joined;
        return new(fact, false, why);
    }
}
