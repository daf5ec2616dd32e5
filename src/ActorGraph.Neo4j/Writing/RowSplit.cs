using ActorGraph.Storage;

namespace ActorGraph.Neo4j.Writing;

/// <summary>Puts rows into batches of a size that servers like, those of one key into one lane.</summary>
internal static class RowSplit
{
    /// <summary>Rows a request: measured on a server, with half and with twice as many slower.</summary>
    private const int MostRows = 2_500;

    /// <summary>Characters of texts a request: a server takes 20 MB.</summary>
    private const int MostText = 4_000_000;

    /// <summary>The rows of one batch as several, none shared with it.</summary>
    public static IEnumerable<(int Lane, RowBatch Rows)> Of(string text, RowBatch rows)
    {
        // What one row moves, the next may move on.
        var most = text is StoreTexts.MoveListings or StoreTexts.MoveReplies ? 1 : MostRows;
        var key = KeyColumn(text);
        var lanes = new (RowBatch Rows, int Text)[Lanes.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var lane = Lane(in rows[i][key]);
            if (lanes[lane].Rows is { } full && (full.Count == most || lanes[lane].Text > MostText))
            {
                yield return (lane, full);
                lanes[lane] = default;
            }

            lanes[lane].Rows ??= new RowBatch(rows.Columns);
            lanes[lane].Rows.Add(rows[i]);
            lanes[lane].Text += Length(rows[i]);
        }

        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            if (lanes[lane].Rows is { } rest)
            {
                yield return (lane, rest);
            }
        }
    }

    /// <summary>Where a row says what it is about.</summary>
    private static int KeyColumn(string text) => text switch
    {
        StoreTexts.ChangeStatement => 7,
        StoreTexts.PutSourceVoice => 3,
        StoreTexts.DropStatement => 1,
        _ => 0,
    };

    private static int Lane(ref readonly Cell cell)
    {
        var hash = (ulong)cell.Number;
        if (cell.Reference is string text)
        {
            foreach (var c in text)
            {
                hash = (hash * 31) + c;
            }
        }

        return (int)(hash % Lanes.Count);
    }

    private static int Length(ReadOnlySpan<Cell> row)
    {
        var length = 0;
        foreach (ref readonly var cell in row)
        {
            length += cell.Reference switch { string text => text.Length, byte[] bytes => bytes.Length * 4 / 3, _ => 0 };
        }

        return length;
    }
}
