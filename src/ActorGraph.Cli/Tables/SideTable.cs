using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>Who backs whom: the actor, by which relations, and what stands behind it.</summary>
internal static class SideTable
{
    private const int MostPredicates = 5;

    public static void Draw(IReadOnlyList<SideRow> rows, Screen screen)
    {
        var table = new CountedTable("How");
        foreach (var row in rows)
        {
            table.Add(new(row.Actor, row, How(row), Marks.Of(row)) { Via = row.Via });
        }

        table.Draw(screen);
    }

    private static IEnumerable<Piece> How(SideRow row)
    {
        var lines = row.Predicates.Take(MostPredicates).SelectMany(Relation);
        return row.Predicates.Count > MostPredicates ? lines.Append(Words.More(row.Predicates.Count - MostPredicates)) : lines;
    }

    private static IEnumerable<Piece> Relation(PredicateCount relation)
    {
        var (mark, ink) = relation.Status switch
        {
            TieStatus.Disputed => (" (disputed)", Ink.Watch),
            TieStatus.Ended => (" (ended)", Ink.Faint),
            _ => (string.Empty, Ink.Plain),
        };
        return Words.Relation(relation.Predicate, mark).Select(line => new Piece(line, ink));
    }
}
