using ActorGraph.Text;
using ActorGraph.Time;

namespace ActorGraph.Ties;

internal readonly partial record struct Said
{
    /// <summary>Reads a single date; blank is <see cref="Unknown"/>.</summary>
    /// <param name="text">As written in a file.</param>
    /// <param name="said">The date read.</param>
    /// <param name="problem">What is wrong with it and what to write; null when nothing is.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Said said, out string? problem)
    {
        said = Unknown;
        problem = null;
        if (text.IsWhiteSpace())
        {
            return true;
        }

        if (text.Contains('/'))
        {
            problem = $"'{Excerpt.Of(text.Trim())}' is an interval, and saying something takes no longer than a date: write the day, month or year";
            return false;
        }

        if (!PartialDate.TryParse(text, out var date, out problem))
        {
            return false;
        }

        said = new(date.First, date.Precision);
        return true;
    }
}
