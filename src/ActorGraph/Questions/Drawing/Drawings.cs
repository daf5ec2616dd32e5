using System.Globalization;

namespace ActorGraph.Questions;

/// <summary>How rows are drawn as actors with lines between them; a question's declaration names one of these, or has none.</summary>
internal static class Drawings
{
    /// <summary>A tie; what is disputed, ended or denied is dashed.</summary>
    public static void Tie(TieRow row, Sketch sketch) =>
        sketch.Draw(new(sketch.Add(row.Subject), sketch.Add(row.Object), row.Predicate, row.Stance, row.Status != TieStatus.Stated));

    /// <summary>A statement, as if it were a tie; one that does not count is dashed, one that denies is nobody's colour.</summary>
    public static void Statement(StatementRow row, Sketch sketch) => sketch.Draw(new(
        sketch.Add(row.Subject), sketch.Add(row.Object), row.Negated ? "not " + row.Predicate : row.Predicate, row.Negated ? Stance.Neutral : row.Stance,
        row.Negated || !row.Counted));

    /// <summary>The ties of an actor that backs both.</summary>
    public static void CommonBacker(CommonBackerRow row, Sketch sketch)
    {
        foreach (var tie in row.Ties)
        {
            Tie(tie, sketch);
        }
    }

    /// <summary>Whom an actor backs, and that they oppose the asked one.</summary>
    public static void RivalsBacker(RivalsBackerRow row, Sketch sketch)
    {
        var asked = sketch.Asked;
        foreach (var rival in row.Rivals.Select(sketch.Add))
        {
            sketch.Draw(new(sketch.Add(row.Actor), rival, "backs", Stance.Backs, IsDashed: false));
            sketch.Draw(new(rival, asked, "opposes", Stance.Opposes, IsDashed: false));
        }
    }

    /// <summary>Where a chain goes, each step by its tie.</summary>
    public static void Path(PathRow row, Sketch sketch)
    {
        foreach (var actor in row.Actors)
        {
            sketch.Add(actor);
        }

        foreach (var link in row.Links)
        {
            Tie(link, sketch);
        }
    }

    /// <summary>The chains as they go, and, dashed, what they come to.</summary>
    public static void Indirect(IndirectRow row, Sketch sketch)
    {
        foreach (var chain in row.Chains)
        {
            sketch.Chain(chain);
        }

        sketch.Draw(new(sketch.Add(row.Actor), sketch.Asked, $"{Word(row.Stance)} in {row.Depth} steps", row.Stance, IsDashed: true));
    }

    /// <summary>The stance before a turn, dashed, and the one since.</summary>
    public static void Turn(TurnRow row, Sketch sketch)
    {
        var (subject, other) = (sketch.Add(row.Subject), sketch.Add(row.Object));
        var day = row.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        sketch.Draw(new(subject, other, $"{Word(row.From)} before {day}", row.From, IsDashed: true));
        sketch.Draw(new(subject, other, $"{Word(row.To)} since {day}", row.To, IsDashed: false));
    }

    /// <summary>A camp, and the ties that do not fit.</summary>
    public static void Bloc(BlocRow row, Sketch sketch)
    {
        sketch.Gather(row.Bloc, row.Actors);
        foreach (var misfit in row.Misfits)
        {
            Tie(misfit, sketch);
        }
    }

    /// <summary>A tie as it is now; one that is gone as it was, dashed.</summary>
    public static void News(NewsRow row, Sketch sketch)
    {
        var tie = row.After ?? row.Before!;
        var word = row.Change switch { TieNews.Added => "new", TieNews.Removed => "gone", _ => "changed" };
        sketch.Draw(new(
            sketch.Add(tie.Subject), sketch.Add(tie.Object), $"{tie.Predicate} ({word})", tie.Stance,
            row.Change == TieNews.Removed || tie.Status != TieStatus.Stated));
    }

    /// <summary>What an actor belongs to and who belongs to it.</summary>
    public static void Profile(ProfileRow row, Sketch sketch)
    {
        sketch.Add(row.Actor);
        foreach (var affiliation in row.Affiliations)
        {
            Tie(affiliation, sketch);
        }
    }

    private static string Word(Stance stance) => stance switch { Stance.Backs => "backs", Stance.Opposes => "opposes", _ => "neutral" };
}
