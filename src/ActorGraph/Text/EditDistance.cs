namespace ActorGraph.Text;

/// <summary>How many letters must be put in, left out, changed or swapped with their neighbour to make one text the other.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or -1 when it is over the limit: then the search ends early, which is the rule among many candidates.</summary>
    public static int Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        var shared = one.CommonPrefixLength(other);
        one = one[shared..];
        other = other[shared..];
        if (Math.Abs(one.Length - other.Length) > limit)
        {
            return -1;
        }

        var width = other.Length + 1;
        Span<int> cells = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        var beforeLast = cells[..width];
        var last = cells.Slice(width, width);
        var current = cells[(2 * width)..];
        for (var column = 0; column < width; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            var best = row;
            for (var column = 1; column < width; column++)
            {
                var change = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                var cost = Math.Min(change, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    cost = Math.Min(cost, beforeLast[column - 2] + 1);
                }

                current[column] = cost;
                best = Math.Min(best, cost);
            }

            if (best > limit)
            {
                return -1;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[^1] <= limit ? last[^1] : -1;
    }
}
