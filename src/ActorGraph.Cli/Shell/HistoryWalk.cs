namespace ActorGraph.Cli.Shell;

/// <summary>A walk through the lines of a history. What was being typed is found again at the end.</summary>
internal sealed class HistoryWalk(IReadOnlyList<string> lines)
{
    private int place = lines.Count;
    private string typed = string.Empty;

    /// <summary>The line before; the first one stays.</summary>
    public string Back(string shown) => Go(shown, Math.Max(0, place - 1));

    /// <summary>The line after; what was typed stays.</summary>
    public string Forth(string shown) => Go(shown, Math.Min(lines.Count, place + 1));

    private string Go(string shown, int to)
    {
        if (place == lines.Count)
        {
            typed = shown;
        }

        place = to;
        return place == lines.Count ? typed : lines[place];
    }
}
