using System.Globalization;

namespace ActorGraph.Questions;

/// <summary>What was given to put a question with.</summary>
/// <param name="Positionals">In the order of the declaration; optional ones may be missing at the end.</param>
/// <param name="Filters">The shared filters.</param>
/// <param name="Options">The question's own options that were given, by name, with their values as checked; a flag's is empty.</param>
internal sealed record QuestionValues(IReadOnlyList<string> Positionals, Filters Filters, IReadOnlyDictionary<string, string> Options)
{
    public QuestionValues(IReadOnlyList<string> positionals, Filters filters)
        : this(positionals, filters, new Dictionary<string, string>())
    {
    }

    /// <summary>A required positional.</summary>
    public string this[int index] => Positionals[index];

    /// <summary>An optional positional.</summary>
    public string? At(int index) => index < Positionals.Count ? Positionals[index] : null;

    /// <summary>An option's value; null when it was not given.</summary>
    public string? Option(string name) => Options.GetValueOrDefault(name);

    /// <summary>A numeric option's value; null when it was not given.</summary>
    public int? Count(string name) => Option(name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether a flag was given.</summary>
    public bool Has(string name) => Options.ContainsKey(name);
}
