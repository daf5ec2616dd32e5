using System.Globalization;

namespace ActorGraph.Benchmarks.Generating;

/// <summary>One generated actor: what it is called, and how else.</summary>
internal sealed record DrawnActor(string Id, string Name, string Kind, string Alias, string? ExternalId)
{
    /// <summary>The actor of that number; those that publish are organisations.</summary>
    public static DrawnActor Of(int number, bool publishes)
    {
        var kind = publishes ? "organisation" : Kinds[number % Kinds.Length];
        var (id, name) = (Names.Id(number), Names.Name(number));
        (id, name) = kind switch
        {
            "government" => ($"government-of-{id}", $"Government of {name}"),
            "organisation" => ($"{id}-agency", $"{name} Agency"),
            "group" => ($"{id}-movement", $"{name} Movement"),
            _ => (id, name),
        };
        var externalId = number % 4 == 0 ? string.Create(CultureInfo.InvariantCulture, $"wikidata:Q{number + 1}") : null;
        return new DrawnActor(id, name, kind, Names.FamilyFirst(number), externalId);
    }

    private static readonly string[] Kinds =
        ["person", "government", "person", "organisation", "person", "group", "person", "government", "person", "organisation"];
}
