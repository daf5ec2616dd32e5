using System.Globalization;

namespace ActorGraph.Questions;

/// <summary>Says why there is nothing between two actors.</summary>
internal static class PairNotes
{
    /// <param name="inquiry">The question.</param>
    /// <param name="actor">One actor.</param>
    /// <param name="other">The other.</param>
    /// <param name="filters">What was asked for.</param>
    /// <param name="ties">Ties there are without regard to voices.</param>
    /// <param name="statements">Statements that pass the filters at any time.</param>
    public static void WhyNothing(Inquiry inquiry, AskedActor actor, AskedActor other, AskedFilters filters, int ties, int statements)
    {
        if (actor.Key == other.Key)
        {
            inquiry.Note($"Both names mean {actor.Name} ({actor.Id}); nobody has ties to themselves.");
            return;
        }

        var why = ties > 0 ? $": {Count(ties, "tie")} with fewer voices; lower min-voices to see"
            : statements > 0 ? $" in that time: {Count(statements, "statement")} about another"
            : filters.Statements.IsEmpty ? ""
            : " by the statements that pass the filters";
        inquiry.Note($"Nothing is said between {actor.Name} and {other.Name}{why}.");
    }

    private static string Count(int count, string what) =>
        count == 1 ? $"1 {what}" : $"{count.ToString(CultureInfo.InvariantCulture)} {what}s";
}
