using System.Globalization;
using System.Text.Json;

namespace ActorGraph.Benchmarks.Generating;

/// <summary>Counts what a generated file really holds, reading it back as any program would.</summary>
internal sealed class GraphStatistics
{
    private readonly Dictionary<string, string> ids = [];
    private readonly Dictionary<string, string> publishers = [];
    private readonly Dictionary<string, Told> labels = [];
    private readonly Dictionary<Told, int> ties = [];
    private readonly Dictionary<string, int> about = [];
    private readonly Dictionary<string, int> voices = [];
    private readonly Dictionary<string, HashSet<string>> backers = [];
    private readonly Dictionary<string, Stance> stances = PredicateMix.All.ToDictionary(predicate => predicate.Id, predicate => predicate.Stance);
    private readonly Dictionary<string, int> shares = [];
    private int statements;
    private int references;
    private int aliases;

    public static void Describe(string path, TextWriter output)
    {
        var statistics = new GraphStatistics();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var entry = json.RootElement.EnumerateObject().First();
            statistics.Add(entry.Name, entry.Value);
        }

        statistics.Write(new FileInfo(path).Length, output);
    }

    private void Add(string word, JsonElement value)
    {
        switch (word)
        {
            case "actor":
                var id = value.GetProperty("id").GetString()!;
                ids.Add(id, id);
                ids.Add(value.GetProperty("aliases")[0].GetString()!, id);
                break;
            case "source":
                publishers.Add(value.GetProperty("id").GetString()!, value.GetProperty("publisher").GetString()!);
                break;
            case "statement":
                AddStatement(value);
                break;
        }
    }

    private void AddStatement(JsonElement statement)
    {
        statements++;
        var source = Text(statement, "source")!;
        Count(voices, Actor(statement, "speaker") ?? publishers[source]);
        var told = (Text(statement, "denies") ?? Text(statement, "confirms")) is string label
            ? labels[label]
            : new Told(Actor(statement, "subject")!, Text(statement, "predicate")!, Actor(statement, "object")!);
        if (Text(statement, "label") is string own)
        {
            labels.Add($"{source}/{own}", told);
        }

        Count(ties, told);
        Count(about, told.Object);
        Count(shares, stances[told.Predicate].ToString());
        foreach (var field in statement.EnumerateObject())
        {
            Count(shares, field.Name);
        }

        if (stances[told.Predicate] == Stance.Backs)
        {
            (backers.TryGetValue(told.Object, out var known) ? known : backers[told.Object] = []).Add(told.Subject);
        }
    }

    private void Write(long bytes, TextWriter output)
    {
        var hub = about.MaxBy(pair => pair.Value);
        var voice = voices.MaxBy(pair => pair.Value);
        Line("bytes", bytes);
        Line("actors", ids.Count / 2);
        Line("sources", publishers.Count);
        Line("publishers", publishers.Values.Distinct().Count());
        Line("statements", statements);
        Line("ties (subject, predicate, object)", ties.Count);
        Line("pairs (subject, object)", ties.Keys.Select(tie => (tie.Subject, tie.Object)).Distinct().Count());
        Line($"statements about {hub.Key}", hub.Value);
        Line($"distinct backers of {hub.Key}", backers[hub.Key].Count);
        Line($"statements in the voice of {voice.Key}", voice.Value);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(double)aliases / references,10:p1}  references by alias"));
        foreach (var (name, count) in shares.OrderByDescending(share => share.Value))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(double)count / statements,10:p1}  {name}"));
        }

        void Line(string name, long value) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value,14:n0}  {name}"));
    }

    private string? Actor(JsonElement statement, string field)
    {
        if (Text(statement, field) is not string reference)
        {
            return null;
        }

        references++;
        var id = ids[reference];
        aliases += id == reference ? 0 : 1;
        return id;
    }

    private static string? Text(JsonElement statement, string field) =>
        statement.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private readonly record struct Told(string Subject, string Predicate, string Object);
}
