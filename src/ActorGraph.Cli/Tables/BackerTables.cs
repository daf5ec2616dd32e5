using ActorGraph.Cli.Terminal;

namespace ActorGraph.Cli.Tables;

/// <summary>Who backs several at once: both of two actors, or those that oppose one.</summary>
internal static class BackerTables
{
    private const int MostLines = 6;

    public static void Draw(IReadOnlyList<CommonBackerRow> rows, Screen screen)
    {
        var table = new CountedTable("How");
        foreach (var row in rows)
        {
            table.Add(new(row.Actor, row, Cut(row.Ties, How), Marks.Of((Counts)row)));
        }

        table.Draw(screen);
    }

    public static void Draw(IReadOnlyList<RivalsBackerRow> rows, Screen screen)
    {
        var table = new CountedTable("Backs");
        foreach (var row in rows)
        {
            table.Add(new(row.Actor, row, Cut(row.Rivals, static rival => Words.Broken(rival.Name).Select(static line => new Piece(line, Ink.Plain))), Marks.Of((Counts)row)));
        }

        table.Draw(screen);
    }

    private static IEnumerable<Piece> How(TieRow tie)
    {
        var ink = tie.Status switch { TieStatus.Disputed => Ink.Watch, TieStatus.Ended => Ink.Faint, _ => Ink.Plain };
        return [.. Words.Relation(tie.Predicate).Select(line => new Piece(line, ink)), .. Words.Broken("  " + tie.Object.Name).Select(static line => new Piece(line, Ink.Faint))];
    }

    private static IEnumerable<Piece> Cut<T>(IReadOnlyList<T> all, Func<T, IEnumerable<Piece>> lines)
    {
        var shown = all.Take(MostLines).SelectMany(lines);
        return all.Count > MostLines ? shown.Append(Words.More(all.Count - MostLines)) : shown;
    }
}
