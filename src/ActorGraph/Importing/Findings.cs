using ActorGraph.StatementFiles;

namespace ActorGraph.Importing;

/// <summary>
/// Collects what is wrong: the first thousand in detail, the rest counted by rule, so that a hundred thousand errors cost no more
/// than a thousand. Undeclared names are kept once each, all of them.
/// </summary>
internal sealed class Findings
{
    /// <summary>How many are kept in detail.</summary>
    public const int MostInDetail = 1000;

    private readonly List<FileError> details = [];
    private readonly SortedDictionary<string, int> byRule = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> undeclared = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Errors, leaving warnings out.</summary>
    public int Errors { get; private set; }

    /// <summary>Errors after which the rest of a file could not be read, or which concern more than one row.</summary>
    public int WholeFileErrors { get; private set; }

    public void Add(FileError finding)
    {
        lock (gate)
        {
            if (finding.Severity == Severity.Error)
            {
                Errors++;
                WholeFileErrors += finding.IsRow ? 0 : 1;
            }

            byRule[finding.Rule] = byRule.GetValueOrDefault(finding.Rule) + 1;
            if (details.Count < MostInDetail)
            {
                details.Add(finding);
            }
            else if (finding.Severity == Severity.Error)
            {
                // An error tells more than a warning that came before it.
                var warning = details.FindLastIndex(static d => d.Severity == Severity.Warning);
                if (warning >= 0)
                {
                    details[warning] = finding;
                }
            }
        }
    }

    public void Warn(string file, Place place, string rule, string? value, string message, string? suggestion = null) =>
        Add(new(file, place.Line, place.Column, rule, value, message, suggestion) { Severity = Severity.Warning });

    public void Error(string file, Place place, string rule, string? value, string message, string? suggestion = null, bool isRow = true) =>
        Add(new(file, place.Line, place.Column, rule, value, message, suggestion) { IsRow = isRow });

    /// <summary>Keeps a name that nobody declares, with the actor line that would declare it.</summary>
    public void AddUndeclared(string name)
    {
        lock (gate)
        {
            undeclared.TryAdd(name, UndeclaredActors.Line(name));
        }
    }

    public IReadOnlyList<FileError> InFileOrder() =>
        [.. details.OrderBy(static d => d.File, StringComparer.Ordinal).ThenBy(static d => d.Line).ThenBy(static d => d.Column)];

    public IReadOnlyDictionary<string, int> ByRule() => byRule;

    public IReadOnlyList<string> Undeclared() => [.. undeclared.Values.Order(StringComparer.Ordinal)];
}
