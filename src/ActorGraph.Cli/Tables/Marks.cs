using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>What should make a reader look twice at a row.</summary>
internal static class Marks
{
    public static IReadOnlyList<Piece> Of(SideRow row)
    {
        var marks = Of((Counts)row);
        if (row.Disputed)
        {
            marks.Insert(0, new("disputed", Ink.Bad));
        }

        if (row.Mixed)
        {
            marks.Insert(0, new("mixed", Ink.Watch));
        }

        return marks;
    }

    public static List<Piece> Of(Counts row)
    {
        var marks = new List<Piece>();
        if (row.Party)
        {
            marks.Add(new("own word", Ink.Watch));
        }

        if (row.Certainty is Certainty.Probable or Certainty.Possible)
        {
            marks.Add(new(Words.Of(row.Certainty.Value), Ink.Watch));
        }

        return marks;
    }
}
