namespace ActorGraph.Questions;

/// <summary>How the rows of who backs whom are drawn: the asked actor at the one end of every line, or whoever acts for it.</summary>
internal static class SideDrawing
{
    /// <summary>Towards the asked actor.</summary>
    public static Action<SideRow, Sketch> Towards(Stance stance) => (row, sketch) => Draw(row, sketch, stance, isTowards: true);

    /// <summary>From the asked actor.</summary>
    public static Action<SideRow, Sketch> From(Stance stance) => (row, sketch) => Draw(row, sketch, stance, isTowards: false);

    private static void Draw(SideRow row, Sketch sketch, Stance stance, bool isTowards)
    {
        sketch.Chain(row.Via);
        var other = sketch.Add(row.Actor);
        var asked = row.Via is [var affiliate, ..] ? affiliate.Id : sketch.Asked;
        foreach (var relation in row.Predicates)
        {
            sketch.Draw(new(
                isTowards ? other : asked, isTowards ? asked : other, relation.Predicate, stance, relation.Status != TieStatus.Stated));
        }
    }
}
