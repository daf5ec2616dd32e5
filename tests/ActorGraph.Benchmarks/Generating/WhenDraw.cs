using System.Globalization;

namespace ActorGraph.Benchmarks.Generating;

/// <summary>Draws what a statement is about in time, looking back from the day its source was published.</summary>
internal static class WhenDraw
{
    public static string? Next(Nature nature, DateOnly published, SplitMix random)
    {
        if (!random.PerMille(GraphShape.Dated))
        {
            return null;
        }

        return nature == Nature.Event ? Happened(published, random) : Held(published, random);
    }

    private static string Happened(DateOnly published, SplitMix random)
    {
        var day = published.AddDays(-random.Below(7));
        return random.PerMille(50) ? Month(day) : Day(day);
    }

    private static string Held(DateOnly published, SplitMix random)
    {
        var begin = published.AddDays(-30 - random.Below(3000));
        return random.Below(10) switch
        {
            < 4 => Day(begin),
            < 8 => Month(begin) + "/..",
            _ => $"{Day(begin)}/{Day(begin.AddDays(1 + random.Below(published.DayNumber - begin.DayNumber)))}",
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
